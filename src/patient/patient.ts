import { addDerived } from '../facts/derived/derive.js'
import type { Facts, Listing, PatientWarning, Sex } from '../facts/facts.js'
import type { LISTS } from '../facts/lists.js'
import { Units } from '../facts/quantity/unit.js'
import type { Vocabulary } from '../facts/lexicon/vocabulary.js'
import type { Day } from '../kernel/day.js'
import { rememberedOf } from '../kernel/remembered.js'
import { acrossLists, withMore } from './across/across-lists.js'
import { readAllergies } from './allergies.js'
import { readBirth } from './birth.js'
import { check } from './reading/check.js'
import { readClassifications } from './classifications.js'
import { readConditions } from './conditions.js'
import { readDrugs } from './drugs.js'
import { readEncounters } from './encounters.js'
import { readImmunizations } from './immunizations.js'
import { readMeasurements } from './measurements.js'
import { readProcedures } from './procedures.js'
import type { ReadOptions } from './reading/read-options.js'
import type { Reading } from './reading/reading.js'
import type { Remarks } from './reading/remarks.js'
import { allergiesAmong } from './across/misplaced-allergies.js'
import { levelsAmong } from './across/misplaced-results.js'
import { patientSchema } from './schema.js'
import { readScores } from './scores.js'
import { readReproductive, readStatements, withContraception } from './statements.js'
import { withTold } from './across/told-conditions.js'
import { withTreatments } from './across/treated-by.js'
import { withTreatedElsewhere } from './across/treated-elsewhere.js'
import { readTrialParticipation } from './trial-participation.js'
import { withKindsByAge } from './vaccine-kinds.js'

/** What is known of a unit once need not be asked again for the next patient. */
const unitsOf = rememberedOf(({ unitAliases }: Vocabulary) => new Units(unitAliases))

/** The members of a patient, by their keys. */
interface Members {
  readonly keys: () => Iterable<string>
  readonly get: (key: string) => unknown
}

/**
 * The facts of a patient. They are made in one piece: an object of so many members that is copied into another one
 * becomes a table of names, slow to ask and long in the memory.
 * @param told makes the warnings that are told of those that were found
 */
export function readPatient(
  patient: Members,
  options: ReadOptions,
  remarks: Remarks,
  told: (found: readonly PatientWarning[]) => readonly PatientWarning[],
): Facts {
  warnOfUnknownKeys(patient, remarks)
  const { id, asOf, recordedOn, birth, sex } = readIdentity(patient, options, remarks)
  const { vocabulary, strict } = options
  const reading: Reading = {
    vocabulary,
    units: unitsOf(vocabulary),
    timeline: { asOf, birth: birth?.on },
    recordedOn,
    remarks,
  }
  const incomplete = check(patientSchema.shape.incomplete, patient.get('incomplete'), ['incomplete'], remarks) ?? []
  /** A list that holds only a part says nothing by its silence. */
  const whole = <F>(list: (typeof LISTS)[number], { listed, entries }: Listing<F>): Listing<F> => ({
    listed: listed && !incomplete.includes(list),
    entries,
  })
  const { listing, misplaced } = readConditions(patient.get('conditions'), reading)
  const listedConditions = whole('conditions', listing)
  const { measurements, unrecognisedMeasurements, misplacedScores } = readMeasurements(
    patient.get('labs'),
    patient.get('vitals'),
    reading,
  )
  addDerived(measurements, { birth, sex }, vocabulary)
  const { scores, unrecognisedScores } = readScores(patient.get('scores'), misplacedScores, reading)
  const { classifications, unrecognisedClassifications } = readClassifications(patient.get('classifications'), reading)
  const listedDrugs = whole('drugs', readDrugs(patient.get('drugs'), reading))
  const procedures = withMore(
    whole('procedures', readProcedures(patient.get('procedures'), reading)),
    misplaced.procedures,
  )
  const allergies = withMore(whole('allergies', readAllergies(patient.get('allergies'), reading)), [
    ...misplaced.allergies,
    ...allergiesAmong(listedConditions.entries, vocabulary),
  ])
  const vaccinations = whole('immunizations', readImmunizations(patient.get('immunizations'), reading))
  const encounters = whole('encounters', readEncounters(patient.get('encounters'), reading))
  const across = acrossLists(
    {
      drugs: withMore(listedDrugs, misplaced.drugs),
      immunizations: vaccinations,
      procedures,
      conditions: listedConditions,
      encounters,
      allergies,
      timeline: reading.timeline,
      results: [...unrecognisedMeasurements, ...levelsAmong(measurements)],
    },
    vocabulary,
  )
  const treated = withTreatments(across, listedConditions.entries, reading)
  const conditions = withTold(
    withTreatedElsewhere(listedConditions, across, vocabulary),
    { ...across, classifications, asOf },
    vocabulary,
  )
  const trials = readTrialParticipation(patient.get('trialParticipation'), reading)
  const { reproductive, statements } = withContraception(
    {
      reproductive: readReproductive(patient.get('reproductive'), { asOf, recordedOn }, remarks),
      statements: readStatements(patient.get('statements'), remarks),
    },
    remarks,
  )
  noteContradictions({ sex, reproductive }, remarks)
  return {
    id,
    asOf,
    asOfSource: asOfSource(options.asOf, recordedOn),
    birth,
    sex,
    conditions,
    measurements,
    unrecognisedMeasurements,
    scores,
    unrecognisedScores,
    classifications,
    unrecognisedClassifications,
    drugs: treated.drugs,
    procedures: treated.procedures,
    allergies: across.allergies,
    immunizations: withKindsByAge(treated.immunizations, vocabulary, reading.timeline),
    encounters: across.encounters,
    trialParticipation: withMore(whole('trialParticipation', trials), across.trials),
    reproductive,
    statements,
    strict,
    leftOut: remarks.leftOut,
    warnings: told(remarks.settle()),
  }
}

function warnOfUnknownKeys(patient: Members, remarks: Remarks): void {
  const { shape } = patientSchema
  for (const key of patient.keys()) {
    if (!Object.hasOwn(shape, key)) remarks.unknownKey([], key, Object.keys(shape))
  }
}

interface Identity extends Pick<Facts, 'id' | 'asOf' | 'birth' | 'sex'> {
  /** the day that the record gives as its own */
  readonly recordedOn: Day | undefined
}

/** Who the patient is, and the day that counts as today. */
function readIdentity(patient: Members, options: ReadOptions, remarks: Remarks): Identity {
  const { shape } = patientSchema
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
  return { id, asOf, recordedOn, birth, sex: readSex(patient.get('sex'), remarks) }
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
