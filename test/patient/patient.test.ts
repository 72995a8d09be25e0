import { describe, expect, it } from 'vitest'
import { LISTS } from '../../src/facts/lists.js'
import { formatDay } from '../../src/kernel/day.js'
import { day, errorsOf, read, warningsOf } from './reader.js'

describe('the patient', () => {
  it('may hold nothing at all', () => {
    const facts = read({})
    expect(facts).toMatchObject({ id: 'patient.json', birth: undefined, sex: undefined, strict: false, warnings: [] })
    expect(LISTS.filter((list) => facts[list].listed)).toEqual([])
  })

  it('has the id of the record, or else the name of the file', () => {
    expect(read({ id: 'P-0001' }).id).toBe('P-0001')
    expect(read({}, { file: 'standard input' }).id).toBe('standard input')
  })

  it.each([
    ['female', { path: '/sex', label: 'sex', sex: 'female' }],
    ['male', { path: '/sex', label: 'sex', sex: 'male' }],
    ['unknown', undefined],
  ])('of sex %s', (sex, expected) => {
    expect(read({ sex }).sex).toEqual(expected)
  })

  it('says of itself whether silence counts', () => {
    expect(read({}, { strict: true }).strict).toBe(true)
  })
})

describe('the as-of date', () => {
  it.each([
    ['the option first', '2026-02-01', { asOf: '2025-01-01' }, '2026-02-01', 'option'],
    ['then the day of the record', undefined, { asOf: '2025-01-01' }, '2025-01-01', 'patient'],
    ['then today', undefined, {}, '2026-06-15', 'today'],
  ] as const)('is %s', (_what, option, patient, expected, source) => {
    const facts = read(patient, { asOf: option === undefined ? undefined : day(option) })
    expect([formatDay(facts.asOf), facts.asOfSource]).toEqual([expected, source])
  })

  it('must be one day', () => {
    expect(errorsOf({ asOf: '2026-03' })).toEqual(['"2026-03" → 2026-03 is not a single day (write it as YYYY-MM-DD)'])
  })
})

describe('a list', () => {
  it('that is incomplete says nothing by its silence', () => {
    const { drugs, conditions } = read({ drugs: ['MTX'], conditions: [], incomplete: ['drugs'] })
    expect(drugs).toMatchObject({ listed: false, entries: [{ label: 'MTX' }] })
    expect(conditions.listed).toBe(true)
    expect(errorsOf({ incomplete: ['labs'] })).toHaveLength(1)
  })
})

describe('contradictory facts', () => {
  it('stay as they are, with a warning that shows both', () => {
    const patient = { sex: 'male', reproductive: { childbearingPotential: true, pregnant: true } }
    expect(read(patient).reproductive.pregnant?.holds).toBe(true)
    expect(warningsOf(patient)).toEqual([
      '/reproductive/childbearingPotential: childbearingPotential is true, but the sex is male; one of the two is wrong',
      '/reproductive/pregnant: pregnant is true, but the sex is male; one of the two is wrong',
    ])
  })

  it.each([
    { sex: 'male', reproductive: { childbearingPotential: false, pregnant: false } },
    { sex: 'female', reproductive: { pregnant: true } },
    { sex: 'male' },
  ])('are not these: %j', (patient) => {
    expect(warningsOf(patient)).toEqual([])
  })
})
