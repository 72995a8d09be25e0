import { hasCode } from './code-system.js'
import { valueOf, type WrittenValue } from './result-value.js'
import { nameOf } from './words.js'

/** What an Observation says of itself that holds no value that can be used. */
export function whyNoValue(written: WrittenValue): string {
  const { dataAbsentReason } = written
  const other = valueElementIn(written)
  if (dataAbsentReason !== undefined) {
    return `has ${other === undefined ? 'no value' : 'a value, and a reason for having none'}: ${nameOf(dataAbsentReason)}`
  }
  return other === undefined ? 'has no value' : `has a value that is no result: ${other}`
}

/** Elements that, where they say nothing, were left empty: the others hold a result in a form that is not read. */
const PLAIN = ['valueQuantity', 'valueString', 'valueCodeableConcept', 'valueBoolean', 'valueInteger']

/**
 * Reasons by which there is a value, and only this record does not have it (hl7.org/fhir/R4/codesystem-data-absent-reason.html).
 * What was not asked, not done or came to an error left none behind.
 */
const ELSEWHERE = ['unknown', 'temp-unknown', 'masked', 'unsupported', 'as-text', 'not-permitted']
const NO_NUMBER = ['not-a-number', 'negative-infinity', 'positive-infinity']

/**
 * The element in which there is a result after all: in a form that is not read, or beside a reason for having none. One that
 * was only judged, as abnormal or high, is there as well, and one of which the reason says that it is.
 */
export function otherValueIn(written: WrittenValue): string | undefined {
  const element = valueElementIn(written)
  if (element === undefined) return valueElsewhere(written)
  if (!PLAIN.includes(element)) return element
  if (written.dataAbsentReason === undefined) return undefined
  return valueOf({ ...written, dataAbsentReason: undefined }) === undefined ? undefined : element
}

function valueElsewhere({ dataAbsentReason, interpretation = [] }: WrittenValue): string | undefined {
  if (dataAbsentReason !== undefined) {
    return hasCode(dataAbsentReason, ...ELSEWHERE, ...NO_NUMBER) ? nameOf(dataAbsentReason) : undefined
  }
  const [judged] = interpretation
  return judged === undefined ? undefined : `${nameOf(judged)}, without a value`
}

function valueElementIn(written: WrittenValue): string | undefined {
  return Object.keys(written).find((element) => element.startsWith('value'))
}
