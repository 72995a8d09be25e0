import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../src/kernel/day.js'
import { UNKNOWN } from '../../../src/kernel/truth.js'
import {
  choicesOf,
  combinationsOf,
  partsFor,
  type Combination,
  type Ground,
} from '../../../src/language/combination/combination.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import { seek } from '../../../src/language/rule/seek.js'
import type { Sought } from '../../../src/language/sought/sought.js'
import type { DrugTerm } from '../../../src/facts/term.js'
import { lifetime } from '../courses.js'
import { courses, during, since } from '../drug-facts.js'
import { compilerOf } from '../evaluate.js'
import { vocabulary } from '../vocabulary.js'
import type { WrittenDrug } from '../written.js'

const { drugs } = vocabulary

function sought(...names: readonly string[]): Sought<DrugTerm>[] {
  return names.map((name) => seek(name, drugs, 'drug', [], compilerOf()))
}

function groundOf(written: readonly WrittenDrug[], given: Partial<Ground> = {}): Ground {
  return { entries: courses(written), routes: undefined, drugs, lifetime, ...given }
}

function told({ parts, shared, doubts }: Combination): unknown {
  const days = shared === undefined ? 'none' : `${formatDay(shared.startLast)} …`
  return [
    parts.map(({ fact, ingredient }) => `${fact.label}: ${ingredient?.id ?? '?'}`),
    days,
    doubts.map(({ need, clause }) => [need.need, reasonOf([clause()])]),
  ]
}

describe('combinations', () => {
  it('are of one course for each drug that is sought, with the days that they share', () => {
    const ground = groundOf([
      since('prednisone', '2025-01-01'),
      during('MMF', '2024-01-01', '2024-06-30'),
      since('azathioprine', '2025-03-01'),
    ])
    expect(combinationsOf(choicesOf(sought('corticosteroid', 'immunosuppressant'), ground), drugs).map(told)).toEqual([
      [['prednisone: prednisone', 'MMF: mycophenolate'], 'none', []],
      [['prednisone: prednisone', 'azathioprine: azathioprine'], '2025-03-01 …', []],
    ])
  })

  it('may be of the ingredients of one product, and never of one ingredient', () => {
    const ground = groundOf([since('duo', '2025-01-01'), since('MMF', '2025-01-01')])
    expect(combinationsOf(choicesOf(sought('prednisone', 'immunosuppressant'), ground), drugs).map(told)).toEqual([
      [['duo: prednisone', 'duo: mycophenolate'], '2025-01-01 …', []],
      [['duo: prednisone', 'MMF: mycophenolate'], '2025-01-01 …', []],
    ])
    expect(combinationsOf(choicesOf(sought('immunosuppressant', 'mycophenolate'), ground), drugs)).toEqual([])
  })

  it('are in doubt where a part is not known to be what is sought, or may be another part', () => {
    const ground = groundOf([since('biologic', '2025-01-01'), since('rituximab', '2025-01-01')])
    expect(combinationsOf(choicesOf(sought('biologic', 'rituximab'), ground), drugs).map(told)).toEqual([
      [
        ['biologic: biologic', 'biologic: biologic'],
        '2025-01-01 …',
        [
          ["what 'biologic' is", 'biologic since 2025-01-01 is not named more closely and could be rituximab'],
          ["what 'biologic' is", 'biologic since 2025-01-01 is not named more closely and could be rituximab'],
        ],
      ],
      [
        ['biologic: biologic', 'rituximab: rituximab'],
        '2025-01-01 …',
        [["what 'biologic' is", 'biologic since 2025-01-01 is not named more closely and could be rituximab']],
      ],
      [
        ['rituximab: rituximab', 'biologic: biologic'],
        '2025-01-01 …',
        [["what 'biologic' is", 'biologic since 2025-01-01 is not named more closely and could be rituximab']],
      ],
    ])
  })

  it('are in doubt by the name that the record has for the other drug', () => {
    const ground = groundOf([since('biologic', '2025-01-01'), since('MabThera', '2025-01-01')])
    const doubts = combinationsOf(choicesOf(sought('biologic', 'rituximab'), ground), drugs)
      .filter(({ parts }) => parts[0]?.fact.label !== parts[1]?.fact.label)
      .flatMap((one) => one.doubts.map(({ clause }) => reasonOf([clause()])))
    expect(doubts).toEqual([
      'biologic since 2025-01-01 is not named more closely and could be MabThera',
      'biologic since 2025-01-01 is not named more closely and could be rituximab',
    ])
  })

  it('are in doubt where one entry, named by its class, would have to be two drugs', () => {
    const ground = groundOf([since('anti-CD20 antibody', '2025-01-01')])
    const [only] = combinationsOf(choicesOf(sought('biologic', 'anti-CD20 antibody'), ground), drugs)
    expect(only?.doubts.map(({ need }) => need.need)).toEqual([
      "what 'anti-CD20 antibody' is",
      "what 'anti-CD20 antibody' is",
    ])
  })

  it('are not in doubt for an unrecognised drug beside a class that is named', () => {
    const ground = groundOf([since('corticosteroid', '2025-01-01'), since('ABC-123', '2025-01-01')])
    const [, other] = combinationsOf(choicesOf(sought('corticosteroid', 'immunosuppressant'), ground), drugs)
    expect(other === undefined ? [] : told(other)).toEqual([
      ['ABC-123: ?', 'ABC-123: ?'],
      '2025-01-01 …',
      [
        ["what 'ABC-123' is", "'ABC-123' is not a known drug and could be corticosteroid"],
        ["what 'ABC-123' is", "'ABC-123' is not a known drug and could be immunosuppressant"],
      ],
    ])
  })
})

describe('the courses of a drug', () => {
  it('are those by the route, and those that may be; an absence is none', () => {
    const ground = groundOf(
      [
        { name: 'ciclosporin', route: 'ophthalmic' },
        { name: 'ciclosporin', route: 'oral' },
        { name: 'ciclosporin' },
        { name: 'ciclosporin', status: 'absent' },
      ],
      { routes: ['oral'] },
    )
    const parts = sought('ciclosporin').flatMap((one) => partsFor(one, ground))
    expect(parts.map(({ fact, route }) => [fact.path, route === UNKNOWN])).toEqual([
      ['/drugs/1', false],
      ['/drugs/2', true],
    ])
  })
})
