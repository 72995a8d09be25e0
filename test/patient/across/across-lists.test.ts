import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/facts/facts.js'
import { bundled as vocabulary } from '../../criteria/vocabulary/bundled.js'
import { read as readBy, shown } from '../reader.js'

const read = (patient: object): Facts => readBy(patient, { vocabulary })

const day = { date: '2026-02-20' }

describe('what is recorded in another list', () => {
  it('is a vaccination, where a vaccine stands among the drugs', () => {
    const { drugs, immunizations } = read({
      drugs: ['MTX', { name: 'MMR vaccine', ...day }, { name: 'Zostavax', status: 'ordered', ...day }, 'no such thing'],
      immunizations: [{ name: 'Shingrix', ...day }],
    })
    expect(drugs.entries).toHaveLength(4)
    expect(
      immunizations.entries.map(({ path, terms, doubt, start }) => [path, terms[0]?.id, doubt, shown(start)]),
    ).toEqual([
      ['/immunizations/0', 'zoster-vaccine-recombinant', undefined, '2026-02-20'],
      ['/drugs/1', 'measles-mumps-rubella-vaccine', undefined, '2026-02-20'],
      ['/drugs/2', 'zoster-vaccine-live', 'ordered', '2026-02-20'],
    ])
  })

  it('opens no list', () => {
    const patient = { drugs: [{ name: 'MMR vaccine', ...day }] }
    expect(read(patient).immunizations).toMatchObject({ listed: false, entries: [{ path: '/drugs/0' }] })
  })

  it('is a drug, where it stands among the vaccinations and is no vaccine', () => {
    const { drugs } = read({ immunizations: ['MMR', { name: 'IVIG', ...day }, 'no such thing'] })
    expect(drugs).toMatchObject({
      listed: false,
      entries: [{ path: '/immunizations/1', label: 'IVIG', route: undefined }],
    })
    expect(drugs.entries.map(({ end }) => shown(end))).toEqual(['2026-02-20'])
  })

  it('is drugs that nobody names, where it is a chemotherapy among the procedures', () => {
    const { drugs } = read({
      drugs: [],
      procedures: [{ name: 'chemotherapy', ...day }, { name: 'chemoradiation', status: 'absent' }, 'biopsy'],
    })
    expect(drugs.entries.map(({ path, label, terms }) => [path, label, terms])).toEqual([
      ['/procedures/0', 'chemotherapy', []],
    ])
  })

  it.each([
    ['rituximab infusion', ['rituximab']],
    ['Infusion of rituximab', ['rituximab']],
    ['infliximab infusion', ['infliximab']],
    ['cyclophosphamide infusion', ['cyclophosphamide']],
    ['Rituximab-Infusion', ['rituximab']],
    ['Rituximabgabe', ['rituximab']],
    ['administration of rituximab', ['rituximab']],
    ['Endoxan-Stoß', ['cyclophosphamide']],
    ['IVIG-Gabe', ['human-immunoglobulin']],
    ['Psychotherapie', []],
    ['monoclonal antibody infusion', ['monoclonal-antibody']],
    ['biopsy', []],
    ['no such thing', []],
  ])('is an uncertain drug, where no procedure is known by the name: %s', (name, ids) => {
    const { drugs } = read({
      procedures: [
        { name, ...day },
        { name, status: 'absent' },
      ],
    })
    expect(drugs.entries.map(({ path, terms, doubt }) => [path, terms[0]?.id, doubt])).toEqual(
      ids.map((id) => ['/procedures/0', id, 'uncertain']),
    )
  })

  it.each([
    [{ conditions: ['rituximab'] }, '/conditions/0', undefined],
    [{ conditions: [{ name: 'Z.n. Rituximab', onset: '2026-02-20' }] }, '/conditions/0', '2026-02-20'],
    [{ encounters: [{ kind: 'outpatient', reason: 'rituximab infusion', ...day }] }, '/encounters/0', '2026-02-20'],
    [{ encounters: [{ kind: 'hospitalization', reason: ['lupus', 'rituximab'] }] }, '/encounters/0', undefined],
  ])('is an uncertain drug, where a condition, or what a stay was for, is called by it: %j', (patient, path, start) => {
    const { drugs } = read(patient)
    expect(drugs.listed).toBe(false)
    expect(drugs.entries.map((fact) => [fact.path, fact.terms[0]?.id, fact.doubt, shown(fact.start)])).toEqual([
      [expect.stringContaining(path), 'rituximab', 'uncertain', start],
    ])
  })

  it.each([
    [{ conditions: [{ name: 'rituximab', status: 'absent' }, 'SLE', 'no such thing', { code: 'icd10:X99' }] }],
    [{ encounters: [{ kind: 'outpatient', reason: 'rituximab', status: 'absent', ...day }] }],
    [{ encounters: [{ kind: 'outpatient', reason: ['lupus', 'no such thing'], ...day }, { kind: 'outpatient' }] }],
  ])('is no drug, where it is absent, or called by something else: %j', (patient) => {
    expect(read(patient).drugs.entries).toEqual([])
  })

  it('is an uncertain vaccination, where a procedure or a condition is called by a vaccine', () => {
    const { immunizations } = read({ procedures: [{ name: 'MMR vaccine', ...day }], conditions: ['Zostavax'] })
    expect(immunizations.listed).toBe(false)
    expect(immunizations.entries.map(({ path, terms, doubt }) => [path, terms[0]?.id, doubt])).toEqual([
      ['/procedures/0', 'measles-mumps-rubella-vaccine', 'uncertain'],
      ['/conditions/0', 'zoster-vaccine-live', 'uncertain'],
    ])
  })

  it('is a vaccination that nobody names, where it is one among the procedures', () => {
    const { immunizations } = read({
      procedures: [{ name: 'immunization', ...day }, { code: 'snomed:399014008', name: 'Impfung', ...day }, 'biopsy'],
    })
    expect(immunizations.entries.map(({ path, terms, doubt }) => [path, terms[0]?.id, doubt])).toEqual([
      ['/procedures/0', 'vaccine', undefined],
      ['/procedures/1', undefined, undefined],
    ])
  })

  it.each([
    [{ encounters: [{ kind: 'outpatient', reason: ['SLE', 'radiotherapy'], ...day }] }, '/encounters/0/reason/1'],
    [{ conditions: ['SLE', { name: 'neck radiotherapy', status: 'suspected', onset: '2026-02-20' }] }, '/conditions/1'],
  ])('is an uncertain procedure, where it is a condition as well and no certain one: %j', (patient, path) => {
    const [only, ...others] = read(patient).procedures.entries
    expect(others).toEqual([])
    expect([only?.path, only?.doubt, shown(only?.start)]).toEqual([path, 'uncertain', '2026-02-20'])
    expect(only?.terms[0]?.id).toMatch(/radi/u)
  })

  it.each([
    [{ encounters: [{ kind: 'outpatient', reason: 'radiotherapy', status: 'absent' }] }],
    [{ conditions: ['radiotherapy', 'neck radiotherapy', { name: 'neck radiotherapy', status: 'absent' }] }],
  ])('is no procedure, where it is absent, or a certain condition: %j', (patient) => {
    expect(read(patient).procedures.entries.filter(({ doubt }) => doubt !== undefined)).toEqual([])
  })

  it.each([
    ['MMR vaccination', ['measles-mumps-rubella-vaccine']],
    ['MMR-Impfung', ['measles-mumps-rubella-vaccine']],
    ['Impfung gegen MMR verweigert', []],
    ['influenza C', []],
  ])('is an uncertain vaccination, where an unknown procedure is called by what it is against: %s', (name, ids) => {
    const { immunizations } = read({ procedures: [{ name, ...day }] })
    expect(immunizations.entries.map(({ path, terms, doubt }) => [path, terms[0]?.id, doubt])).toEqual(
      ids.map((id) => ['/procedures/0', id, 'uncertain']),
    )
  })
})
