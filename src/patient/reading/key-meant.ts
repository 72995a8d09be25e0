import { nearest } from '../../kernel/nearest.js'

/** What is said of one list with one word is said of another with another. */
const SAME: readonly (readonly string[])[] = [
  ['start', 'onset', 'date', 'since', 'from', 'begin', 'diagnosed'],
  ['end', 'stop', 'until', 'to', 'resolved'],
  ['birthDate', 'dob', 'birthday', 'dateOfBirth', 'date_of_birth', 'birth_date', 'born'],
  ['sex', 'gender'],
  ['asOf', 'screeningDate', 'today'],
  ['conditions', 'diagnosis', 'diagnoses', 'problems', 'comorbidities', 'history', 'medicalHistory'],
  ['labs', 'laboratory', 'laboratories', 'labResults', 'results', 'observations'],
  ['vitals', 'vitalSigns', 'measurements', 'weight', 'height', 'bodyWeight', 'bodyHeight', 'bmi', 'bloodPressure'],
  ['drugs', 'medication', 'medications', 'medicines', 'meds', 'treatments', 'therapies'],
  ['procedures', 'surgery', 'surgeries', 'operations'],
  ['immunizations', 'vaccines', 'vaccinations'],
  ['encounters', 'hospitalizations', 'admissions', 'visits'],
  ['trialParticipation', 'trials', 'studies'],
]

/** The key that most likely was meant by one that is not known: a misspelt one, or one that says the same elsewhere. */
export function keyMeantBy(key: string, known: readonly string[]): string | undefined {
  return nearest(key, known) ?? SAME.find((words) => words.includes(key))?.find((word) => known.includes(word))
}
