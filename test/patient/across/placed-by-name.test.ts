import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/facts/facts.js'
import { isReadElsewhere } from '../../../src/patient/across/placed-by-name.js'
import { bundled as vocabulary } from '../../criteria/vocabulary/bundled.js'
import { read as readBy, shown } from '../reader.js'

const read = (patient: object): Facts => readBy(patient, { vocabulary })

const day = { date: '2026-02-20' }
const visit = (reason: string) => ({ kind: 'outpatient', reason, ...day })

interface Told {
  readonly path: string
  readonly terms: readonly { readonly id: string }[]
  readonly doubt?: string | undefined
}
const called = (facts: readonly Told[]) => facts.map(({ path, terms, doubt }) => [path, terms[0]?.id, doubt])

describe('an entry that is called by nothing that its list knows', () => {
  it.each(['RT', 'TBI', 'RTX', 'Z.n. RT Hals', '60 Gy'])('may be radiotherapy, whatever else it may be: %s', (name) => {
    const { procedures } = read({ procedures: [{ name, ...day }] })
    expect(procedures.entries.map(({ terms, doubt }) => [terms[0]?.id, doubt])).toEqual([
      [undefined, undefined],
      ['radiotherapy', 'uncertain'],
    ])
  })

  it.each(['RT-PCR', 'TBIL', 'start'])('is no abbreviation of radiotherapy: %s', (name) => {
    expect(read({ procedures: [{ name, ...day }] }).procedures.entries).toHaveLength(1)
  })

  it.each<[object, string | undefined]>([
    [{ encounters: [visit('anaphylaxis to rituximab')] }, 'anaphylaxis'],
    [{ procedures: [{ name: 'anaphylaxis to rituximab', ...day }] }, 'anaphylaxis'],
    [{ drugs: [{ name: 'allergy to rituximab', ...day }] }, undefined],
  ])('is an uncertain allergy, where it is called by one: %j', (patient, reaction) => {
    const { allergies } = read(patient)
    expect(allergies.listed).toBe(false)
    expect(
      allergies.entries.map(({ terms, doubt, reactions, on }) => [terms[0]?.id, doubt, reactions[0]?.label, shown(on)]),
    ).toEqual([['rituximab', 'uncertain', reaction, '2026-02-20']])
  })

  it('is no allergy, where nobody knows the substance', () => {
    expect(read({ encounters: [visit('anaphylaxis to wasps')] }).allergies.entries).toEqual([])
  })

  it('is an uncertain stay, with what its name says that it was for, or else its reasons', () => {
    const { encounters } = read({
      procedures: [
        { name: 'hospitalization for pneumonia', ...day },
        { name: 'hospitalization for unheard-of fever', ...day },
        { name: 'hospitalization', reason: 'pneumonia', ...day },
        'hospital admission',
      ],
      conditions: [{ name: 'Z.n. hospitalization due to pneumonia', onset: '2026-02-20' }],
    })
    expect(encounters.listed).toBe(false)
    const told = encounters.entries.map(({ path, terms, doubt, reasons }) => [
      path,
      terms[0]?.id,
      doubt,
      reasons.map((reason) => [reason.label, reason.terms[0]?.id]),
    ])
    const stay = ['hospitalization', 'uncertain']
    expect(told).toEqual([
      ['/procedures/0', ...stay, [['pneumonia', 'pneumonia']]],
      ['/procedures/1', ...stay, [['unheard-of fever', undefined]]],
      ['/procedures/2', ...stay, [['pneumonia', 'pneumonia']]],
      ['/procedures/3', ...stay, []],
      ['/conditions/0', ...stay, [['pneumonia', 'pneumonia']]],
    ])
  })

  it('is a stay, where what came after one stands among the conditions', () => {
    const { encounters } = read({ conditions: [{ name: 'hospitalization follow-up', onset: '2026-02-20' }] })
    expect(called(encounters.entries)).toEqual([['/conditions/0', 'hospitalization', 'uncertain']])
  })

  it.each<[object, string]>([
    [{ encounters: [{ kind: 'observed because of tuberculosis', ...day }] }, '/encounters/0'],
    [{ encounters: [visit('wegen tuberculosis')] }, '/encounters/0/reason'],
    [{ procedures: [{ name: 'tuberculosis 02/2026', ...day }] }, '/procedures/0'],
    [{ procedures: [{ name: 'Tuberkulosetherapie', ...day }] }, '/procedures/0'],
    [{ encounters: [visit('tuberculosis treatment')] }, '/encounters/0/reason'],
  ])('is a suspected condition, where it is called by one: %j', (patient, path) => {
    const { entries } = read(patient).conditions
    expect(entries.map((one) => [one.path, one.terms[0]?.id, one.status, shown(one.onset)])).toEqual([
      [path, 'tuberculosis', 'suspected', '2026-02-20'],
    ])
  })

  it('tells of a condition all the same, where its name does', () => {
    const { entries } = read({ procedures: [{ name: 'Entgiftung', ...day }] }).conditions
    expect(entries.map((one) => [one.path, one.terms[0]?.id, one.status])).toEqual([
      ['/procedures/0', 'substance-use', 'suspected'],
    ])
  })
})

