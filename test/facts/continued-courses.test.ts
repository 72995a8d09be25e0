import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/kernel/day.js'
import { spanOfDay, type Span } from '../../src/kernel/span.js'
import {
  continuedAnew,
  meetingDays,
  meetingDoses,
  sameDrugAs,
  withContinuations,
} from '../../src/facts/continued-courses.js'
import { day, read } from '../patient/reader.js'

/** `1>`: goes on in another entry, `>2`: goes on from another one. */
function continuations(...drugs: object[]): string[] {
  return read({ drugs }).drugs.entries.map(
    ({ continuesFrom, continued }, at) =>
      `${continuesFrom === undefined ? '' : '>'}${at + 1}${continued === true ? '>' : ''}`,
  )
}

const first = { name: 'prednisone', start: '2025-01-10', end: '2026-02-20', dose: '10 mg/day', route: 'oral' }
const next = { name: 'prednisone', start: '2026-02-21', ongoing: true }

describe('an entry of a drug goes on from another one', () => {
  it.each([
    ['that ended on the day before', {}],
    ['that ended on its day', { start: '2026-02-20' }],
    ['that may have, by a date of no certain day', { start: '2026-02' }],
    ['at the same dose', { dose: '5 mg twice daily' }],
    ['at a dose by weight, of which the amount is not known', { dose: '0.2 mg/kg/day' }],
    ['by the same route', { route: 'oral' }],
  ])('%s', (_, given) => {
    expect(continuations(first, { ...next, ...given })).toEqual(['1>', '>2'])
    expect(continuations({ ...next, ...given }, first)).toEqual(['>1', '2>'])
  })

  it.each([
    ['after a day without it', { start: '2026-02-22' }],
    ['beside it', { start: '2026-02-19' }],
    ['at another dose', { dose: '15 mg/day' }],
    ['every other day, though at the same average', { dose: '20 mg every other day' }],
    ['as needed', { dose: 'as needed' }],
    ['by another route', { route: 'iv' }],
    ['of another drug', { name: 'prednisolone' }],
    ['without a start', { start: undefined }],
    ['where it is ordered only', { status: 'ordered' }],
    ['where it is absent', { status: 'absent' }],
  ])('but not %s', (_, given) => {
    expect(continuations(first, { ...next, ...given })).toEqual(['1', '2'])
  })

  it('that began on any day, where it has no start', () => {
    const [, later] = read({ drugs: [{ ...first, start: undefined }, next] }).drugs.entries
    expect(later?.continuesFrom).toBe(-Infinity)
  })

  it('by a route that it does not tell itself, perhaps', () => {
    const ended = { ...first, route: undefined }
    const routesOf = (...later: object[]): unknown => read({ drugs: [ended, ...later] }).drugs.entries[0]?.continuedBy
    expect(routesOf(next)).toBeUndefined()
    expect(routesOf({ ...next, route: 'topical' }, { ...next, route: 'oral' }, next)).toEqual(['topical', 'oral'])
    const [, oral] = read({ drugs: [ended, { ...next, route: 'oral' }] }).drugs.entries
    const [found] = read({ drugs: [ended, { ...next, route: 'topical' }] }).drugs.entries
    const changed = oral === undefined || found === undefined ? [] : continuedAnew([found, oral], oral)
    expect(changed.map(({ continuedBy }) => continuedBy)).toEqual([['oral'], undefined])
  })

  it('under another name', () => {
    const other = { name: 'hydroxychloroquine', start: '2020', end: '2026-02-20' }
    expect(continuations(other, { ...next, name: 'Plaquenil' })).toEqual(['1>', '>2'])
  })

  it('of several ingredients, in whatever order they are named', () => {
    const both = { ...next, name: 'prednisone and hydroxychloroquine' }
    const ended = { ...first, name: 'hydroxychloroquine and prednisone' }
    expect(read({ drugs: [both] }).drugs.entries[0]?.terms).toHaveLength(2)
    expect(continuations(ended, both)).toEqual(['1>', '>2'])
    expect(continuations(ended, next)).toEqual(['1', '2'])
  })

  it('that began on some day of years', () => {
    expect(continuations(first, { ...next, start: '2025-02/2026-06' })).toEqual(['1>', '>2'])
  })

  it('of thousands each after the other, looking at few of them', () => {
    let looks = 0
    const [course] = read({ drugs: [next] }).drugs.entries
    if (course === undefined) throw new Error('no course')
    const courses = Array.from({ length: 20_000 }, (_, index) => {
      const on = spanOfDay(day('1960-01-01') + index)
      const counted = (): Span => {
        looks += 1
        return on
      }
      return {
        ...course,
        start: on,
        get end() {
          return counted()
        },
      }
    })
    expect(withContinuations(courses).at(-1)?.continuesFrom).toBe(day('1960-01-01'))
    expect(looks).toBeLessThan(40 * courses.length)
  })

  it('but not where that goes on itself', () => {
    expect(continuations({ ...first, end: undefined, ongoing: true }, next)).toEqual(['1', '2'])
  })

  it('from several, each after the other', () => {
    const last = { ...next, start: '2026-02-25' }
    const entries = [last, { ...next, ongoing: undefined, end: '2026-02-24' }, first]
    expect(continuations(...entries)).toEqual(['>1', '>2>', '3>'])
    const begun = read({ drugs: entries }).drugs.entries.map(({ continuesFrom }) => continuesFrom)
    expect(begun).toEqual([day('2025-01-10'), day('2025-01-10'), undefined])
  })
})

