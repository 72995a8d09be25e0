import { ageOn, birthOf } from '../kernel/age.js'
import { formatDay, type Day } from '../kernel/day.js'
import { cutAfter, type Span } from '../kernel/span.js'
import type { Facts } from '../facts/facts.js'
import type { Remarks } from './reading/remarks.js'
import type { WrittenDate } from './written/written-date.js'

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
  if (byDate === undefined)
    return byAge === undefined ? undefined : { path: remarks.pointer(['age']), label: 'age', on: byAge.span }
  const path = remarks.pointer(['birthDate'])
  if (byAge === undefined) return { path, label: 'birth date', on: byDate.span }
  const first = Math.max(byDate.span.first, byAge.span.first)
  const last = Math.min(byDate.span.last, byAge.span.last)
  if (first <= last) return { path, label: 'birth date', on: { first, last } }
  remarks.warn(['age'], `${byDate.said} and ${byAge.said} contradict each other; neither was used`)
  return undefined
}

/** The days on which one part of the record puts the birth, and how it says so. */
interface Birth {
  readonly span: Span
  readonly said: string
}

function bornOn({ written, span }: WrittenDate, asOf: Day, remarks: Remarks): Birth | undefined {
  const said = `the birth date ${written}`
  const past = cutAfter(span, asOf)
  if (past === undefined) {
    const message = `${said} is after the as-of date ${formatDay(asOf)}`
    remarks.refuse(['birthDate'], message, 'correct the birth date or the as-of date')
    return undefined
  }
  if (ageOn(past.last, asOf) > OLDEST) {
    const message = `${said} gives an age above ${OLDEST} on ${formatDay(asOf)}`
    remarks.refuse(['birthDate'], message, 'correct the birth date')
  }
  return { span: past, said }
}

function bornAged(age: number, agedOn: Day, asOf: Day, remarks: Remarks): Birth | undefined {
  const span = cutAfter(birthOf(age, agedOn), asOf)
  if (span !== undefined) return { span, said: `the age ${age} on ${formatDay(agedOn)}` }
  const message = `whoever is ${age} on ${formatDay(agedOn)} was not born on the as-of date ${formatDay(asOf)}`
  remarks.refuse(['age'], message, 'correct the age, the asOf of the record, or the as-of date')
  return undefined
}
