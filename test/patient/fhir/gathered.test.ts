import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/kernel/diagnostic.js'
import { nameOfLine, relocated } from '../../../src/patient/fhir/gathered.js'
import type { ExportLine, Gathered } from '../../../src/patient/reading/gathered.js'
import { gatheredText } from '../../../src/patient/fhir/text.js'
import { readRecords, type PatientRecord } from '../../../src/patient/read.js'
import { day } from '../reader.js'
import { vocabulary } from '../vocabulary.js'

const PATIENT = { resourceType: 'Patient', id: 'p1', birthDate: '1980-05-10' }
const SUBJECT = { reference: 'Patient/p1' }
const LINES: readonly ExportLine[] = [
  { file: 'Patient.ndjson', line: 3 },
  { file: 'site/Condition.1.ndjson', line: 10 },
  { file: 'Condition.2.ndjson', line: 1 },
]

function read(resources: readonly object[], incomplete: Gathered['incomplete'] = []): PatientRecord | undefined {
  return readText(resources.map((resource) => `${JSON.stringify(resource)}\n`).join(''), incomplete)
}

function readText(text: string, incomplete: Gathered['incomplete'] = [], ofAnybody = 0): PatientRecord | undefined {
  const gathered = { folder: 'export/', lines: LINES, ofAnybody, incomplete }
  return readRecords(text, {
    file: 'r',
    vocabulary,
    today: day('2026-03-01'),
    asOf: undefined,
    strict: false,
    gathered,
  })[0]
}

const condition = (text: string): object => ({ resourceType: 'Condition', subject: SUBJECT, code: { text } })

describe('the lines of an export that belong to a patient', () => {
  it('are called by their file and number', () => {
    expect(LINES.map(nameOfLine)).toEqual(['Patient.ndjson:3', 'site/Condition.1.ndjson:10', 'Condition.2.ndjson:1'])
  })

  it('are read as one patient, each fact with its file and line', () => {
    const record = read([PATIENT, condition('hypertension'), condition('a thing nobody knows')])
    expect(record?.facts.id).toBe('p1')
    expect(record?.facts.conditions.entries.map(({ path }) => path)).toEqual([
      '/site~1Condition.1.ndjson:10',
      '/Condition.2.ndjson:1',
    ])
  })

  it('are warned of in their order, with what concerns all of them first', () => {
    const warnings = read(
      [PATIENT, condition('hypertension'), condition('a thing nobody knows')],
      ['conditions', 'drugs'],
    )?.facts.warnings
    expect(warnings?.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      ': lines of the export cannot be read, and may be of this patient: nothing is known to be absent of conditions',
      "/site~1Condition.1.ndjson:10/code: 'hypertension' was recognised by its name: it has no code that is known",
      "/Condition.2.ndjson:1/code: 'a thing nobody knows' is not a known condition",
    ])
  })

  it('leave a list open that may lack a line, and say nothing of a list that is not there', () => {
    const record = read([PATIENT, condition('hypertension')], ['conditions', 'drugs'])
    expect(record?.facts.conditions.listed).toBe(false)
    expect(record?.patient['incomplete']).toEqual(['conditions'])
    expect(read([PATIENT], ['conditions'])?.patient).not.toHaveProperty('incomplete')
  })

  it('leave open no more than what a line says that may be of this patient', () => {
    const lone = { ...condition('tuberculosis'), subject: undefined }
    const text = [PATIENT, condition('hypertension'), lone].map((one) => JSON.stringify(one)).join('\n')
    const { facts, patient } = readText(text, [], 1) ?? {}
    expect(patient).not.toHaveProperty('incomplete')
    expect(patient?.['conditions']).toMatchObject([
      { name: 'hypertension' },
      { name: 'tuberculosis', status: 'suspected' },
    ])
    expect(facts?.warnings).toContainEqual({
      path: '/Condition.2.ndjson:1',
      message: 'Condition names no patient; whether what it says is of this patient is left open',
    })
  })

  it('have their places by line, and the text as a whole where a path leads nowhere', () => {
    const text = `${JSON.stringify(PATIENT)}\n${JSON.stringify(condition('gout'))}\n`
    const gathered = gatheredText('r', text, { folder: 'export/', lines: LINES, ofAnybody: 0, incomplete: [] })
    expect(gathered.place(['site/Condition.1.ndjson:10', 'code', 'text'])).toMatchObject({ line: 2 })
    expect(gathered.place([])).toMatchObject({ line: 1 })
    expect(
      [['', 'Patient.ndjson:3'], ['', 'site~1Condition.1.ndjson:10'], []].map((path) => gathered.ordinal(path)),
    ).toEqual([0, 1, -1])
  })

  it.each([
    ['of another version', JSON.stringify({ ...condition('gout'), assertedDate: '2020' }), 'this is FHIR STU3'],
    ['no JSON', '{"a":', 'a value is missing here'],
    ['a key that stands twice', '{"resourceType":"Condition","resourceType":"Condition"}', 'resourceType'],
  ])('are refused where one of them is %s, with its file and line', (_what, line, message) => {
    const text = `${JSON.stringify(PATIENT)}\n${JSON.stringify(condition('gout'))}\n${line}\n`
    const diagnostic = {
      file: 'export/Condition.2.ndjson',
      place: expect.objectContaining({ line: 1 }) as unknown,
      message: expect.stringContaining(message) as unknown,
    }
    expect(() => readText(text)).toThrow(
      expect.objectContaining({ diagnostics: [expect.objectContaining(diagnostic)] }),
    )
  })

  it('are not looked for where what is wrong has no place', () => {
    const error = new InputError([{ file: 'r', severity: 'error', message: 'is not UTF-8 text' }])
    expect(relocated(error, { folder: '', lines: LINES, ofAnybody: 0, incomplete: [] }).diagnostics).toEqual(
      error.diagnostics,
    )
  })
})
