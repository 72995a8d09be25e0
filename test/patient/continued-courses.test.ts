import { describe, expect, it } from 'vitest'
import { day, read } from './reader.js'

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
