import { shown } from '../kernel/decimal.js'
import { exactly, isApart, type Range } from '../kernel/range.js'

/** How much is taken. */
export type Dose =
  /** `milligramsPerDay`: on average; `milligramsOnItsDays`: on a day on which it is taken, where that may be another amount */
  | { readonly kind: 'daily'; readonly milligramsPerDay: number; readonly milligramsOnItsDays?: Range }
  /** as written: how much it is depends on the weight by which it was prescribed, which the record does not tell */
  | { readonly kind: 'per-kilogram'; readonly written: string }
  | { readonly kind: 'as-needed' }
  | { readonly kind: 'tapering' }

export type DailyDose = Dose & { readonly kind: 'daily' }

/** How many milligrams are taken on a day on which it is taken. */
export function onItsDays({ milligramsPerDay, milligramsOnItsDays }: DailyDose): Range {
  return milligramsOnItsDays ?? exactly(milligramsPerDay)
}

/** Whether two may be the same: as much on average, and on the days on which it is taken, which may be every day. */
export function mayBeOneDose(one: DailyDose, other: DailyDose): boolean {
  return one.milligramsPerDay === other.milligramsPerDay && !isApart(onItsDays(one), onItsDays(other))
}

/** `10 mg/day`; `500 mg on its days (71.43 mg/day on average)`. */
export function doseInWords({ milligramsPerDay, milligramsOnItsDays }: DailyDose): string {
  if (milligramsOnItsDays === undefined) return `${milligramsPerDay} mg/day`
  return `${rangeInWords(milligramsOnItsDays)} on its days (${shown(milligramsPerDay)} mg/day on average)`
}

function rangeInWords({ low, high }: Range): string {
  if (low === high) return `${low} mg`
  return high === Infinity ? `at least ${shown(low)} mg` : `${shown(low)} to ${shown(high)} mg`
}