describe('a dose gives way to another one on the last day of its entry', () => {
  const other = { ...next, start: first.end, dose: '5 mg/day', route: 'oral' }
  const changedOn = (...drugs: object[]): unknown[] => read({ drugs }).drugs.entries.map((entry) => entry.changedOn)

  it('where the next entry begins on that very day', () => {
    expect(changedOn(first, other)).toEqual([day('2026-02-20'), undefined])
    expect(changedOn({ ...first, start: undefined }, other)).toEqual([day('2026-02-20'), undefined])
  })

  it.each<[string, object, object]>([
    ['on the day after it', first, { ...other, start: '2026-02-21' }],
    ['on some day of its month', first, { ...other, start: '2026-02' }],
    ['by another route', { ...first, route: 'IV' }, { ...other, route: 'oral' }],
    ['by a route that is not told', first, { ...other, route: undefined }],
    ['as an order', first, { ...other, status: 'ordered' }],
    ['without a start', first, { ...other, start: undefined }],
    ['at no other dose', first, { ...other, dose: '10 mg/day' }],
  ])('but not where that begins %s', (_how, one, two) => {
    expect(changedOn(one, two)).toEqual([undefined, undefined])
  })

  it('nor where it began on that day itself, as a pulse does, or ended on some day of a month', () => {
    expect(changedOn({ ...first, start: first.end }, other)).toEqual([undefined, undefined])
    expect(changedOn({ ...first, end: '2026-02' }, other)).toEqual([undefined, undefined])
  })

  it('and is no longer changed then where that entry begins later', () => {
    const [earlier, later] = read({ drugs: [first, other] }).drugs.entries
    if (earlier === undefined || later === undefined) throw new Error('two courses were written')
    const moved = { ...later, start: spanOfDay(day('2026-02-22')) }
    expect(continuedAnew([earlier, moved], moved).map((entry) => entry.changedOn)).toEqual([undefined, undefined])
  })
})

describe('after a change', () => {
  const { entries } = read({ drugs: [first, next, { name: 'hydroxychloroquine', ongoing: true }] }).drugs
  const [earlier, later, other] = entries
  if (earlier === undefined || later === undefined || other === undefined) throw new Error('three courses were written')

  it('what goes on from another course is found anew', () => {
    const ended = { ...earlier, end: spanOfDay(day('2026-02-19')) }
    const [now, after, beside] = continuedAnew([ended, later, other], ended)
    expect([now?.continued, after?.continuesFrom]).toEqual([undefined, undefined])
    expect(beside).toBe(other)
    expect(continuedAnew([now ?? ended, earlier, after ?? later], earlier)).toMatchObject([{}, earlier, later])
  })

  it('what goes on as before is the very same', () => {
    const ended = { ...earlier, end: spanOfDay(day('2026-02-21')) }
    const [now, after] = continuedAnew([ended, later, other], ended)
    expect(now).toBe(ended)
    expect(after).toBe(later)
  })

  it('of a drug of which there is one course, nothing is asked', () => {
    expect(continuedAnew(entries, other)).toBe(entries)
  })

  it('the days on which courses meet lie around the first and last ones of the others', () => {
    expect(meetingDays(later, entries).map(formatDay)).toEqual([
      '2025-01-09',
      '2025-01-10',
      '2025-01-10',
      '2026-02-20',
      '2026-02-21',
    ])
    expect(meetingDays(earlier, entries).map(formatDay)).toEqual(['2026-02-20', '2026-02-21', '2026-02-21'])
    expect(meetingDays(other, entries)).toEqual([])
    expect(meetingDays(earlier, [earlier, { ...later, start: undefined }])).toEqual([])
  })

  it('the doses at which courses go on are those of the others, where they are a number a day', () => {
    const dosed = [
      earlier,
      { ...later, dose: { kind: 'daily', milligramsPerDay: 400 } } as const,
      { ...other, dose: { kind: 'daily', milligramsPerDay: 7 } } as const,
    ]
    expect(meetingDoses(earlier, dosed)).toEqual([400])
    expect(meetingDoses(later, dosed)).toEqual([10])
    expect(meetingDoses(later, [{ ...earlier, dose: { kind: 'as-needed' } }, later])).toEqual([])
  })

  it('a course is of a drug by whatever name, if it was taken', () => {
    expect(sameDrugAs(earlier, entries)).toEqual([earlier, later])
    expect(sameDrugAs({ ...earlier, doubt: 'ordered' }, entries)).toEqual([])
    expect(sameDrugAs(earlier, [earlier, { ...later, status: 'absent' }])).toEqual([earlier])
  })
})
