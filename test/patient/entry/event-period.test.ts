import { describe, expect, it } from 'vitest'
import { errorsOf, read, shown, warningsOf } from '../reader.js'

function procedure(given: object): string {
  const [fact] = read({ procedures: [{ name: 'dialysis', ...given }] }).procedures.entries
  if (fact === undefined) return 'left out'
  return `${shown(fact.start) ?? '?'} … ${shown(fact.end) ?? '?'}${fact.ongoing ? ' ongoing' : ''}`
}

describe('when something was', () => {
  it.each([
    [{}, '? … ?'],
    [{ date: '2024-01-10' }, '2024-01-10 … 2024-01-10'],
    [{ date: '2024' }, '2024-01-01 to 2024-12-31 … 2024-01-01 to 2024-12-31'],
    [{ date: '2024-01-10', ongoing: true }, '2024-01-10 … ? ongoing'],
    [{ start: '2024-01-10' }, '2024-01-10 … ?'],
    [{ start: '2024-01-10', end: '2024-02' }, '2024-01-10 … 2024-02-01 to 2024-02-29'],
    [{ start: '2024-01-10', ongoing: true }, '2024-01-10 … ? ongoing'],
    [{ date: '2026-04' }, 'left out'],
  ])('%j is %s', (given, expected) => {
    expect(procedure(given)).toBe(expected)
  })

  it('warns once of a day before the birth', () => {
    const patient = { birthDate: '2012', procedures: [{ name: 'dialysis', date: '2010' }] }
    expect(warningsOf(patient)).toEqual(['/procedures/0/date: 2010 is before the birth (2012); the date was not used'])
    expect(read(patient).procedures.entries[0]).toMatchObject({ start: undefined, end: undefined })
  })

  it.each([{ start: '2024' }, { end: '2024' }])('is not told by a single day and %j at once', (given) => {
    expect(errorsOf({ procedures: [{ name: 'dialysis', date: '2024', ...given }] })).toEqual([
      `"2024" → 'date' stands beside 'start' or 'end' (give 'date' for a single day, or 'start' and 'end')`,
    ])
  })
})
