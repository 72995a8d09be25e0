import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/kernel/day.js'
import { read, shown } from './reader.js'

/** The example of a patient that users are given, in full. */
const example = {
  id: 'P-0001',
  asOf: '2026-03-01',
  birthDate: '2012-03-14',
  sex: 'female',
  conditions: [
    'hypertension',
    { name: "Sjögren's syndrome", onset: '2022-05', status: 'active', meets: ['AECG-2002'] },
    { name: 'tuberculosis', status: 'absent' },
  ],
  labs: [
    { name: 'IgG', value: 18.2, unit: 'g/L', date: '2026-02-20', low: 7, high: 16 },
    { name: 'ANA', value: '1:320', date: '2025-11' },
    { name: 'HBsAg', value: 'negative', date: '2026-02-20' },
    { name: 'CRP', value: '<0.5', unit: 'mg/L', date: '2026-02-20' },
    { code: 'loinc:2160-0', value: 62, unit: 'umol/L', date: '2026-02-20' },
  ],
  vitals: [{ name: 'height', value: 150, unit: 'cm', date: '2026-02-20' }],
  scores: [{ name: 'ESSDAI', value: 7, date: '2026-02-20' }],
  drugs: [
    'hydroxychloroquine',
    { name: 'rituximab', start: '2025-12-01', end: '2025-12-15', route: 'IV' },
    { name: 'prednisone', start: '2025-06-01', ongoing: true, dose: '10 mg/day', stableSince: '2026-01-05' },
    { name: 'mycophenolate mofetil', start: '2025-03-01', end: '2025-12-01', response: 'inadequate' },
  ],
  procedures: [{ name: 'renal replacement therapy', date: '2024-01-10' }],
  allergies: [{ name: 'monoclonal antibody', reaction: 'anaphylaxis' }],
  immunizations: [{ name: 'MMR', date: '2026-02-15' }],
  encounters: [{ kind: 'hospitalization', reason: 'infection', start: '2026-01-02', end: '2026-01-09' }],
  trialParticipation: [{ id: 'NCT01234567', end: '2025-09-01' }],
  reproductive: { childbearingPotential: true, pregnant: false, effectiveContraception: true },
  statements: { informedConsent: true, 'NCT06410833:I4': true },
}

describe('the example of a patient', () => {
  const facts = read(example, { asOf: undefined })

  it('is read whole, with nothing to warn of', () => {
    expect(facts.warnings).toEqual([])
    expect([facts.id, formatDay(facts.asOf), facts.asOfSource]).toEqual(['P-0001', '2026-03-01', 'patient'])
    expect([shown(facts.birth?.on), facts.sex?.sex]).toEqual(['2012-03-14', 'female'])
  })

  it('has its results', () => {
    const results = [...facts.measurements.values()].flat()
    expect(results.map(({ path, label, written, on }) => [path, label, written, shown(on)])).toEqual([
      ['/labs/0', 'IgG', '18.2 g/L', '2026-02-20'],
      ['/labs/2', 'HBsAg', 'negative', '2026-02-20'],
      ['/labs/3', 'CRP', '<0.5 mg/L', '2026-02-20'],
      ['/labs/4', 'creatinine', '62 umol/L', '2026-02-20'],
      ['/vitals/0', 'height', '150 cm', '2026-02-20'],
      ['/labs/1', 'ANA', '1:320', '2025-11-01 to 2025-11-30'],
    ])
    expect([results[0]?.low, results[0]?.high]).toEqual([7, 16])
    expect(facts.scores.get('essdai')?.map(({ total, on }) => [total?.low, shown(on)])).toEqual([[7, '2026-02-20']])
  })

  it('has its lists', () => {
    expect(facts.conditions.entries.map(({ terms, status, meets }) => [terms[0]?.id, status, meets[0]?.id])).toEqual([
      ['hypertension', undefined, undefined],
      ['sjogren', 'active', 'aecg-2002'],
      ['tuberculosis', 'absent', undefined],
      // what the stay was for
      ['infection', 'suspected', undefined],
    ])
    expect(
      facts.drugs.entries.map(({ terms, start, end, ongoing }) => [terms[0]?.id, shown(start), shown(end), ongoing]),
    ).toEqual([
      ['hydroxychloroquine', undefined, undefined, false],
      ['rituximab', '2025-12-01', '2025-12-15', false],
      ['prednisone', '2025-06-01', undefined, true],
      ['mycophenolate', '2025-03-01', '2025-12-01', false],
    ])
    const { procedures, allergies, immunizations, encounters, trialParticipation } = facts
    const lists = [procedures, allergies, immunizations, encounters, trialParticipation]
    expect(lists.map(({ listed, entries }) => [listed, entries.map(({ label }) => label)])).toEqual([
      [true, ['renal replacement therapy']],
      [true, ['monoclonal antibody']],
      [true, ['MMR']],
      [true, ['hospitalization']],
      [true, ['NCT01234567']],
    ])
  })

  it('has its yes and no', () => {
    const { childbearingPotential, pregnant, effectiveContraception } = facts.reproductive
    expect([childbearingPotential, pregnant, effectiveContraception].map((fact) => fact?.holds)).toEqual([
      true,
      false,
      true,
    ])
    expect([...facts.statements.keys()]).toEqual(['effectiveContraception', 'informedConsent', 'NCT06410833:I4'])
  })
})
