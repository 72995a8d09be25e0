import { describe, expect, it } from 'vitest'
import type { DrugFact } from '../../../src/facts/fact.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'
import { read, shown } from '../reader.js'

function drugsOf(patient: object): readonly DrugFact[] {
  return read(patient, { vocabulary: bundled }).drugs.entries
}

describe('an allergy', () => {
  const drugsOfAllergies = (...allergies: readonly unknown[]) => drugsOf({ allergies })

  it('tells that it was given on the day of the entry, or before it', () => {
    const [drug, ...others] = drugsOfAllergies({ name: 'rituximab', reaction: 'rash', date: '2025-03' })
    expect(others).toEqual([])
    expect([drug?.label, drug?.terms[0]?.id, drug?.doubt]).toEqual(['rituximab', 'rituximab', 'uncertain'])
    expect([shown(drug?.start), shown(drug?.end)]).toEqual([undefined, '2025-03-01 to 2025-03-31'])
    expect(drugsOfAllergies('infusion reaction to rituximab')).toHaveLength(1)
    expect(drugsOf({ conditions: ['anaphylaxis to rituximab'] })).toHaveLength(1)
  })

  it.each(['methotrexate', 'mycophenolate', 'atacicept', 'docetaxel', 'Biologika-Infusion'])(
    'is of what was given: %s',
    (name) => {
      expect(drugsOfAllergies(name)).toMatchObject([{ label: name, doubt: 'uncertain' }])
    },
  )

  it.each([
    ['Rituximab (Infusionsreaktion)', 'rituximab'],
    ['Azathioprin: Pankreatitis', 'azathioprine'],
    ['MMF – Diarrhoe', 'mycophenolate-mofetil'],
    ['flurbosis under MTX, no reaction to MTX before', 'methotrexate'],
  ])('is of what was taken, whatever stands behind it: %s', (name, id) => {
    expect(drugsOfAllergies(name).map(({ terms, doubt }) => [terms[0]?.id, doubt])).toEqual([[id, 'uncertain']])
  })

  it('is of every drug that an unknown one names', () => {
    const told = drugsOfAllergies('cytopenia of MTX and azathioprine')
    expect(told.map(({ terms }) => terms.map(({ id }) => id))).toEqual([['methotrexate'], ['azathioprine']])
  })

  it.each(['penicillin injection', 'biologic', 'no such infusion', { name: 'rituximab infusion', status: 'absent' }])(
    'tells nothing of a drug that is seldom asked for, of a class, of what is unknown or absent: %j',
    (entry) => {
      expect(drugsOfAllergies(entry)).toEqual([])
    },
  )

  it.each([
    [{ name: 'rituximab', start: '2019-01', end: '2019-02' }, undefined],
    [{ name: 'MabThera', start: '2024-12', end: '2025-03-15' }, '2025-03'],
    [{ name: 'rituximab', start: '2025-03' }, '2025-03'],
    ['rituximab', '2025-03'],
    [{ name: 'rituximab', status: 'absent' }, '2025-03'],
    [{ name: 'biologic', status: 'absent' }, undefined],
  ])('is of what the list of drugs tells: %j', (drug, date) => {
    expect(drugsOf({ drugs: [drug], allergies: [{ name: 'rituximab', date }] })).toHaveLength(1)
  })

  it.each([
    [{ name: 'rituximab', start: '2019-01', end: '2019-02' }],
    [{ name: 'rituximab', start: '2025-04' }],
    [{ name: 'rituximab', status: 'ordered' }],
    [{ name: 'rituximab', dose: '0 mg' }],
    [{ name: 'biologic' }],
    [{ name: 'adalimumab' }],
    [{ name: 'adalimumab', status: 'absent' }],
  ])('is of another one than that of the list, which was of other days, uncertain or another drug: %j', (drug) => {
    expect(drugsOf({ drugs: [drug], allergies: [{ name: 'rituximab', date: '2025-03' }] })).toHaveLength(2)
  })
})

