import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  areApart,
  choicesOf,
  combinationsOf,
  isDoubtedAlone,
  isInDoubt,
  mayDiffer,
  sharedBy,
  type Choices,
  type Combination,
  type DatedPart,
} from '../../../src/language/combination/combination.js'
import { openCombinations, openRows } from '../../../src/language/combination/open-combinations.js'
import { seek } from '../../../src/language/rule/seek.js'
import { daysTogether } from '../../../src/language/combination/days-together.js'
import { possibleDays, requiredOf, type Stretch } from '../../../src/language/combination/treated-time.js'
import { asOf, lifetime } from '../courses.js'
import { courses, during, since } from '../drug-facts.js'
import { compilerOf } from '../evaluate.js'
import { lawRuns } from '../../law-runs.js'
import { vocabulary } from '../vocabulary.js'
import type { WrittenDrug } from '../written.js'

const { drugs } = vocabulary

const asked = {
  names: 'prednisone and MMF',
  length: 'at least 3 months',
  required: requiredOf({ length: { amount: 3, unit: 'months' }, strict: false }),
  day: asOf,
}

function choicesIn(written: readonly WrittenDrug[], names = ['prednisone', 'mycophenolate']): Choices {
  const sought = names.map((name) => seek(name, drugs, 'drug', [], compilerOf()))
  return choicesOf(sought, { entries: courses(written), routes: undefined, drugs, lifetime })
}

function labels(combinations: readonly Combination[]): string[] {
  return combinations.map(({ parts }) => parts.map(({ fact }) => fact.label).join(' + '))
}

function rowsOf(...written: readonly WrittenDrug[]): string[][] {
  const choices = choicesIn(written)
  const possible = daysTogether(choices, (course) => [possibleDays(course)], mayDiffer, asOf)
  return openRows(choices, drugs, possible, asked).map(labels)
}

const always = (): boolean => true

/** The same by a look at every combination. */
function openByEveryLook(choices: Choices, doesCount: (days: Stretch) => boolean): Combination[] {
  const told = new Set<DatedPart>()
  return combinationsOf(choices, drugs, (parts) => {
    const isTold = parts.every((part) => told.has(part) && isDoubtedAlone(part))
    if (areApart(parts) && isTold && parts.some(isInDoubt)) return false
    const shared = sharedBy(parts)
    if (shared === undefined || !doesCount(possibleDays(shared))) return false
    if (areApart(parts)) for (const part of parts) told.add(part)
    return true
  })
}

function inPlainWords({ parts, shared, doubts }: Combination): unknown {
  return [parts, shared, doubts.map(({ need, clause }) => [need, clause()])]
}

/** Parts that count how often it is asked what they are, or when. */
function counting(choices: Choices): { readonly counted: Choices; readonly looks: () => number } {
  let looks = 0
  const ofPart = (part: DatedPart): DatedPart =>
    new Proxy(part, {
      get: (target, key): unknown => {
        if (key === 'ingredient' || key === 'course') looks += 1
        return Reflect.get(target, key)
      },
    })
  return { counted: choices.map((parts) => parts.map(ofPart)), looks: () => looks }
}

const NAMES = ['ABC-1', 'ABC-2', 'biologic', 'rituximab', 'prednisone', 'MMF', 'corticosteroid', 'duo', 'azathioprine']
const SOUGHT = ['corticosteroid', 'immunosuppressant', 'biologic', 'prednisone', 'mycophenolate', 'rituximab']

const someCourses = fc.array(
  fc.record({
    name: fc.constantFrom(...NAMES),
    start: fc.integer({ min: 1, max: 8 }),
    length: fc.integer({ max: 4, min: 0 }),
  }),
  { maxLength: 9 },
)

