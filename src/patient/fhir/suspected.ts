import type { JsonPath } from '../json/json-path.js'
import type { Concept } from './elements.js'
import type { Mapping } from './mapping.js'
import { named } from './naming.js'
import { vocables } from './vocables.js'

/**
 * Adds a condition of which a resource of another type tells: it is suspected. As the only condition of a record it makes no
 * list.
 * @param told how the resource tells of it: `a report concludes 'tuberculosis'`
 */
export function addSuspected(concept: Concept, told: string, at: JsonPath, { draft, vocabulary }: Mapping): void {
  draft.warn(at, `${told}: it is suspected, until it is known as a condition`)
  draft.suggest('conditions', { ...named(concept, vocables.condition(vocabulary), at, draft), status: 'suspected' }, at)
}
