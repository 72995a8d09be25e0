import { conceptSchema } from './elements.js'
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
export function addUnreadable({ resource, path }: Located, { draft, vocabulary }: Mapping): void {
  const concept = conceptSchema.safeParse(resource['code'])
  const { status, effectiveDateTime: written } = resource
  const vocable = vocables.measurement(vocabulary)
  if (typeof status !== 'string' || whyNotCounted(status) !== undefined) return
  if (!concept.success || namingOf(concept.data, vocable).by === 'nothing') return
  draft.add(
    'labs',
    {
      ...named(concept.data, vocable, [...path, 'code'], draft),
      value: 'not understood',
      date: typeof written === 'string' ? dateOf(written, [...path, 'effectiveDateTime'], draft) : draft.anyDay(),
    },
    path,
    { name: ['code'], code: ['code'] },
  )
}
