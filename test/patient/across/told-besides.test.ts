import { describe, expect, it } from 'vitest'
import { bundled as vocabulary } from '../../criteria/vocabulary/bundled.js'
import { read, shown } from '../reader.js'

const factsOf = (patient: object) => read(patient, { vocabulary })
const drugsOf = (patient: object) =>
  factsOf(patient).drugs.entries.map(({ label, doubt, terms }) => [label, doubt, terms[0]?.id])

describe('the name of a condition that tells of a drug besides', () => {
  it.each([
    ['immune thrombocytopenia, rituximab 10/2026', 'icd10:D69.3', 'rituximab'],
    ['multiple sclerosis on ocrelizumab', 'icd10:G35', 'ocrelizumab'],
    ['NHL 2010, R-CHOP x6', 'icd10:C85.9', 'r-chop'],
    ['flurbosis, rituximab 10/2026', undefined, 'rituximab'],
  ])('tells that it may have been taken: %s', (name, code, id) => {
    const [drug] = factsOf({ conditions: [{ name, code, onset: '2009' }] }).drugs.entries
    expect([drug?.path, drug?.doubt, drug?.terms[0]?.id]).toEqual(['/conditions/0', 'uncertain', id])
    expect(drug?.label).toBe(`${String(drug?.terms[0]?.label)} (${name})`)
    expect([drug?.start, drug?.end]).toEqual([undefined, undefined])
  })

  it.each([
    ['known as a whole', 'steroid-induced diabetes', undefined],
    ['a denial as a whole', 'no rituximab', undefined],
    ['that of a disease, by which a vaccine is called', 'COVID-19 of 2024', 'icd10:U07.1'],
  ])('tells of none where it is %s', (_what, name, code) => {
    expect(drugsOf({ conditions: [{ name, code }] })).toEqual([])
  })

  it('tells of none where the condition is absent, and once of one that it names twice, or that is the use of it', () => {
    const entry = { name: 'ITP, MTX, then MTX again', code: 'icd10:D69.3' }
    expect(drugsOf({ conditions: [{ ...entry, status: 'absent' }] })).toEqual([])
    expect(drugsOf({ conditions: [entry] })).toHaveLength(1)
    expect(drugsOf({ conditions: ['Immunsuppression unter MMF'] })).toHaveLength(1)
  })

  it.each([
    ['ITP, rituximab 10/2025', { name: 'rituximab', start: '2019-01', end: '2019-02' }, 2],
    ['ITP, rituximab (2025-10)', { name: 'rituximab', start: '2019-01', end: '2019-02' }, 2],
    ['ITP, rituximab 03.10.2025', { name: 'rituximab', start: '2019-01', end: '2019-02' }, 2],
    ['ITP, rituximab Oct 2025', { name: 'rituximab', start: '2019-01', end: '2019-02' }, 2],
    ['ITP, rituximab Oct 2025', { name: 'rituximab', start: '2025-10-04' }, 1],
    ['ITP, rituximab x4 10/2025', { name: 'rituximab', start: '2019-01', end: '2019-02' }, 2],
    ['ITP, rituximab x4 10/2025', { name: 'rituximab', start: '2025-10-04' }, 1],
    ['ITP, rituximab 10/2025 for a relapse', { name: 'rituximab', start: '2025-10-04' }, 1],
    ['ITP, last rituximab infusion 10/2025', { name: 'rituximab', start: '2019-01', end: '2019-02' }, 2],
    ['ITP, rituximab (again 10/2025) stopped', { name: 'rituximab', start: '2019-01', end: '2019-02' }, 2],
    ['ITP, rituximab 2019, 2025', { name: 'rituximab', start: '2019-01', end: '2019-02' }, 2],
    ['ITP, 10/2025 rituximab', { name: 'rituximab', start: '2019-01', end: '2019-02' }, 2],
    ['ITP, MMF 2000 mg, in 2015', { name: 'MMF', start: '2019-01', end: '2019-02' }, 1],
    ['ITP 2025, rituximab', { name: 'rituximab', start: '2019-01', end: '2019-02' }, 1],
    ['ITP, rituximab 10/2025', { name: 'rituximab', start: '2025-10-04' }, 1],
    ['ITP, rituximab 2015-2019', { name: 'rituximab', start: '2015-01', end: '2015-02' }, 2],
    ['ITP, rituximab 2025-02-30', { name: 'rituximab', start: '2025-02-04' }, 2],
  ])('tells of the one that is listed, unless a day behind it is another: %s', (name, drug, count) => {
    expect(drugsOf({ conditions: [{ name, code: 'icd10:D69.3' }], drugs: [drug] })).toHaveLength(count)
  })
})

