import { ageOn, dayOf, daysOf, shifted, type DayRange } from './days.js'
import type { ListName, Patient } from './patient.js'

/** The trial that is screened. */
export const TRIAL_ID = 'NCT00000001'

/** What there is beside the patient. */
export interface Setting {
  /** the screening date, `2025-06-01` */
  readonly asOf: string
  readonly strict: boolean
}

/** A patient on a screening date: what every leaf looks at. */
export interface Chart {
  readonly patient: Patient
  readonly asOf: number
  /** the day up to which things are recorded: the screening date, or before it where a later day is looked at */
  readonly seen: number
  readonly strict: boolean
  /** every day on which the patient may have been born; undefined when nothing is recorded */
  readonly births: DayRange | undefined
}

/** Long before anybody who is alive was born: what has no date may be as old as that. */
export const LONG_AGO = dayOf('1850-01-01')

export function chartOf(patient: Patient, setting: Setting): Chart {
  const asOf = dayOf(setting.asOf)
  return { patient, asOf, seen: asOf, strict: setting.strict, births: birthsOf(patient, asOf) }
}

/** Whether a list that does not name something leaves it open. */
export function isOpen(
  { strict, patient: { incomplete = [] } }: Pick<Chart, 'strict' | 'patient'>,
  list: ListName,
): boolean {
  return strict || incomplete.includes(list)
}

function birthsOf({ birthDate, age, asOf: recordedOn }: Patient, asOf: number): DayRange | undefined {
  if (birthDate !== undefined) {
    const { lo, hi } = daysOf(birthDate)
    return { lo, hi: Math.min(hi, asOf) }
  }
  if (age === undefined) return undefined
  const on = recordedOn === undefined ? asOf : dayOf(recordedOn)
  const days: number[] = []
  for (let day = shifted(on, `${age + 1} years`, -1) - 3; day <= shifted(on, `${age} years`, -1) + 3; day += 1) {
    if (ageOn(day, on) === age) days.push(day)
  }
  return { lo: Math.min(...days), hi: Math.max(...days) }
}

/**
 * The days that a date in the record may mean: it happened already, and after birth. Undefined when all of it lies after
 * the screening date: that is no evidence.
 */
export function happened(text: string, chart: Chart): DayRange | undefined {
  const { lo, hi } = daysOf(text)
  if (lo > chart.seen) return undefined
  const born = chart.births?.lo
  return { lo: born !== undefined && born > lo && born <= hi ? born : lo, hi: Math.min(hi, chart.seen) }
}
