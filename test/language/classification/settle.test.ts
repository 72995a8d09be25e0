import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Classification, ClassificationItem, Requirement } from '../../../src/facts/classification.js'
import { settle } from '../../../src/language/classification/settle.js'
import { vocabulary } from '../vocabulary.js'

type Counted = Pick<Classification, 'items' | 'ways'>

function set(name: string): Classification {
  const found = vocabulary.classifications.find(name)
  if (found === undefined) throw new Error(`no set ${name}`)
  return found
}

function known(present: string, absent: string): ReadonlyMap<string, boolean> {
  const words = (text: string): string[] => text.split(' ').filter((word) => word !== '')
  return new Map([
    ...words(present).map((id) => [id, true] as const),
    ...words(absent).map((id) => [id, false] as const),
  ])
}

describe('what a set comes to', () => {
  const LUPUS = 'rash alopecia arthritis fever c3 seizure nephritis'

  it.each<[name: string, present: string, absent: string, truth: Truth, open: string]>([
    ['LUPUS-2019', 'ana nephritis', '', TRUE, ''],
    ['LUPUS-2019', 'rash arthritis', 'ana', FALSE, ''],
    ['LUPUS-2019', 'rash arthritis', '', UNKNOWN, 'ana'],
    // the better one of its group counts alone: hair loss adds nothing to a rash
    ['LUPUS-2019', 'ana rash c3', 'arthritis fever seizure nephritis', FALSE, ''],
    ['LUPUS-2019', 'ana rash c3', 'arthritis seizure nephritis', UNKNOWN, 'fever'],
    // 3 and 2 do not reach 10 without the 5
    ['LUPUS-2019', 'ana', 'rash arthritis nephritis', UNKNOWN, 'alopecia fever c3 seizure'],
    ['LUPUS-2019', 'ana', 'rash arthritis nephritis seizure', FALSE, ''],
    ['LUPUS-2019', '', LUPUS, FALSE, ''],
    ['AECG-2002', 'I III IV', 'other', TRUE, ''],
    // met in the one way without the other disease, in the other with it
    ['AECG-2002', 'I III IV', '', TRUE, ''],
    ['AECG-2002', 'I III VI', 'IV', UNKNOWN, 'other'],
    ['AECG-2002', 'I', 'III other', UNKNOWN, 'IV VI'],
    ['AECG-2002', 'I', 'III VI other', FALSE, ''],
  ])('%s with %j present and %j absent', (name, present, absent, truth, open) => {
    const settled = settle(set(name), known(present, absent))
    expect(settled.truth).toBe(truth)
    expect(settled.open.map(({ id }) => id).join(' ')).toBe(open)
  })
})

describe('laws of a set', () => {
  const ids = 'abcdefg'.split('')
  const items = fc.tuple(
    ...ids.map((id) =>
      fc
        .record({ points: fc.integer({ min: 0, max: 6 }), group: fc.constantFrom('x', 'y', id) })
        .map((given): ClassificationItem => ({ id, label: id, levels: [0, 1], from: undefined, ...given })),
    ),
  )
  const growing: fc.Arbitrary<Requirement> = fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.subarray(ids, { minLength: 1 }))
      .map(([atLeast, of]): Requirement => ({ kind: 'count', atLeast, of, mark: undefined })),
    fc.integer({ min: 1, max: 15 }).map((atLeast): Requirement => ({ kind: 'points', atLeast })),
  )
  const lacking = fc.constantFrom(...ids).map((item): Requirement => ({ kind: 'without', item }))
  const setsOf = (requirement: fc.Arbitrary<Requirement>): fc.Arbitrary<Counted> =>
    fc.record({
      items,
      ways: fc.array(fc.array(requirement, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    })
  const records = fc
    .tuple(...ids.map(() => fc.constantFrom(true, false, undefined, undefined)))
    .map(
      (values) => new Map(values.flatMap((value, index) => (value === undefined ? [] : [[ids[index] ?? '', value]]))),
    )

  it('the answer is that of every completion, and open are the items that tell two of them apart', () => {
    fc.assert(
      fc.property(setsOf(fc.oneof(growing, lacking)), records, (counted, record) => {
        const settled = settle(counted, record)
        const all = completions(record)
        const answers = new Set(all.map((present) => isMet(counted, present)))
        expect(settled.truth).toBe(answers.size === 2 ? UNKNOWN : answers.has(true) ? TRUE : FALSE)
        const open = ids.filter((id) =>
          all.some(
            (present) =>
              !present.has(id) &&
              !record.has(id) &&
              isMet(counted, present) !== isMet(counted, new Set([...present, id])),
          ),
        )
        expect(settled.open.map(({ id }) => id)).toEqual(open)
      }),
      { numRuns: 400 },
    )
  })

  it('where no way asks for an absence, one more item that is present never makes it not met', () => {
    fc.assert(
      fc.property(setsOf(growing), records, fc.constantFrom(...ids), (counted, record, id) => {
        const less = settle(counted, record).truth
        const more = settle(counted, new Map([...record, [id, true]])).truth
        expect(more).toBeGreaterThanOrEqual(less)
      }),
      { numRuns: 400 },
    )
  })

  function completions(record: ReadonlyMap<string, boolean>): ReadonlySet<string>[] {
    return ids.reduce<ReadonlySet<string>[]>(
      (sets, id) =>
        sets.flatMap((present) => [
          ...(record.get(id) === true ? [] : [present]),
          ...(record.get(id) === false ? [] : [new Set([...present, id])]),
        ]),
      [new Set()],
    )
  }

  /** By the words of the language, without any shortcut. */
  function isMet({ items: all, ways }: Counted, present: ReadonlySet<string>): boolean {
    const points = new Map<string, number>()
    for (const { id, group, points: own } of all) {
      if (present.has(id)) points.set(group, Math.max(own, points.get(group) ?? 0))
    }
    const sum = [...points.values()].reduce((total, own) => total + own, 0)
    return ways.some((way) =>
      way.every((requirement) => {
        if (requirement.kind === 'points') return sum >= requirement.atLeast
        if (requirement.kind === 'without') return !present.has(requirement.item)
        return requirement.of.filter((id) => present.has(id)).length >= requirement.atLeast
      }),
    )
  }
})
