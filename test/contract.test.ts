import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { readLibrary, type TextFile } from '../src/criteria/library.js'
import type { Facts } from '../src/facts/facts.js'
import { readPatients } from '../src/patient/read.js'
import { patientSchema } from '../src/patient/schema.js'
import type { CriterionResult, ScreeningResult, TrialResult } from '../src/screening/result/result.js'
import { resultSchema } from '../src/screening/result/result-schema.js'
import { screen } from '../src/screening/screen.js'

/** The documented example of a patient, and what is documented of its screening. */

const texts = (folder: string, name: RegExp): TextFile[] =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }))

const library = readLibrary(texts('criteria', /^NCT\d+\.yaml$/u), texts('criteria/vocabulary', /\.yaml$/u))
const exampleText = readFileSync('fixtures/patients/contract-example.json', 'utf8')
const example = z.looseObject({ labs: z.array(z.record(z.string(), z.unknown())) }).parse(JSON.parse(exampleText))

function read(text: string): Facts {
  const [facts] = readPatients(text, {
    file: 'p.json',
    vocabulary: library.vocabulary,
    today: 0,
    asOf: undefined,
    strict: false,
  })
  if (facts === undefined) throw new Error('no patient')
  return facts
}

const trialOf = (result: ScreeningResult, id: string): TrialResult | undefined =>
  result.trials.find((trial) => trial.id === id)
const screened = (patient: object): ScreeningResult =>
  screen(read(JSON.stringify(patient)), library, { version: '1.0.0', trials: library.trials })

const compile = (schema: z.ZodType, io: 'input' | 'output'): ValidateFunction =>
  new Ajv2020({ allErrors: true, validateFormats: false, allowUnionTypes: true }).compile(
    z.toJSONSchema(schema, { io }),
  )

describe('the example of a patient', () => {
  const facts = read(exampleText)

  it('is read, with nothing set aside', () => {
    expect(facts.id).toBe('P-0001')
    expect(facts.warnings).toEqual([])
    expect(
      [facts.drugs, facts.conditions, facts.allergies, facts.immunizations].map(({ entries }) =>
        entries.map(({ terms }) => terms.length > 0),
      ),
    ).toEqual([[true, true, true, true], [true, true, true, true], [true], [true]])
  })

  it('has six results, and an eGFR that follows from them', () => {
    const recorded = ['ana', 'creatinine', 'crp', 'hbsag', 'height', 'igg']
    expect([...facts.measurements.keys()].sort()).toEqual([...recorded, 'egfr'].sort())
    expect(facts.measurements.get('egfr')?.map(({ written }) => written)).toEqual([
      '88.33 mL/min/1.73 m² (bedside Schwartz from creatinine 62 umol/L and height 150 cm)',
    ])
  })

  it('is screened: a child of 13 is too young for the first trial', () => {
    const sjogren = trialOf(screened(example), 'NCT05605665')
    expect(sjogren?.verdict).toBe('ineligible')
    expect(criterionOf(sjogren, 'I1')).toMatchObject({ outcome: 'violated', clearsOn: '2030-03-14' })
    expect(criterionOf(sjogren, 'E6')).toMatchObject({ outcome: 'violated', clearsOn: '2026-03-16' })
    expect(criterionOf(sjogren, 'I6')).toMatchObject({ outcome: 'satisfied', basis: 'recorded' })
    expect(trialOf(screened(example), 'NCT06546540')?.verdict).toBe('ineligible')
  })

  it('has an answer to a question of a trial, which is used without a warning', () => {
    const result = screened(example)
    expect(criterionOf(trialOf(result, 'NCT06410833'), 'I4')).toMatchObject({ outcome: 'satisfied', basis: 'recorded' })
    expect(result.warnings).toEqual([])
  })
})

