import { describe, expect, it } from 'vitest'
import { errorsOf, read, shown, warningsOf } from './reader.js'

describe.each(['procedures', 'immunizations'] as const)('a list of events, such as %s', (list) => {
  const name = { procedures: 'dialysis', immunizations: 'MMR' }[list]
  const factsOf = (entry: object) => read({ [list]: [{ name, ...entry }] })[list].entries

  it('has a single day, or a start and an end', () => {
    const [day] = factsOf({ date: '2026-01-15' })
    expect([shown(day?.start), shown(day?.end)]).toEqual(['2026-01-15', '2026-01-15'])
    const [stretch] = factsOf({ start: '2025-01', end: '2026-01-15' })
    expect([shown(stretch?.start), shown(stretch?.end)]).toEqual(['2025-01-01 to 2025-01-31', '2026-01-15'])
  })

  it('may go on, be absent or uncertain', () => {
    expect(factsOf({ start: '2025', ongoing: true })[0]?.ongoing).toBe(true)
    expect(factsOf({ status: 'absent' })[0]?.status).toBe('absent')
    expect(factsOf({ status: 'uncertain' })[0]?.doubt).toBe('uncertain')
  })

  it('is left out where it is planned, and warned of', () => {
    const patient = { [list]: [{ name, status: 'planned', date: '2026-01-15' }] }
    expect([read(patient)[list].entries, read(patient).leftOut[list].map(({ path }) => path)]).toEqual([
      [],
      [`/${list}/0`],
    ])
    const called = { procedures: 'procedure', immunizations: 'vaccination' }[list]
    expect(warningsOf(patient)).toEqual([`/${list}/0/status: the ${called} is planned; it was left out`])
  })

  it('may be a name alone', () => {
    expect(read({ [list]: [name] })[list].entries.map(({ label }) => label)).toEqual([name])
  })

  it('leaves out what comes after the as-of date, and warns of it', () => {
    const patient = { [list]: [{ name, date: '2026-05' }] }
    expect(read(patient)[list].entries).toEqual([])
    expect(warningsOf(patient)).toEqual([
      `/${list}/0/date: 2026-05 is after the as-of date 2026-03-01; the entry was left out`,
    ])
  })

  it('refuses a single day beside a start', () => {
    expect(errorsOf({ [list]: [{ name, date: '2025', start: '2025' }] })).toEqual([
      `"2025" → 'date' stands beside 'start' or 'end' (give 'date' for a single day, or 'start' and 'end')`,
    ])
  })
})
