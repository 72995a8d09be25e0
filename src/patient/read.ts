import { withDerived } from '../facts/derived/derive.js'
import { Units } from '../facts/unit.js'
import type { Facts, Sex } from '../facts/facts.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import type { Day } from '../kernel/day.js'
import { InputError } from '../kernel/diagnostic.js'
import { readAllergies } from './allergies.js'
import { readBirth } from './birth.js'
import { check } from './check.js'
import { readClassifications } from './classifications.js'
import { readConditions } from './conditions.js'
import { readDrugs } from './drugs.js'
import { readEncounters } from './encounters.js'
import { readFhir, warningsOf, type FhirRecord } from './fhir/read.js'
import { relocated, type Gathered } from './fhir/gathered.js'
import { fhirText, gatheredText } from './fhir/text.js'
import { readImmunizations } from './immunizations.js'
import { parseJson, type JsonSource } from './json.js'
import { readMeasurements } from './measurements.js'
import { readProcedures } from './procedures.js'
import { inWords } from './quote.js'
import type { Reading } from './reading.js'
import { Remarks } from './remarks.js'
import { patientSchema, type LISTS } from './schema.js'
import { readScores } from './scores.js'
import { readReproductive, readStatements, withContraception } from './statements.js'
import { readTrialParticipation } from './trial-participation.js'

export interface ReadOptions {
  /** the file as the user named it, or `standard input` */
  readonly file: string
  readonly vocabulary: Vocabulary
  readonly today: Day
  /** the screening date that the user asked for */
  readonly asOf: Day | undefined
  /** nothing unrecorded is assumed absent, and an unknown key is an error */
  readonly strict: boolean
  /** where the lines of the text came from, where it is what an export has of one patient */
  readonly gathered?: Gathered | undefined
}

const BYTE_ORDER_MARK = '\uFEFF'

/** What is known of a unit once need not be asked again for the next patient. */
const knownUnits = new WeakMap<Vocabulary, Units>()

/** One patient as it was read: the facts, and what stands in the file. */
export interface PatientRecord {
  readonly facts: Facts
  /** the patient in the form of a patient file */
  readonly patient: Readonly<Record<string, unknown>>
  /** what became of the resources; undefined for a patient file */
  readonly fhir: Pick<FhirRecord, 'used' | 'leftOut'> | undefined
}

/**
 * Reads the patients of a text: a patient file, which holds one, or FHIR R4, which may hold several.
 * @throws InputError with everything that is wrong, each with its place and a remedy
 */
export function readPatients(text: string, options: ReadOptions): readonly Facts[] {
  return readRecords(text, options).map(({ facts }) => facts)
}

/** The same, with what each patient was read from. */
export function readRecords(text: string, options: ReadOptions): readonly PatientRecord[] {
  const { gathered } = options
  try {
    return recordsIn(text, options)
  } catch (error) {
    throw gathered !== undefined && error instanceof InputError ? relocated(error, gathered) : error
  }
}

function recordsIn(text: string, options: ReadOptions): readonly PatientRecord[] {
  const hasMark = text.startsWith(BYTE_ORDER_MARK)
  const bare = hasMark ? text.slice(BYTE_ORDER_MARK.length) : text
  const marked = hasMark ? [{ path: '', message: 'the file begins with a byte-order mark, which was ignored' }] : []
  const { file, gathered } = options
  const fhir = gathered === undefined ? fhirText(file, bare) : gatheredText(file, bare, gathered)
  if (fhir !== undefined) {
    return readFhir(fhir, options.vocabulary).map((record) => {
      const patient = membersOf(record.source.value)
      const facts = readPatient(patient, options, new Remarks(record.source, options.strict))
      const { used, leftOut } = record
      const warnings = [...marked, ...warningsOf(record, facts.warnings)]
      return { facts: { ...facts, warnings }, patient: Object.fromEntries(patient), fhir: { used, leftOut } }
    })
  }
  const source = parseJson(file, bare)
  const patient = patientOf(source)
  const facts = readPatient(patient, options, new Remarks(source, options.strict))
  const warnings = [...marked, ...facts.warnings]
  return [{ facts: { ...facts, warnings }, patient: Object.fromEntries(patient), fhir: undefined }]
}

function membersOf(value: object): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(Object.entries(value))
}

