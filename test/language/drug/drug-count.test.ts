import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { DrugTerm } from '../../../src/facts/term.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import {
  countable,
  countedIn,
  fewest,
  lookAt,
  most,
  type Counted,
  type Look,
} from '../../../src/language/drug/drug-count.js'
import { seek } from '../../../src/language/rule/seek.js'
import { asOf, lifetime } from '../courses.js'
import { courses } from '../drug-facts.js'
import { compilerOf } from '../evaluate.js'
import { vocabulary } from '../vocabulary.js'
import type { WrittenDrug } from '../written.js'

const { drugs } = vocabulary

function looks(names: readonly string[], written: readonly WrittenDrug[], given: Partial<Counted> = {}): Look[] {
  const counted: Counted = {
    sought: seek(names, drugs, 'drug', [], compilerOf()),
    filter: {},
    drugs,
    absent: courses(written).filter(({ status }) => status === 'absent'),
    lifetime,
    day: asOf,
    ...given,
  }
  return courses(written)
    .filter(({ status }) => status !== 'absent')
    .map((fact) => {
      const look = lookAt(fact, counted)
      // what is counted without words is what is counted with them
      expect(countedIn(fact, counted)).toEqual(look.candidates.map(countable))
      return look
    })
}

function count(names: readonly string[], ...written: readonly string[]): [number, number] {
  const found = looks(
    names,
    written.map((name) => ({ name })),
  )
  const counted = found.flatMap(({ candidates }) => candidates.map(countable))
  return [fewest(counted, drugs), most(counted)]
}

describe('different drugs', () => {
  it.each<[string[], string[], number, number]>([
    [['immunosuppressant'], ['MMF', 'azathioprine'], 2, 2],
    [['immunosuppressant'], ['MMF', 'mycophenolate'], 1, 1],
    [['immunosuppressant', 'corticosteroid'], ['duo'], 2, 2],
    [['immunosuppressant', 'corticosteroid'], ['duo', 'prednisone', 'azathioprine'], 3, 3],
    [['immunosuppressant'], ['prednisone'], 0, 0],
    [['immunosuppressant'], ['Tecfidera', 'Vumerity'], 1, 1],
    [['immunosuppressant'], ['fumarate', 'azathioprine'], 2, 2],
    [['immunosuppressant', 'antimalarial'], ['antimalarial', 'Tecfidera', 'Vumerity'], 2, Infinity],
    [['immunosuppressant'], ['MMF', 'ABC-123'], 1, 2],
    [['immunosuppressant'], ['ABC-123', 'DEF-456'], 0, 2],
    [['biologic'], ['rituximab', 'biologic'], 1, Infinity],
    [['biologic', 'corticosteroid'], ['prednisone', 'biologic'], 2, Infinity],
    [['biologic', 'corticosteroid'], ['biologic', 'corticosteroid', 'biologic'], 2, Infinity],
    [['biologic'], ['biologic', 'anti-CD20 antibody'], 1, Infinity],
    [['biologic'], ['monoclonal antibody', 'rituximab'], 1, Infinity],
    [['biologic'], [], 0, 0],
  ])('of %j in %j are from %d to %d', (names, written, least, most) => {
    expect(count(names, ...written)).toEqual([least, most])
    expect(count(names, ...written.toReversed())).toEqual([least, most])
  })

  it('are two that have several forms each, also beside a class that both are of', () => {
    const [classOf] = drugs.terms.filter(({ id }) => id === 'antimalarial')
    if (classOf === undefined) throw new Error('no antimalarial')
    const formsOf = (id: string): DrugTerm => ({ ...classOf, id, label: id, parents: ['antimalarial'], oneDrug: true })
    const terms = [classOf, formsOf('primaquine'), formsOf('quinine')]
    const [look] = looks(['antimalarial'], [{ name: 'HCQ' }])
    const candidates = terms.flatMap((ingredient) => look?.candidates.map((one) => ({ ...one, ingredient })) ?? [])
    const counted = candidates.map(countable)
    expect([fewest(counted, new Lexicon(terms)), most(counted)]).toEqual([2, Infinity])
  })
})

describe('a course that is looked at', () => {
  const failed = { filter: { response: ['inadequate'], route: ['oral'] } } as const

  function told({ candidates, rejection }: Look): unknown {
    const doubts = candidates.flatMap((candidate) =>
      candidate.doubts.map(({ need, clause }) => [need.need, reasonOf([clause()])]),
    )
    return [candidates.map(({ ingredient }) => ingredient?.id ?? '?'), doubts, rejection?.()]
  }

  it.each<[string, WrittenDrug, unknown]>([
    ['counts', { name: 'azathioprine', response: 'inadequate' }, [['azathioprine'], [], undefined]],
    [
      'may count, where something is not recorded',
      { name: 'MMF' },
      [
        ['mycophenolate'],
        [
          ['route of MMF', 'MMF (dates not recorded) is recorded without a route'],
          ['response to MMF', 'MMF (dates not recorded) is recorded without a response'],
        ],
        undefined,
      ],
    ],
    [
      'does not count by its response',
      { name: 'azathioprine', response: 'adequate' },
      [[], [], 'azathioprine (dates not recorded) had response adequate, not inadequate'],
    ],
    ['does not count and may not be meant', { name: 'ABC-123', response: 'adequate' }, [[], [], undefined]],
    ['is not meant', { name: 'prednisone', response: 'inadequate' }, [[], [], undefined]],
    [
      'may be meant',
      { name: 'ABC-123', response: 'inadequate', route: 'oral' },
      [['?'], [["what 'ABC-123' is", "'ABC-123' is not a known drug and could be immunosuppressant"]], undefined],
    ],
  ])('%s: %j', (_what, written, expected) => {
    expect(looks(['immunosuppressant'], [written], failed).map(told)).toEqual([expected])
  })

  it('is in doubt where the record denies it', () => {
    const written: WrittenDrug[] = [{ name: 'MMF' }, { name: 'immunosuppressant', status: 'absent' }]
    expect(looks(['immunosuppressant'], written).map(told)).toEqual([
      [
        ['mycophenolate'],
        [
          [
            'which is right about MMF: /drugs/0 or /drugs/1',
            'the record contradicts itself about MMF: present and absent',
          ],
        ],
        undefined,
      ],
    ])
  })
})
