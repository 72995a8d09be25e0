import type { JsonPath } from '../json-path.js'
import { conceptSchema, type Concept } from './elements.js'
import type { Mapping } from './mapping.js'
import { named, namingOf } from './naming.js'
import type { Located } from './resource.js'
import { whyNotCounted } from './result-status.js'
import { dateOf } from './time.js'
import { vocables } from './vocables.js'

/**
 * Notes that there was a result where an Observation cannot be understood, but says what was tested: an older result is
 * not held for the latest one.
 */
export function addUnreadable({ resource, path }: Located, mapping: Mapping): void {
  const concept = conceptSchema.safeParse(resource['code'])
  const { status, effectiveDateTime: written } = resource
  if (typeof status !== 'string' || whyNotCounted(status) !== undefined || !concept.success) return
  const { draft } = mapping
  const date = typeof written === 'string' ? dateOf(written, [...path, 'effectiveDateTime'], draft) : draft.anyDay()
  addNotUnderstood(concept.data, { date, at: path }, mapping)
}

/** The same of an Observation, or a component of it, whose value has a form that is not read. */
export function addNotUnderstood(
  concept: Concept | undefined,
  { date, at }: { readonly date: string | undefined; readonly at: JsonPath },
  { draft, vocabulary }: Mapping,
): void {
  const vocable = vocables.measurement(vocabulary)
  if (namingOf(concept, vocable).by === 'nothing') return
  const entry = { ...named(concept, vocable, [...at, 'code'], draft), value: 'not understood', date }
  draft.add('labs', entry, at, { name: ['code'], code: ['code'] })
}