/** The members of the one JSON object that a patient is. */
function patientOf(source: JsonSource): ReadonlyMap<string, unknown> {
  const { value } = source
  const refuse = (message: string, remedy: string): never => {
    throw new InputError([{ file: source.file, place: source.place([], 'value'), severity: 'error', message, remedy }])
  }
  if (Array.isArray(value)) {
    return refuse('this is a list, and a file holds one patient', 'put each patient, { … }, into a file of its own')
  }
  if (typeof value !== 'object' || value === null) {
    return refuse(
      `expected an object, found ${inWords(value)}`,
      'a patient is an object, such as { "sex": "female", "age": 34 }',
    )
  }
  return membersOf(value)
}

function readPatient(patient: ReadonlyMap<string, unknown>, options: ReadOptions, remarks: Remarks): Facts {
  const { shape } = patientSchema
  for (const key of patient.keys()) {
    if (!Object.hasOwn(shape, key)) remarks.unknownKey([], key, Object.keys(shape))
  }
  const id = check(shape.id, patient.get('id'), ['id'], remarks) ?? options.file
  check(shape.$schema, patient.get('$schema'), ['$schema'], remarks)
  const recordedOn = check(shape.asOf, patient.get('asOf'), ['asOf'], remarks)
  const asOf = options.asOf ?? recordedOn ?? options.today
  const birth = readBirth(
    {
      birthDate: check(shape.birthDate, patient.get('birthDate'), ['birthDate'], remarks),
      age: check(shape.age, patient.get('age'), ['age'], remarks),
    },
    recordedOn ?? asOf,
    asOf,
    remarks,
  )
  const { vocabulary, strict } = options
  const units = unitsOf(vocabulary)
  const reading: Reading = { vocabulary, units, timeline: { asOf, birth: birth?.on }, recordedOn, remarks }
  const sex = readSex(patient.get('sex'), remarks)
  const conditions = readConditions(patient.get('conditions'), reading)
  const measured = readMeasurements(patient.get('labs'), patient.get('vitals'), reading)
  const facts = {
    id,
    asOf,
    asOfSource: asOfSource(options.asOf, recordedOn),
    birth,
    sex,
    conditions,
    ...measured,
    measurements: withDerived(measured.measurements, { birth, sex }, vocabulary),
    ...readScores(patient.get('scores'), reading),
    ...readClassifications(patient.get('classifications'), reading),
    drugs: readDrugs(patient.get('drugs'), reading),
    procedures: readProcedures(patient.get('procedures'), reading),
    allergies: readAllergies(patient.get('allergies'), reading),
    immunizations: readImmunizations(patient.get('immunizations'), reading),
    encounters: readEncounters(patient.get('encounters'), reading),
    trialParticipation: readTrialParticipation(patient.get('trialParticipation'), reading),
    ...withContraception(
      {
        reproductive: readReproductive(patient.get('reproductive'), remarks),
        statements: readStatements(patient.get('statements'), remarks),
      },
      remarks,
    ),
    strict,
  }
  noteContradictions(facts, remarks)
  const incomplete = check(shape.incomplete, patient.get('incomplete'), ['incomplete'], remarks) ?? []
  return { ...withIncomplete(facts, incomplete), leftOut: remarks.leftOut, warnings: remarks.settle() }
}

/** A list that holds only a part says nothing by its silence. */
function withIncomplete<F extends Pick<Facts, (typeof LISTS)[number]>>(
  facts: F,
  incomplete: readonly (typeof LISTS)[number][],
): F {
  return incomplete.reduce((all, list) => ({ ...all, [list]: { ...all[list], listed: false } }), facts)
}

function unitsOf(vocabulary: Vocabulary): Units {
  const units = knownUnits.get(vocabulary) ?? new Units(vocabulary.unitAliases)
  knownUnits.set(vocabulary, units)
  return units
}

function asOfSource(option: Day | undefined, recordedOn: Day | undefined): Facts['asOfSource'] {
  if (option !== undefined) return 'option'
  return recordedOn === undefined ? 'today' : 'patient'
}

function readSex(raw: unknown, remarks: Remarks): Facts['sex'] {
  const written = check(patientSchema.shape.sex, raw, ['sex'], remarks)
  if (written === undefined || written === 'unknown') return undefined
  const sex: Sex = written
  return { path: remarks.pointer(['sex']), label: 'sex', sex }
}

/** Facts that contradict each other stay as they are: which is wrong only a person can say. */
function noteContradictions({ sex, reproductive }: Pick<Facts, 'sex' | 'reproductive'>, remarks: Remarks): void {
  if (sex?.sex !== 'male') return
  for (const key of ['childbearingPotential', 'pregnant'] as const) {
    if (reproductive[key]?.holds === true) {
      remarks.warn(['reproductive', key], `${key} is true, but the sex is male; one of the two is wrong`)
    }
  }
}
