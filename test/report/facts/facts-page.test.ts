import { describe, expect, it } from 'vitest'
import { warningText } from '../../../src/report/diagnostics/warning-text.js'
import { factsJson } from '../../../src/report/facts/facts-page.js'
import { page, recordsOf } from './shown-facts.js'

describe('the page of facts', () => {
  it('says of nothing that nothing is known', () => {
    expect(page({})).toEqual([
      'p.json, as of 2026-03-01 (today)',
      'sex not known, birth not known',
      '',
      'Not listed, or in part only: whether there is any other is unknown',
      '  conditions, drugs, procedures, allergies, vaccinations, hospital stays and',
      '  visits, other trials',
    ])
  })

  it('tells a name that says less from a synonym', () => {
    const lines = page({ conditions: ['TB', 'miliary tuberculosis', 'tuberculosis'] })
    expect(lines.slice(3, 7)).toEqual([
      'Conditions (3)',
      '  TB = tuberculosis  /conditions/0',
      '  miliary tuberculosis, a kind of tuberculosis  /conditions/1',
      '  tuberculosis  /conditions/2',
    ])
  })

  it('tells of both that a name and its code may mean, also where it is called as one of them', () => {
    const lines = page({ conditions: [{ name: 'hypertension', code: 'icd10:A15' }] })
    expect(lines.slice(4, 6)).toEqual([
      '  hypertension: suspected  icd10:A15  /conditions/0',
      '  hypertension = tuberculosis: suspected  icd10:A15  /conditions/0',
    ])
  })

  it('tells of a remission, which is no end, and of a name that says that it is over', () => {
    const healed = { name: 'TB, healed', status: 'active' }
    const remissions = [{ onset: '2019', remission: '2020-05' }, { remission: '2020' }]
    const lines = page({ conditions: [...remissions.map((one) => ({ name: 'TB', ...one })), 'TB, healed', healed] })
    expect(lines.slice(4, 8)).toEqual([
      '  TB = tuberculosis: from 2019, in remission since 2020-05  /conditions/0',
      '  TB = tuberculosis: in remission since 2020  /conditions/1',
      '  TB, healed = tuberculosis: was there by its name  /conditions/2',
      '  TB, healed = tuberculosis: active, over by its name  /conditions/3',
    ])
  })

  it('tells the times of results of one day, the last first', () => {
    const result = (value: number, time: string | undefined, date = '2026-02-20'): unknown => {
      return { name: 'IgG', value, unit: 'g/L', date, time }
    }
    const labs = [result(5, '08:10'), result(6, '14:30'), result(7, '12:00'), result(8, '12:00', '2026-01-20')]
    expect(page({ labs: [...labs, { name: 'IgG', value: 9, unit: 'g/L' }] }).slice(3, 8)).toEqual([
      'Measurements (4)',
      '  IgG: 6 g/L, 2026-02-20 at 14:30  /labs/1',
      '  IgG: 5 g/L, 2026-02-20 at 08:10, followed by that of 14:30  /labs/0',
      '  IgG: 7 g/L, 2026-02-20 at 12:00, followed by that of 14:30, and 1 earlier',
      '  /labs/2',
    ])
  })

  it('tells the results of no date behind the latest: any of them may be later', () => {
    const igg = (value: number, date?: string): unknown => ({ name: 'IgG', value, unit: 'g/L', date })
    const dated = ['2026-02-04', '2026-02-03', '2026-02-02', '2026-02-01'].map((date) => igg(7, date))
    const lines = page({ labs: [...dated, ...[1, 2, 3, 4, 5].map((value) => igg(value))] })
    expect(lines.slice(6, 10)).toEqual([
      '  IgG: 7 g/L, 2026-02-02, and 1 earlier  /labs/2',
      '  IgG: 1 g/L, without a date  /labs/4',
      '  IgG: 2 g/L, without a date  /labs/5',
      '  IgG: 3 g/L, without a date, and 2 more  /labs/6',
    ])
  })

  it('lists everything by kind, with codes, dates and places', () => {
    const patient = {
      id: 'P-1',
      sex: 'female',
      birthDate: '1981-03',
      conditions: [
        {
          name: "Sjögren's syndrome",
          code: ['icd10:M35.0', 'snomed:83901003'],
          onset: '2019',
          status: 'active',
          grade: 3,
          meets: ['AECG-2002'],
        },
      ],
      labs: [
        { code: 'loinc:2160-0', value: 62, unit: 'umol/L', date: '2026-02-20', low: 41, high: 73, flag: 'N' },
        { name: 'creatinine', value: 61, unit: 'umol/L', date: '2026-01-20', high: 73 },
        { name: 'creatinine', value: 60, unit: 'umol/L', date: '2025-12-20', low: 41 },
        { name: 'IgG', value: 1580, unit: 'mg/dL', date: '2026-02-20', low: 700, high: 1600 },
        { name: 'creatinine', value: 59, unit: 'umol/L' },
        { name: 'HBsAg', value: 'who knows' },
        { name: 'XYZ', value: 1 },
        { name: 'XYZ', value: 2 },
        { name: 'UVW', value: 2 },
      ],
      scores: [
        { name: 'ESSDAI', value: 7, date: '2026-02-20' },
        { name: 'SLEDAI', value: '4-6', items: { arthritis: true } },
        { name: 'PQR', value: 1 },
      ],
      classifications: [
        { name: 'AECG-2002', met: true, items: { IV: true, VI: false } },
        { name: 'AECG-2002', met: false },
      ],
      drugs: [
        { name: 'MabThera', start: '2025-12-01', end: '2025-12-15', route: 'iv' },
        { name: 'prednisone', start: '2025', ongoing: true, dose: '10 mg/day', status: 'ordered' },
        { name: 'MTX', dose: 'as needed', status: 'absent' },
      ],
      procedures: [{ name: 'dialysis', date: '2024-01-10', status: 'uncertain' }],
      allergies: [{ name: 'MTX', reaction: ['rash'], date: '2010' }],
      immunizations: [],
      encounters: [{ kind: 'admission', reason: 'pneumonia', start: '2026-01-02', end: '2026-01-09' }],
      trialParticipation: ['NCT01234567'],
      reproductive: { childbearingPotential: true },
      statements: { informedConsent: false },
      incomplete: ['drugs'],
    }
    expect(page(patient, 100)).toMatchInlineSnapshot(`
      [
        "P-1, as of 2026-03-01 (today)",
        "female, born 1981-03",
        "",
        "Conditions (2)",
        "  Sjögren's syndrome: active, since 2019, grade 3, meets AECG-2002  icd10:M35.0 snomed:83901003",
        "  /conditions/0",
        "  pneumonia: suspected, 2026-01-02 to 2026-01-09  /encounters/0/reason",
        "",
        "Measurements (5)",
        "  creatinine: 62 umol/L, 2026-02-20, normal 41–73 µmol/L, normal  loinc:2160-0  /labs/0",
        "  creatinine: 61 umol/L, 2026-01-20, normal …–73 µmol/L  /labs/1",
        "  creatinine: 60 umol/L, 2025-12-20, normal 41–… µmol/L  /labs/2",
        "  creatinine: 59 umol/L, without a date  /labs/4",
        "  IgG: 1580 mg/dL, 2026-02-20, normal 7–16 g/L  /labs/3",
        "",
        "Scores and sets of criteria (4)",
        "  ESSDAI: 7, 2026-02-20  /scores/0",
        "  SLEDAI: 4–6, 1 item  /scores/1",
        "  AECG-2002: met, 2 items  /classifications/0",
        "  AECG-2002: not met  /classifications/1",
        "",
        "Drugs (3)",
        "  MabThera = rituximab: 2025-12-01 to 2025-12-15, iv  /drugs/0",
        "  prednisone: ordered, since 2025, 10 mg/day  /drugs/1",
        "  MTX = methotrexate: absent, dates not recorded, as-needed  /drugs/2",
        "",
        "Procedures (1)",
        "  dialysis = renal replacement therapy: uncertain, 2024-01-10  /procedures/0",
        "",
        "Allergies (1)",
        "  MTX = methotrexate: rash, 2010  /allergies/0",
        "",
        "Hospital stays and visits (1)",
        "  admission = hospitalization: 2026-01-02 to 2026-01-09, for pneumonia  /encounters/0",
        "",
        "Other trials (1)",
        "  NCT01234567: dates not recorded  /trialParticipation/0",
        "",
        "Statements (2)",
        "  childbearing potential: yes  /reproductive/childbearingPotential",
        "  informedConsent: no  /statements/informedConsent",
        "",
        "Not understood (4): each may be what a criterion asks for",
        "  HBsAg: who knows, without a date, not used: 'who knows' is no result that can be read,",
        "  measurements  /labs/5",
        "  XYZ: 2 results, measurements  /labs/6",
        "  UVW: measurements  /labs/8",
        "  PQR: scores and sets of criteria  /scores/2",
        "",
        "Listed, with nothing in it",
        "  vaccinations",
        "Not listed, or in part only: whether there is any other is unknown",
        "  drugs",
        "",
        "Warnings",
        "  /labs/5: HBsAg was set aside: 'who knows' is no result that can be read",
        "  /labs/6/name and 1 more: 'XYZ' is not a known lab",
        "  /labs/8/name: 'UVW' is not a known lab",
        "  /scores/2/name: 'PQR' is not a known score",
      ]
    `)
  })

  it('says what became of the resources of a FHIR file', () => {
    const [anybody, claim] = [{ resourceType: 'Condition', code: { text: 'measles' } }, { resourceType: 'Claim' }]
    const patients = ['p1', 'p2'].map((id) => ({ resourceType: 'Patient', id }))
    const film = { resourceType: 'DiagnosticReport', status: 'final', presentedForm: [{}] }
    const lines = page([...patients, anybody, claim, claim, { ...film, subject: { reference: 'Patient/p1' } }])
    expect(lines.slice(lines.indexOf('Resources'), lines.indexOf('Warnings'))).toEqual([
      'Resources',
      '  read: DiagnosticReport 1, Patient 1',
      '  left open: 1 Condition, which names no patient',
      '  read in part: 1 DiagnosticReport, which holds a document, which is not read',
      '  left out: 2 Claim, which tells nothing of the health of a patient',
      '',
    ])
  })
})

describe('the facts as JSON', () => {
  it('are the patient file, with an id', () => {
    expect(factsJson(recordsOf({ sex: 'female' }))).toBe('{\n  "id": "p.json",\n  "sex": "female"\n}\n')
    const two = ['a', 'b'].map((id) => ({ resourceType: 'Patient', id }))
    expect(factsJson(recordsOf(two))).toBe('{"id":"a"}\n{"id":"b"}\n')
  })

  it('have their warnings beside them, one a line', () => {
    const warnings = [
      { path: '', message: 'all\u202E' },
      { path: '/a', message: 'one' },
    ]
    expect(warningText({ id: 'P-1', warnings })).toBe('P-1: all\\u202E\nP-1: /a: one\n')
  })
})