describe('combinations that are open', () => {
  it('are told of as often as there are drugs of no known name, not as often as there are pairs of them', () => {
    const unknown = Array.from({ length: 300 }, (_, index) => since(`ABC-${index}`, '2025-01-01'))
    const open = openCombinations(choicesIn(unknown), drugs, always)
    // each with the first, both ways round, and each as both
    expect(open).toHaveLength(3 * 300 - 2)
    expect(new Set(open.flatMap(({ parts }) => parts))).toHaveProperty('size', 600)
  })

  it('are those that a look at every combination finds, in the same order', () => {
    fc.assert(
      fc.property(
        someCourses,
        fc.subarray(SOUGHT, { minLength: 2, maxLength: 3 }),
        fc.integer({ min: 0, max: 2 }),
        (written, names, months) => {
          const choices = choicesIn(
            written.map(({ name, start, length }) =>
              length === 0
                ? { name }
                : during(name, `2025-0${start}-01`, `2025-${String(start + length).padStart(2, '0')}-02`),
            ),
            names,
          )
          const doesCount = ({ first, last }: Stretch): boolean => last - first >= 30 * months
          expect(openCombinations(choices, drugs, doesCount).map(inPlainWords)).toEqual(
            openByEveryLook(choices, doesCount).map(inPlainWords),
          )
        },
      ),
      lawRuns(300),
    )
  })

  it('are found without a look at each pair of drugs of no known name', () => {
    const unknown = Array.from({ length: 300 }, (_, index) => since(`ABC-${index}`, '2025-01-01'))
    const { counted, looks } = counting(choicesIn(unknown))
    openCombinations(counted, drugs, always)
    expect(looks()).toBeLessThan(30 * 300)
  })

  it('are none where no drug is sought', () => {
    expect(openCombinations([], drugs, always)).toEqual([])
  })

  it('are those that share days that count', () => {
    const choices = choicesIn([since('prednisone', '2025-01-01'), during('ABC-1', '2020-01-01', '2020-02-01')])
    expect(labels(openCombinations(choices, drugs, always))).toEqual(['ABC-1 + ABC-1'])
    expect(openCombinations(choices, drugs, () => false)).toEqual([])
  })

  it('are each told of where nothing but their days is in doubt', () => {
    const written = ['prednisone', 'prednisone', 'MMF', 'mycophenolate'].map((name) => ({
      name,
      start: '2025-01-01',
    }))
    const choices = choicesIn(written, ['corticosteroid', 'immunosuppressant'])
    expect(openCombinations(choices, drugs, always)).toHaveLength(4)
  })

  it('are each told of where what is in doubt is which of the others a class is', () => {
    const written = ['biologic', 'rituximab', 'MabThera', 'ABC-1'].map((name) => since(name, '2025-01-01'))
    const all = labels(openCombinations(choicesIn(written, ['biologic', 'rituximab']), drugs, always))
    expect(all).toContain('biologic + MabThera')
    // after the class beside rituximab, and the unknown one beside it
    expect(all).toContain('biologic + ABC-1')
    expect(all).not.toContain('MabThera + ABC-1')
  })

  it('are each of itself, where one may be long enough', () => {
    expect(rowsOf(since('prednisone', '2025-01-01'), since('ABC-1', '2025-06-01'))).toEqual([
      ['prednisone + ABC-1'],
      ['ABC-1 + ABC-1'],
    ])
    expect(rowsOf(since('prednisone', '2026-02-01'), since('ABC-1', '2026-02-20'))).toEqual([])
  })

  it('are those of a row, where only the row may be', () => {
    expect(
      rowsOf(
        since('prednisone', '2025-01-01'),
        during('ABC-1', '2025-01-01', '2025-02-28'),
        during('ABC-2', '2025-03-01', '2025-04-30'),
        during('ABC-3', '2025-06-01', '2025-06-30'),
      ),
    ).toEqual([['prednisone + ABC-1', 'prednisone + ABC-2', 'ABC-1 + ABC-1', 'ABC-2 + ABC-2']])
  })
})