describe('a drug with a date of its own in the name of another entry', () => {
  const date = '2024-01-05'
  const fhir = (resource: object) => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { resourceType: 'Patient', id: 'p1' },
      { subject: { reference: 'Patient/p1' }, ...resource },
    ].map((one) => ({ resource: one })),
  })
  const places = (name: string): readonly object[] => [
    { procedures: [{ name, date }] },
    { encounters: [{ kind: name, date }] },
    { encounters: [{ kind: 'hospitalization', reason: name, start: date, end: '2024-01-07' }] },
    { conditions: [{ name, onset: date }] },
    { immunizations: [{ name, date }] },
    { labs: [{ name, value: 'given', date }] },
    fhir({ resourceType: 'Procedure', status: 'completed', code: { text: name }, performedDateTime: date }),
    fhir({
      resourceType: 'Encounter',
      status: 'finished',
      class: { code: 'IMP' },
      reasonCode: [{ text: name }],
      period: { start: date, end: '2024-01-07' },
    }),
  ]

  it.each([
    ['rituximab until 05/2025', '2025-05-01 to 2025-05-31'],
    ['RTX until 05/2026', undefined],
    ['rituximab, last infusion 05/2025', undefined],
    ['rituximab since 05/2025', undefined],
    ['rituximab 05/2025', undefined],
    ['rituximab in 05/2025', undefined],
    ['Rituximab-Gabe 05/2025', undefined],
    ['rituximab 3/25', undefined],
    ['05/2025: rituximab', undefined],
    ['05/2025 rituximab 1 g', undefined],
    ['rituximab (2025) and MMF', undefined],
  ])('was not taken on the day of the entry instead: %s', (name, end) => {
    for (const place of places(name)) {
      const drugs = read(place).drugs.entries.filter(({ terms }) => terms[0]?.id === 'rituximab')
      const days = drugs.map((one) => [shown(one.start), shown(one.end), one.ongoing].join())
      expect([...new Set(days)]).toEqual([[undefined, end, false].join()])
    }
  })

  it('was taken on the day of the entry, where the name agrees', () => {
    for (const name of ['rituximab 01/2024', 'rituximab (2024)', 'rituximab am 5.1.', 'rituximab']) {
      const [drug] = read({ procedures: [{ name, date }] }).drugs.entries
      expect([shown(drug?.start), shown(drug?.end)]).toEqual([date, date])
    }
  })
})

describe('what a stay was for', () => {
  it.each([
    ['rituximab', true],
    ['MMR vaccination 02/2026', true],
    ['zur Splenektomie', true],
    ['hospitalization for pneumonia', true],
    ['tuberculosis', false],
    ['no such thing', false],
    ['RT', false],
  ])('is read elsewhere: %s, %s', (label, expected) => {
    expect(isReadElsewhere(label, vocabulary)).toBe(expected)
  })
})
