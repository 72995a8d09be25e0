import type { JsonPath } from '../json/json-path.js'
import { conceptSchema, type Concept } from './elements.js'
import type { Mapping } from './mapping.js'
import { named, namingOf } from './naming.js'
import { isJson, listOf, type Located } from './resource.js'
import { whyNotCounted } from './result-status.js'
import { dateOf } from './time.js'
import { vocables } from './vocables.js'

/**
 * Notes that there was a result where an Observation cannot be understood, or may be of somebody else, but says what was
 * tested: an older result is not held for the latest one.
 * @param value what stands in place of its value
 * @returns whether it is known what was tested
 */
export function addUnreadable({ resource, path }: Located, mapping: Mapping, value = 'not understood'): boolean {
  const { status, effectiveDateTime: written } = resource
  if (typeof status !== 'string' || whyNotCounted(status) !== undefined) return false
  const { draft } = mapping
  const date = typeof written === 'string' ? dateOf(written, [...path, 'effectiveDateTime'], draft) : draft.anyDay()
  const components = listOf(resource['component']).map((part, index) => ({ part, at: [...path, 'component', index] }))
  const noted = [{ part: resource, at: path }, ...components].filter(({ part, at }) => {
    const { data } = conceptSchema.safeParse(isJson(part) ? part['code'] : undefined)
    return addNotUnderstood(data, { value, date, time: undefined, at, isTold: true }, mapping)
  })
  return noted.length > 0
}

/** A result that is there, and cannot be used. */
interface NotUnderstood {
  /** what stands in place of the value, and is none: the element that has it */
  readonly value: string
  readonly date: string | undefined
  readonly time: string | undefined
  readonly at: JsonPath
  /** whether a note tells already that it is not used */
  readonly isTold?: boolean
  /** whether a final one takes its place */
  readonly isPreliminary?: boolean
}

/** The same of an Observation, or a component of it, whose value is not used. @returns whether it is known what was tested */
export function addNotUnderstood(
  concept: Concept | undefined,
  { value, date, time, at, isTold = false, isPreliminary = false }: NotUnderstood,
  { draft, vocabulary }: Mapping,
): boolean {
  const vocable = vocables.measurement(vocabulary)
  if (namingOf(concept, vocable).by === 'nothing') return false
  const status = isPreliminary ? 'preliminary' : undefined
  const entry = { ...named(concept, vocable, [...at, 'code'], draft), value, date, time, status }
  const keys = { name: ['code'], code: ['code'] }
  if (isTold) draft.addTold('labs', entry, at, keys)
  else draft.add('labs', entry, at, keys)
  return true
}
