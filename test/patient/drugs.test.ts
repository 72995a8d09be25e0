import { describe, expect, it } from 'vitest'
import type { DrugFact } from '../../src/facts/fact.js'
import { errorsOf, read, shown, warningsOf } from './reader.js'

function only(drug: unknown): DrugFact {
  const [fact] = read({ drugs: [drug] }).drugs.entries
  if (fact === undefined) throw new Error('left out')
  return fact
}

describe('the list of drugs', () => {
  it('takes names and objects', () => {
    const { entries } = read({ drugs: ['hydroxychloroquine', { name: 'hydroxychloroquine' }] }).drugs
    expect(entries[0]).toEqual({ ...entries[1], path: '/drugs/0' })
    expect(entries[0]).toMatchObject({
      status: undefined,
      start: undefined,
      end: undefined,
      ongoing: false,
      dose: undefined,
    })
  })

  it('keeps what the record says of a course', () => {
    const fact = only({
      name: 'prednisone',
      start: '2025-06-01',
      ongoing: true,
      dose: '10 mg/day',
      route: 'PO',
      stableSince: '2026-01',
      response: 'inadequate',
      purpose: 'suppressive therapy',
    })
    expect(fact).toMatchObject({
      label: 'prednisone',
      ongoing: true,
      end: undefined,
      dose: { kind: 'daily', milligramsPerDay: 10 },
      route: 'oral',
      response: 'inadequate',
      purpose: { path: '/drugs/0/purpose', label: 'suppressive therapy', terms: [{ id: 'suppression' }] },
    })
    expect([shown(fact.start), shown(fact.stableSince)]).toEqual(['2025-06-01', '2026-01-01 to 2026-01-31'])
  })

  it('keeps a recorded absence', () => {
    expect(only({ name: 'biologic', status: 'absent' })).toMatchObject({ status: 'absent' })
  })

  it.each([
    ['planned', 'the drug is planned; it was left out'],
    ['not-taken', 'the drug is not taken; it was left out'],
  ])('leaves out a course that is %s, which is no exposure', (status, warning) => {
    const drugs = [{ name: 'rituximab', start: '2026-01-01', status }]
    expect(read({ drugs }).drugs).toEqual({ listed: true, entries: [] })
    expect(warningsOf({ drugs })).toEqual([`/drugs/0/status: ${warning}`])
  })

  it('leaves the end open that is not recorded', () => {
    expect(only({ name: 'MTX', start: '2024-01-10' })).toMatchObject({ end: undefined, ongoing: false })
  })

  it('warns of a name that is not known, and keeps it', () => {
    expect(only('rituximap').terms).toEqual([])
    expect(warningsOf({ drugs: ['rituximap', 'ABC-123'] })).toEqual([
      "/drugs/0: 'rituximap' is not a known drug; did you mean 'rituximab'?",
      "/drugs/1: 'ABC-123' is not a known drug",
    ])
  })

  it('leaves out a course that begins after the as-of date', () => {
    expect(read({ drugs: [{ name: 'MTX', start: '2026-04' }] }).drugs).toEqual({ listed: true, entries: [] })
  })
})

describe('the route of a drug', () => {
  it('is told by the name where nothing else does', () => {
    expect(only('ciclosporin eye drops').route).toBe('ophthalmic')
    expect(only({ name: 'ciclosporin eye drops', route: 'ophthalmic' }).route).toBe('ophthalmic')
  })

  it('is not known when it is written in words that are not known', () => {
    const drug = { name: 'MTX', route: 'with food' }
    expect(only(drug).route).toBeUndefined()
    expect(warningsOf({ drugs: [drug] })).toEqual(["/drugs/0/route: 'with food' is not a known route; it was not used"])
  })

  it('is not known when name and route contradict each other', () => {
    const drug = { name: 'ciclosporin eye drops', route: 'oral' }
    expect(only(drug).route).toBeUndefined()
    expect(only(drug).isRouteOpen).toBe(true)
    expect(warningsOf({ drugs: [drug] })).toEqual([
      "/drugs/0/route: the route is 'oral', but the name says ophthalmic; neither was used",
    ])
  })
})

