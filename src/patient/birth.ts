import { ageOn, birthOf } from '../kernel/age.js'
import { formatDay, type Day } from '../kernel/day.js'
import { cutAfter, type Span } from '../kernel/span.js'
import type { Facts } from '../facts/facts.js'
import type { Remarks } from './remarks.js'
import type { WrittenDate } from './written-date.js'

const OLDEST = 130

/**
 * The days on which the patient may have been born. Where birth date and age are both given, both hold; where they
 * cannot both hold, the birth is unknown.
 * @param agedOn the day on which the patient is of this age
 */
export function readBirth(
  { birthDate, age }: { readonly birthDate: WrittenDate | undefined; readonly age: number | undefined },
  agedOn: Day,
  asOf: Day,
  remarks: Remarks,
): Facts['birth'] {
  const byDate = birthDate === undefined ? undefined : bornOn(birthDate, asOf, remarks)
  const byAge = age === undefined ? undefined : bornAged(age, agedOn, asOf, remarks)
  if (byAge === undefined) return byDate === undefined ? undefined : { path: '/birthDate', label: 'birth date', on: byDate }
  if (byDate === undefined) return { path: '/age', label: 'age', on: byAge }
  const on = common(byDate, byAge)
  if (on !== undefined) return { path: '/birthDate', label: 'birth date', on }
  const both = `the birth date ${birthDate?.written} and the age ${age} on ${formatDay(agedOn)}`
  remarks.warn(['age'], `${both} contradict each other; neither was used`)
  return undefined
}

function bornOn(birthDate: WrittenDate, asOf: Day, remarks: Remarks): Span | undefined {
  const span = cutAfter(birthDate.span, asOf)
  if (span === undefined) {
    const message = `the birth date ${birthDate.written} is after the as-of date ${formatDay(asOf)}`
    remarks.refuse(['birthDate'], message, 'correct the birth date or the as-of date')
  } else if (ageOn(span.last, asOf) > OLDEST) {
    const message = `the birth date ${birthDate.written} gives an age above ${OLDEST} on ${formatDay(asOf)}`
    remarks.refuse(['birthDate'], message, 'correct the birth date')
  }
  return span
}

function bornAged(age: number, agedOn: Day, asOf: Day, remarks: Remarks): Span | undefined {
  const span = cutAfter(birthOf(age, agedOn), asOf)
  if (span === undefined) {
    const message = `whoever is ${age} on ${formatDay(agedOn)} was not born on the as-of date ${formatDay(asOf)}`
    remarks.refuse(['age'], message, 'correct the age, the asOf of the record, or the as-of date')
  }
  return span
}

function common(a: Span, b: Span): Span | undefined {
  const span = { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) }
  return span.first > span.last ? undefined : span
}