describe('a condition that is the use of drugs', () => {
  it.each([
    ['Immunsuppression unter MMF', 'mycophenolate-mofetil'],
    ['Long-term (current) use of Plaquenil', 'hydroxychloroquine'],
    [{ name: 'Long-term use of MTX', code: 'icd10:Z79.631' }, 'methotrexate'],
    [{ code: 'icd10:Z79.52' }, 'corticosteroid'],
    [{ code: 'icd10:Z79.64' }, 'immunomodulator'],
  ])('tells of them: %j', (entry, id) => {
    const { conditions, drugs } = read({ conditions: [entry] }, { vocabulary: bundled })
    expect(conditions.entries.map(({ terms }) => terms.length)).toEqual([1])
    expect(drugs.entries.map(({ terms, doubt }) => [terms[0]?.id, doubt])).toEqual([[id, 'uncertain']])
  })

  it('not of those that are listed, nor where there is none', () => {
    const name = 'Long-term use of MTX'
    expect(drugsOf({ conditions: [name], drugs: ['MTX'] })).toHaveLength(1)
    expect(drugsOf({ conditions: [{ name, status: 'absent' }] })).toEqual([])
    expect(drugsOf({ conditions: [{ code: 'icd10:Z79.01' }] })).toEqual([])
  })
})

describe('an immunosuppression', () => {
  it('is a condition, and tells that something for it may have been taken', () => {
    const { conditions, drugs } = read(
      { conditions: [{ name: 'Immunsuppression', onset: '2024' }] },
      { vocabulary: bundled },
    )
    expect(conditions.entries.map(({ terms }) => terms[0]?.id)).toEqual(['immunosuppression'])
    const [drug, ...others] = drugs.entries
    expect(others).toEqual([])
    expect([drug?.terms[0]?.id, drug?.doubt, shown(drug?.start)]).toEqual([
      'immunosuppression',
      'uncertain',
      '2024-01-01 to 2024-12-31',
    ])
  })

  it.each([
    { conditions: [{ name: 'immunosuppression', status: 'absent' }] },
    { encounters: [{ kind: 'outpatient', reason: 'Immunsuppression', status: 'absent' }] },
    { conditions: ['immunodeficiency'] },
  ])('tells nothing where it is absent, or called by less: %j', (patient) => {
    expect(drugsOf(patient)).toEqual([])
  })

  it.each([
    ['mycophenolate', 1],
    [{ name: 'MTX', start: '2025-01' }, 1],
    [{ name: 'MTX', end: '2012' }, 2],
    ['hydroxychloroquine', 2],
    [{ name: 'MTX', status: 'absent' }, 2],
  ])('is that by the drugs that are listed, if one of them is of the kind and the time: %j', (drug, count) => {
    expect(drugsOf({ drugs: [drug], conditions: [{ name: 'immunosuppression', onset: '2024' }] })).toHaveLength(count)
  })

  it('may be what a stay was for', () => {
    const [drug] = drugsOf({ encounters: [{ kind: 'outpatient', reason: 'Immunsuppression', date: '2026-02-01' }] })
    expect([drug?.terms[0]?.id, shown(drug?.end)]).toEqual(['immunosuppression', '2026-02-01'])
  })
})

describe('a stay or a procedure whose name tells of a drug and its date', () => {
  const listed = { name: 'rituximab', start: '2019-01', end: '2019-02' }

  it.each([
    [{ procedures: ['kidney transplant, rituximab 03.10.25'] }, 2],
    [{ procedures: ['kidney transplant, rituximab 2015-2019'] }, 2],
    [{ encounters: [{ kind: 'inpatient', reason: 'lupus nephritis, rituximab 3.10.' }] }, 2],
    [{ procedures: ['kidney transplant, rituximab'] }, 1],
    [{ procedures: ['kidney transplant, rituximab 1/2019'] }, 1],
    [{ procedures: [{ name: 'kidney transplant, rituximab 03.02.19', date: '2019-02-03' }] }, 1],
    [{ procedures: [{ name: 'kidney transplant, rituximab 03.02.25', date: '2025-02-03' }] }, 2],
  ])('tells of the listed one only where that could be it: %j', (patient, count) => {
    const told = drugsOf({ ...patient, drugs: [listed] }).filter(({ terms }) => terms[0]?.id === 'rituximab')
    expect(told).toHaveLength(count)
  })

  it('tells of none that the list says never was, whatever the date', () => {
    const drugs = [{ name: 'rituximab', status: 'absent' }]
    expect(drugsOf({ procedures: ['kidney transplant, rituximab 03.10.25'], drugs })).toHaveLength(1)
  })

  it.each([
    ['rituximab 10/2025', '2025-10-01 to 2025-10-31', undefined],
    ['rituximab until 10/2025', undefined, '2025-10-01 to 2025-10-31'],
    ['rituximab 03.10.25', undefined, undefined],
  ])('tells of the days of it that are clear: %s', (name, start, end) => {
    const [drug] = drugsOf({ procedures: [`kidney transplant, ${name}`] })
    expect([shown(drug?.start), shown(drug?.end)]).toEqual([start, end])
  })
})