describe('the dose of a drug', () => {
  it.each([
    [{ value: 10, unit: 'mg/day' }, { milligramsPerDay: 10 }],
    [{ value: 7.5, unit: 'mg', perDay: 2 }, { milligramsPerDay: 15 }],
    [
      { value: 40, unit: 'mg', perDay: 0.5 },
      { milligramsPerDay: 20, isAverage: true },
    ],
  ])('may be an object: %j', (dose, expected) => {
    expect(only({ name: 'prednisone', dose }).dose).toEqual({ kind: 'daily', ...expected })
  })

  it.each([
    ['10 mg in the evening or so', '10 mg in the evening or so'],
    [{ value: 10, unit: 'mg' }, '10 mg'],
    [{ value: 10, unit: 'mg/day', perDay: 2 }, '10 mg/day 2 times daily'],
  ])('is not used, with a warning, when it is no amount a day: %j', (dose, text) => {
    const drug = { name: 'prednisone', dose }
    expect(only(drug).dose).toBeUndefined()
    expect(warningsOf({ drugs: [drug] })).toEqual([
      `/drugs/0/dose: '${text}' is not an amount of mass a day, such as '10 mg/day'; the dose was not used`,
    ])
  })

  it.each([
    ['0 mg', '0 mg'],
    [{ value: 0, unit: 'mg' }, '0 mg'],
    [{ value: 0, unit: 'mg', perDay: 1 }, '0 mg 1 times daily'],
  ])('of none leaves open whether it was ever taken: %j', (dose, text) => {
    const drug = { name: 'prednisone', start: '2025-02-01', dose }
    expect(only(drug)).toMatchObject({ doubt: 'uncertain', dose: { kind: 'daily', milligramsPerDay: 0 } })
    expect(only({ ...drug, status: 'absent' })).toMatchObject({ status: 'absent', doubt: undefined })
    expect(warningsOf({ drugs: [drug] })).toEqual([
      `/drugs/0/dose: '${text}' is no intake; give the end of the drug, or the status 'absent'`,
    ])
  })

  it('per kilogram is kept, with a warning that it is no amount a day', () => {
    const drug = { name: 'prednisone', dose: '0.5 mg/kg/day' }
    expect(only(drug).dose).toEqual({ kind: 'per-kilogram', written: '0.5 mg/kg/day' })
    expect(warningsOf({ drugs: [drug] })).toEqual([
      "/drugs/0/dose: '0.5 mg/kg/day' does not say how much is taken a day; write the amount, such as '30 mg/day'",
    ])
  })

  it('that is taken as needed, or tapered, is no amount and no cause for a warning', () => {
    const drugs = [
      { name: 'prednisone', dose: '10 mg as needed', stableSince: '2025' },
      { name: 'prednisone', dose: 'tapering' },
    ]
    expect(read({ drugs }).drugs.entries.map(({ dose }) => dose?.kind)).toEqual(['as-needed', 'tapering'])
    expect(warningsOf({ drugs })).toEqual([])
  })

  it('that is tapered is not stable: a record that says both contradicts itself', () => {
    const drug = { name: 'prednisone', dose: 'tapering', stableSince: '2025-01-01' }
    expect(only(drug)).toMatchObject({ dose: undefined, stableSince: undefined })
    expect(warningsOf({ drugs: [drug] })).toEqual([
      '/drugs/0/stableSince: the dose is tapered, but stableSince says that it is unchanged; neither was used',
    ])
  })

  it('is refused as a bare number, and with unknown keys it is warned of', () => {
    expect(errorsOf({ drugs: [{ name: 'prednisone', dose: 10 }] })).toEqual([
      '10 → /drugs/0/dose: expected a text or an object, found the number 10 (write here: the amount a day, such as "10 mg/day" or { "value": 5, "unit": "mg", "perDay": 2 }; or "as needed")',
    ])
    expect(errorsOf({ drugs: [{ name: 'prednisone', dose: { value: '5', unit: 'mg/day' } }] })).toEqual([
      `"5" → /drugs/0/dose/value: expected a number, found '5' (write here: the amount of one dose, a number)`,
    ])
    expect(warningsOf({ drugs: [{ name: 'prednisone', dose: { value: 5, unit: 'mg/day', perday: 1 } }] })).toEqual([
      "/drugs/0/dose/perday: 'perday' is not a known key; did you mean 'perDay'?",
    ])
  })
})

describe('the day since when a dose is stable', () => {
  it('is not used when it lies after the as-of date', () => {
    const drug = { name: 'prednisone', stableSince: '2026-03-02' }
    expect(only(drug).stableSince).toBeUndefined()
    expect(warningsOf({ drugs: [drug] })).toEqual([
      '/drugs/0/stableSince: 2026-03-02 is after the as-of date 2026-03-01; the date was not used',
    ])
  })
})

describe('a drug', () => {
  it.each([
    [
      { name: 'MTX', response: 'partial' },
      `"partial" → /drugs/0/response: expected one of inadequate, intolerant, relapse, adequate, found 'partial' (write here: inadequate, intolerant, relapse or adequate)`,
    ],
    [
      { name: 'MTX', status: 'stopped' },
      `"stopped" → /drugs/0/status: expected one of absent, planned, not-taken, ordered, uncertain, found 'stopped' (write here: absent, where it is known that it was never taken; planned or not-taken, of a course that does not count; ordered or uncertain, where it is not known whether it was taken)`,
    ],
    [
      { name: 'MTX', purpose: '' },
      `"" → /drugs/0/purpose: expected a name, found '' (write here: what it is taken for, a text such as "suppressive therapy")`,
    ],
    [
      { name: 'MTX', start: 2025 },
      '2025 → /drugs/0/start: expected a text, found the number 2025 (write here: the first day: YYYY-MM-DD, YYYY-MM or YYYY)',
    ],
    [
      { name: 'MTX', end: null },
      'null → /drugs/0/end: expected a text, found null (leave the key out where the value is not known)',
    ],
    [
      { name: 'MTX', start: '2025-06-01', end: '2025-01' },
      '"2025-01" → the end 2025-01 lies before the start 2025-06-01 (correct one of the two)',
    ],
    [{ start: '2025' }, '{ → this entry has no name and no code (give it a name)'],
    [
      7,
      '7 → /drugs/0: expected an object, found the number 7 (write here: a drug: its name, or an object such as { "name": "rituximab", "start": "2025-12-01" })',
    ],
    ['', `"" → /drugs/0: expected a name, found '' (write here: what it is called: an ingredient, a brand or a class)`],
  ])('is refused: %j', (drug, error) => {
    expect(errorsOf({ drugs: [drug] })).toEqual([error])
  })
})
