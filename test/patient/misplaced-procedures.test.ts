import { describe, expect, it } from 'vitest'
import { bundled } from '../criteria/vocabulary/bundled.js'
import { read, shown, warningsOf } from './reader.js'

describe('a procedure among the conditions', () => {
  it.each(['dialysis', 's/p dialysis', 'status post dialysis', 'History of dialysis', 'Z. n. dialysis'])(
    'is read among the procedures: %s',
    (name) => {
      const patient = { conditions: [name] }
      expect(read(patient).conditions.entries).toEqual([])
      expect(read(patient).procedures.entries.map(({ label, terms }) => [label, terms[0]?.id])).toEqual([
        [name, 'renal-replacement'],
      ])
      expect(warningsOf(patient)).toEqual([
        `/conditions/0: '${name}' is a procedure, not a condition; it was read among the procedures`,
      ])
    },
  )

  it('was done on the day on which it is said to have begun, or until it ended', () => {
    const [day, stretch] = read({
      conditions: [
        { name: 'dialysis', onset: '2025-03-04' },
        { name: 'dialysis', onset: '2025-03-04', end: '2025-04' },
      ],
    }).procedures.entries
    expect([shown(day?.start), shown(day?.end)]).toEqual(['2025-03-04', '2025-03-04'])
    expect([shown(stretch?.start), shown(stretch?.end)]).toEqual(['2025-03-04', '2025-04-01 to 2025-04-30'])
  })

  it('that goes on by its name began on the day on which it is said to have begun, and goes on where it is active', () => {
    const periodOf = (written: object) => {
      const [fact] = read({ conditions: [{ onset: '2020', ...written }] }, { vocabulary: bundled }).procedures.entries
      return [shown(fact?.start), shown(fact?.end), fact?.ongoing]
    }
    const [began, over] = ['2020-01-01 to 2020-12-31', '2021-01-01 to 2021-12-31']
    const name = 'home ventilation'
    expect(periodOf({ name })).toEqual([began, undefined, false])
    expect(periodOf({ name, status: 'active' })).toEqual([began, undefined, true])
    expect(periodOf({ name, status: 'active', end: '2021' })).toEqual([began, over, false])
    expect(periodOf({ name: 'mechanical ventilation' })).toEqual([began, began, false])
    expect(periodOf({ name: 's/p home ventilation', status: 'active' })).toEqual([began, undefined, false])
    // it may be one at home
    expect(periodOf({ name: 'mechanical ventilation', status: 'active' })).toEqual([began, undefined, false])
    expect(periodOf({ name: 'splenectomy', status: 'active' })).toEqual([began, began, false])
  })

  it('may be absent, or suspected', () => {
    const statusOf = (status: string) => read({ conditions: [{ name: 'dialysis', status }] }).procedures.entries[0]
    expect(statusOf('absent')?.status).toBe('absent')
    expect(statusOf('suspected')?.doubt).toBe('uncertain')
    expect(statusOf('resolved')).toMatchObject({ status: undefined, doubt: undefined })
  })

  it('that lies ahead is left out', () => {
    const facts = read({ conditions: [{ name: 'dialysis', onset: '2026-05' }] })
    expect([facts.conditions.entries, facts.procedures.entries]).toEqual([[], []])
    expect(facts.leftOut.procedures.map(({ label }) => label)).toEqual(['dialysis'])
  })

  it('makes no list of procedures where there is none', () => {
    expect(read({ conditions: ['dialysis'] }).procedures.listed).toBe(false)
    expect(read({ conditions: ['dialysis'], procedures: [] }).procedures.listed).toBe(true)
  })

  it.each([
    [{ name: 'dialysis', code: 'icd10:X99' }, 1],
    ['dialysis?', 1],
    ['no dialysis', 0],
    ['something else', 0],
  ])('is not what has a code, or another name, which may tell of it: %j', (entry, told) => {
    const { conditions, procedures } = read({ conditions: [entry] })
    expect(procedures.entries.map(({ doubt }) => doubt)).toEqual(told === 0 ? [] : ['uncertain'])
    expect(conditions.entries).toHaveLength(1)
  })
})
