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

/** The element in which there is a result after all: in a form that is not read, or beside a reason for having none. */
export function otherValueIn(written: WrittenValue): string | undefined {
  const element = valueElementIn(written)
  if (element === undefined || !PLAIN.includes(element)) return element
  if (written.dataAbsentReason === undefined) return undefined
  return valueOf({ ...written, dataAbsentReason: undefined }) === undefined ? undefined : element
}

function valueElementIn(written: WrittenValue): string | undefined {
  return Object.keys(written).find((element) => element.startsWith('value'))
}
