import { parseDose, plainDose } from '../drug/dose.js'
import { countedForms } from '../drug/dose-forms.js'

/** Rates that are told in days and in weeks are reckoned in different ways. */
const NEARLY = 1e-9

/**
 * Whether the words of a dosage say something else than its elements: another amount a day, another number of times, or that it
 * is taken as needed, or tapered. They are to say the same (hl7.org/fhir/R4/dosage.html), and nobody knows which of the two is
 * kept up to date.
 * @param dose by the elements: `5 mg 2 times daily`
 * @param frequency the second part of it
 */
export function isContradicted(dose: string, frequency: string, text: string): boolean {
  const forms = countedForms(plainDose(text))
  // how often so many tablets are taken, of whatever strength
  return differ(text, dose) || (forms !== undefined && differ(`1 mg ${forms.often}`, `1 mg ${frequency}`))
}

function differ(text: string, dose: string): boolean {
  const [said, own] = [parseDose(text), parseDose(dose)]
  if (said === undefined || own?.kind !== 'daily') return false
  if (said.kind !== 'daily') return said.kind !== 'per-kilogram'
  return Math.abs(said.milligramsPerDay - own.milligramsPerDay) > NEARLY * own.milligramsPerDay
}