describe('the name of a condition that tells of a procedure besides', () => {
  const proceduresOf = (name: string, code: string, procedures: readonly unknown[] = []) =>
    factsOf({ conditions: [{ name, code }], procedures }).procedures.entries.map(({ label, doubt }) => [label, doubt])

  it('tells that it may have been done, on some day', () => {
    const name = 'AML, allogeneic stem cell transplantation 8/2026'
    expect(proceduresOf(name, 'icd10:C92.0')).toEqual([[`allogeneic stem cell transplant (${name})`, 'uncertain']])
    expect(proceduresOf(name, 'icd10:C92.0', ['allogeneic HSCT'])).toEqual([['allogeneic HSCT', undefined]])
    expect(proceduresOf('AML, HSCT 8/2026', 'icd10:C92.0', ['allogeneic HSCT'])).toEqual([
      ['allogeneic HSCT', undefined],
    ])
  })

  it('may abbreviate the radiotherapy of a tumour, of which nothing else does', () => {
    expect(proceduresOf('breast ca. 2014, RT', 'icd10:C50.9')).toEqual([
      ['radiotherapy (breast ca. 2014, RT)', 'uncertain'],
    ])
    expect(proceduresOf('gout, RT foot', 'icd10:M10')).toEqual([])
  })

  it.each([
    ['breast cancer, RTX 2012', 0],
    ['Mamma-CA, BET und RTx 2012', 0],
    ['Mamma-CA, AAV, RTX 2012', 1],
    ['breast cancer, SLE, RTX 2012', 1],
    ['lymphoma, RTx 2012', 1],
    ['ITP, RTx 2012', 1],
    ['malignant neoplasm, RTX 2012', 1],
    ['breast cancer, rituximab 2012', 1],
  ])('takes for rituximab what may be one: %s', (name, count) => {
    expect(drugsOf({ conditions: [{ name }] })).toHaveLength(count)
  })

  it('tells of drugs that nobody names, where it is a chemotherapy', () => {
    expect(drugsOf({ conditions: [{ name: 'lymphoma, chemotherapy 9/2026', code: 'icd10:C85.9' }] })).toEqual([
      ['chemotherapy, drugs not named (lymphoma, chemotherapy 9/2026)', 'uncertain', 'chemotherapy'],
    ])
  })
})

describe('the name of a procedure, or of what a stay was for, that tells of a drug besides', () => {
  it.each([
    {
      procedures: [{ name: 'kidney transplant, induction by rituximab', code: 'snomed:70536003', date: '2026-02-01' }],
    },
    { encounters: [{ kind: 'inpatient', reason: 'lupus nephritis, rituximab', start: '2026-02-01' }] },
  ])('tells that it may have been taken, and may go on: %j', (patient) => {
    const told = factsOf(patient).drugs.entries.filter(({ terms }) => terms.some(({ id }) => id === 'rituximab'))
    expect(told.map(({ doubt, start, end }) => [doubt, shown(start), shown(end)])).toEqual([
      ['uncertain', undefined, undefined],
    ])
    const before = { name: 'rituximab', start: '2019-01', end: '2019-02' }
    expect(drugsOf({ ...patient, drugs: [before] }).filter(([, , id]) => id === 'rituximab')).toHaveLength(2)
    const since = { name: 'rituximab', start: '2019-01' }
    expect(drugsOf({ ...patient, drugs: [since] }).filter(([, , id]) => id === 'rituximab')).toHaveLength(1)
  })
})
