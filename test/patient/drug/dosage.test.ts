import { describe, expect, it } from 'vitest'
import type { DrugFact } from '../../../src/facts/fact.js'
import { exactly } from '../../../src/kernel/range.js'
import { errorsOf, read, warningsOf } from '../reader.js'

function only(drug: unknown): DrugFact {
  const [fact] = read({ drugs: [drug] }).drugs.entries
  if (fact === undefined) throw new Error('left out')
  return fact
}

describe('the dose of a drug', () => {
  it.each([
    [{ value: 10, unit: 'mg/day' }, { milligramsPerDay: 10 }],
    [{ value: 7.5, unit: 'mg', perDay: 2 }, { milligramsPerDay: 15 }],
    [
      { value: 40, unit: 'mg', perDay: 0.5 },
      { milligramsPerDay: 20, milligramsOnItsDays: exactly(40) },
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

it.each([
  ['500 mg monthly', 500],
  ['tapering from 40 mg', 40],
  ['10 mg/kg/day', Infinity],
  ['40 mg/day', undefined],
  ['0 mg', undefined],
  [undefined, undefined],
])('a dose %j that is no amount a day still tells of %s mg at the most', (dose, most) => {
  expect(only({ name: 'prednisone', dose }).unreadDose).toBe(most)
  expect(only({ name: 'prednisone', dose, stableSince: '2025-01-10' }).unreadDose).toBe(most)
})

describe('the name of a drug', () => {
  it.each([
    ['prednisone 5 mg 1-0-0', 5],
    ['prednisone 7,5 mg/d', 7.5],
    ['Prednison 5 mg Tbl. 1-0-0', 5],
    ['Prednison 5 mg 1 - 0 - 1', 10],
    ['Prednisone 10 mg daily', 10],
    ['prednisone 5-10 mg/d', undefined],
    ['prednisone 5/10 mg daily', undefined],
    ['prednisone 1/2 Tbl. 5 mg tgl.', undefined],
    ['prednisone 2 tablets 5 mg daily', undefined],
    ['prednisone twice daily 5 mg daily', undefined],
    ['prednisone 3x täglich 5 mg', 15],
    ['prednisone 2 x 5 mg tgl.', 10],
    ['prednisone 5 mg tgl. seit 02.2025', 5],
    ['prednisone 5 mg 1x1', undefined],
    ['prednisone 5 mg', undefined],
    ['prednisone 5 mg tablet', undefined],
    ['prednisone 0.5 mg/kg/day', undefined],
    ['prednisone', undefined],
  ])('may tell how much is taken a day: %s', (name, milligramsPerDay) => {
    const dose = milligramsPerDay === undefined ? undefined : { kind: 'daily', milligramsPerDay }
    expect(only(name).dose).toEqual(dose)
    expect(warningsOf({ drugs: [name] })).toEqual([])
  })

  it.each([
    ['prednisone 5 mg', '1-0-1', 10],
    ['prednisone 20 mg', '0,5-0-0', 10],
    ['prednisone 5 mg', 'once daily', 5],
    ['prednisone 5 mg', '1 tablet daily', 5],
    ['prednisone 5 mg tablets', 'Take 2 tablets twice daily', 20],
    ['Prednison 5 mg Tbl.', '1/2-0-0', 2.5],
    ['Prednison 5 mg Tbl. N3', '1 - 0 - 0 - 0', 5],
    ['prednisone 5 mg', '1-2 tablets daily', undefined],
    ['prednisone 5 mg tablet', 'Take 2 tablets (10 mg total) by mouth daily.', 10],
    ['prednisone 5 mg', '2 cp/jour', 10],
    ['prednisone 5 mg', '1-0-1 p.o.', 10],
    ['prednisone 5 mg', '1-0-0-0 Stk.', 5],
    ['prednisone', 'morgens 5 mg', 5],
    ['prednisone', 'tgl. 5 mg', 5],
    ['prednisone', 'weekly 5', undefined],
    ['prednisone 5 mg', '1½-0-0', 7.5],
    ['prednisone', 'aktuell 10 mg/d', 10],
    ['prednisone 10 mg/ml', '2 tablets daily', undefined],
    ['prednisone 2x5 mg', '2 tablets daily', undefined],
    ['prednisone 5 mg', '10 mg', undefined],
    ['prednisone', '1-0-1', undefined],
  ])('may tell of what so many are taken: %s, %s', (name, dose, milligramsPerDay) => {
    const read = milligramsPerDay === undefined ? undefined : { kind: 'daily', milligramsPerDay }
    expect(only({ name, dose }).dose).toEqual(read)
    expect(warningsOf({ drugs: [{ name, dose }] })).toHaveLength(read === undefined ? 1 : 0)
  })

  it('says no more than the dose, or the same, or both are not used', () => {
    const name = 'prednisone 5 mg 1-0-0'
    expect(only({ name, dose: '5 mg/day' }).dose).toEqual({ kind: 'daily', milligramsPerDay: 5 })
    expect(only({ name, dose: 'tapering' }).dose).toEqual({ kind: 'tapering' })
    expect(only({ name, dose: '10 mg every other day' }).dose).toBeUndefined()
    expect(only({ name, dose: '10 mg/day' }).dose).toBeUndefined()
    expect(warningsOf({ drugs: [{ name, dose: '10 mg/day' }] })).toEqual([
      "/drugs/0/dose: the dose is '10 mg/day', but the name says '5 mg 1-0-0'; neither was used",
    ])
  })

  it('may tell of none, which leaves open whether it was ever taken', () => {
    expect(only('MTX 0 mg')).toMatchObject({
      terms: [{ id: 'methotrexate' }],
      doubt: 'uncertain',
      dose: { kind: 'daily', milligramsPerDay: 0 },
    })
    expect(warningsOf({ drugs: [{ name: 'MTX 0 mg' }] })).toEqual([
      "/drugs/0/name: 'MTX 0 mg' is no intake; give the end of the drug, or the status 'absent'",
    ])
  })
})
