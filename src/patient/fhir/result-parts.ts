import type * as z from 'zod'
import type { JsonPath } from '../json/json-path.js'
import type { Concept } from './elements.js'
import type { referenceRangeSchema } from './limits.js'
import type { Located } from './resource.js'
import { valueOf, type ResultValue, type WrittenValue } from './result-value.js'

/** A result: that of an Observation, or of one of its components. */
export interface Part<V = ResultValue | undefined> {
  readonly code: Concept | undefined
  readonly written: WrittenValue
  readonly value: V
  readonly ranges: readonly z.output<typeof referenceRangeSchema>[]
  readonly at: JsonPath
}

export function isValued(part: Part): part is Part<ResultValue> {
  return part.value !== undefined
}

/** What an Observation, and each of its components, tells of a result. */
interface Coded extends WrittenValue {
  readonly code?: Concept | undefined
  readonly referenceRange?: Part['ranges'] | undefined
}

/** The result as a whole, and those of its components. */
export function partsOf(
  read: Coded & { readonly component?: readonly Coded[] | undefined },
  value: ResultValue | undefined,
  { path }: Pick<Located, 'path'>,
): [Part, ...Part[]] {
  const whole = { code: read.code, written: read, value, ranges: read.referenceRange ?? [], at: path }
  const components = (read.component ?? []).map((component, index) => ({
    code: component.code,
    written: component,
    value: valueOf(component),
    ranges: component.referenceRange ?? [],
    at: [...path, 'component', index],
  }))
  return [whole, ...components]
}
