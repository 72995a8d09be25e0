import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/facts/facts.js'
import { bundled as vocabulary } from '../../criteria/vocabulary/bundled.js'
import { read as readBy, shown, warningsOf } from '../reader.js'

const read = (patient: object): Facts => readBy(patient, { vocabulary })

describe('a drug among the conditions', () => {
  it.each([
    'Z.n. Rituximab',
    'status post rituximab',
    'history of rituximab',
    'rituximab infusion',
    'rituximab therapy',
  ])('is read among the drugs, and no condition: %s', (name) => {
    const { conditions, drugs } = read({ conditions: [name] })
    expect(conditions.entries).toEqual([])
    expect(drugs.listed).toBe(false)
    expect(drugs.entries.map(({ label, terms, doubt }) => [label, terms[0]?.id, doubt])).toEqual([
      [name, 'rituximab', 'uncertain'],
    ])
  })

  it('is warned of', () => {
    expect(warningsOf({ conditions: ['Z.n. Rituximab'] }, { vocabulary })).toEqual([
      "/conditions/0: 'Z.n. Rituximab' is a drug, not a condition; it was read among the drugs",
    ])
  })

  it('was given from when it is said to have begun, until it ended', () => {
    const [drug] = read({ conditions: [{ name: 'Z.n. Rituximab', onset: '2025-03-04', end: '2025-04' }] }).drugs.entries
    expect([shown(drug?.start), shown(drug?.end)]).toEqual(['2025-03-04', '2025-04-01 to 2025-04-30'])
  })

  it.each([
    ['Z.n. Rituximab, stopped 05/2025', {}, undefined, '2025-05-01 to 2025-05-31'],
    ['Rituximab-Therapie 2023', {}, undefined, undefined],
    ['status post rituximab stopped 05/2025', { end: '2024' }, undefined, undefined],
  ])('was given when its name says so, unless the entry says otherwise: %s, %j', (name, more, start, end) => {
    const [drug] = read({ conditions: [{ name, ...more }] }).drugs.entries
    expect([drug?.terms[0]?.id, shown(drug?.start), shown(drug?.end)]).toEqual(['rituximab', start, end])
  })

  it('that lies ahead is left out', () => {
    const facts = read({ conditions: [{ name: 'Z.n. Rituximab', onset: '2026-05' }] })
    expect([facts.conditions.entries, facts.drugs.entries]).toEqual([[], []])
    expect(facts.leftOut.drugs.map(({ label }) => label)).toEqual(['Z.n. Rituximab'])
  })

  it.each([
    'rituximab',
    'history of opioids',
    'history of insulin',
    'Z.n. Rituximab?',
    'history of rituximab, declined',
    'history of no such thing',
    { name: 'Z.n. Rituximab', status: 'absent' },
    { name: 'Z.n. Rituximab', code: 'icd10:X99' },
    { code: 'icd10:X99' },
  ])('is not told by what may be an allergy or an abuse, is denied, or has a code: %j', (entry) => {
    expect(read({ conditions: [entry] }).conditions.entries).toHaveLength(1)
  })
})