describe('the example of a result', () => {
  // as documented, but for the age, the ESSDAI and a misspelt lab
  const { scores: _scores, ...without } = example
  const labs = [...example.labs.slice(0, 3), { ...example.labs[0], name: 'IgGG' }, ...example.labs.slice(3)]
  const result = screened({ ...without, birthDate: '1982-03-14', labs })
  const trial = trialOf(result, 'NCT05605665')

  it('says of whom, when and by what', () => {
    expect(result).toMatchObject({ patient: 'P-0001', asOf: '2026-03-01', asOfSource: 'patient', version: '1.0.0' })
    expect(result.criteriaDigest).toMatch(/^sha256:[0-9a-f]{64}$/u)
  })

  it('leads with the trial', () => {
    expect(trial).toMatchObject({
      id: 'NCT05605665',
      title: "Low-dose IL-2 and rapamycin in Sjögren's syndrome",
      recruitment: 'completed',
      verdict: 'ineligible',
      sourceGaps: [],
      fitsUntil: null,
      clearsOn: '2026-03-16',
    })
  })

  it('has the criterion, but for its reading, the open questions and the distance', () => {
    const { reading, asks, distances, ...documented } = criterionOf(trial, 'E6')
    expect(documented).toEqual({
      id: 'E6',
      kind: 'exclusion',
      text: 'Rituximab or another biologic within 3 months',
      source: { section: 'exclusion', item: 6 },
      outcome: 'violated',
      basis: 'recorded',
      reason: 'rituximab until 2025-12-15 is within 3 months before 2026-03-01',
      evidence: [{ path: '/drugs/1', label: 'rituximab', value: '2025-12-01 to 2025-12-15' }],
      missing: [],
      clearsOn: '2026-03-16',
      applies: true,
    })
    expect(asks).toEqual([])
    expect(distances).toMatchObject([{ what: 'rituximab', value: '2025-12-15', distance: 15, unit: 'days' }])
    expect(reading).toEqual({ note: expect.stringContaining('Biologics are') as string, otherwise: null, ask: null })
  })

  it('has what to find out next, and what was not understood', () => {
    const documented = { need: 'ESSDAI', kind: 'score', decides: [{ trial: 'NCT05605665', criterion: 'I4' }] }
    expect(result.worklist).toContainEqual({ ...documented, effort: 'examination', alone: [], helps: [] })
    expect(result.warnings).toContainEqual({
      path: '/labs/3/name',
      message: "'IgGG' is not a known lab; did you mean 'IgG'?",
    })
  })

  it('has every documented key everywhere, and nothing undefined', () => {
    expect(Object.keys(result)).toEqual([
      'patient',
      'asOf',
      'asOfSource',
      'criteriaDigest',
      'version',
      'trials',
      'worklist',
      'warnings',
    ])
    for (const { criteria, ...rest } of result.trials) {
      expect(Object.keys(rest).join(' ')).toBe(
        'id title recruitment verdict sponsor contact otherVerdicts sourceGaps fitsUntil fitEndedBy clearsOn counterfactual soleReason',
      )
      for (const one of criteria) {
        expect(Object.keys(one).join(' ')).toBe(
          'id kind text source outcome basis reason evidence missing asks clearsOn applies reading distances',
        )
      }
    }
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
  })
})

describe('the printed schemas', () => {
  const patients = readdirSync('fixtures/patients')
  const acceptsPatient = compile(patientSchema, 'input')
  const acceptsResult = compile(resultSchema, 'output')
  const parsed = (file: string): object => JSON.parse(readFileSync(`fixtures/patients/${file}`, 'utf8')) as object

  it.each(patients)('accept %s, and what the program writes of it', (file) => {
    acceptsPatient(parsed(file))
    expect(acceptsPatient.errors).toBeNull()
    acceptsResult(screened(parsed(file)))
    expect(acceptsResult.errors).toBeNull()
  })

  it.each([
    ['short forms', { labs: { IgG: '18.2 g/L' }, scores: { ESSDAI: 7 }, drugs: ['rituximab'] }],
    ['partial dates', { birthDate: '2012', conditions: [{ name: 'tuberculosis', onset: '2020-05' }] }],
    ['an age', { age: 13 }],
    ['items of a score', { scores: [{ name: 'ESSDAI', items: { articular: 1 }, date: '2026-02-20' }] }],
    [
      'what is absent beside the items of a score',
      { scores: { ESSDAI: { items: { articular: 1, renal: 'unknown' }, others: 'absent' } } },
    ],
    ['sets of criteria that are met', { classifications: { 'AECG-2002': true, 'JPN-1999': { met: false } } }],
    [
      'the items of a set of criteria',
      {
        classifications: [
          { name: 'AECG-2002', items: { I: true, VI: 'positive' }, others: 'absent', excluded: false, date: '2025-05' },
        ],
      },
    ],
    ['a code', { labs: [{ code: 'loinc:2160-0', value: 62, unit: 'umol/L', date: '2026-02-20' }] }],
    ['nothing', {}],
  ])('accept %s, which the program reads', (_what, patient) => {
    expect(acceptsPatient(patient)).toBe(true)
    expect(screened({ asOf: '2026-03-01', ...patient }).trials).toHaveLength(5)
  })

  it.each([
    ['a number as name', { drugs: [7] }],
    ['a sex of its own', { sex: 'f' }],
    ['a list that is none', { labs: 5 }],
    ['a word that is no answer', { classifications: { 'AECG-2002': { items: { I: 'maybe' } } } }],
  ])('refuse %s, as the program does', (_what, patient) => {
    expect(acceptsPatient(patient)).toBe(false)
    expect(() => screened(patient)).toThrow('p.json')
  })

  it('refuse a result that lacks a part', () => {
    const { worklist: _worklist, ...rest } = screened(example)
    expect(acceptsResult(rest)).toBe(false)
  })
})

function criterionOf(trial: TrialResult | undefined, id: string): CriterionResult {
  const found = trial?.criteria.find((criterion) => criterion.id === id)
  if (found === undefined) throw new Error(`no criterion ${id}`)
  return found
}
