import type { JsonPath } from '../json/json-path.js'
import type { Reference } from './elements.js'
import type { Mapping } from './mapping.js'
import type { Located } from './resource.js'
import { addNotUnderstood } from './unreadable-result.js'

/** When a panel or a report is of, and where it names its results. */
interface Naming {
  readonly date: string | undefined
  readonly at: JsonPath
  /** the time of a report, as it is written */
  readonly written?: string | undefined
}

/**
 * Notes the results that a panel or a report names and that are not in the file: no older one is held for the latest. What is
 * named without an address may stand there all the same.
 */
export function addMissing(results: readonly Reference[], naming: Naming, from: Located, mapping: Mapping): void {
  const { date, at, written } = naming
  const { beside, references } = mapping
  for (const [index, { reference, display, identifier }] of results.entries()) {
    if (display === undefined || references.find(reference, from) !== undefined) continue
    const named = { concept: { text: display }, at: written }
    if (reference === undefined && (beside?.has(identifier) === true || beside?.tell(named) === true)) continue
    const missing = { value: 'not in the file', date, time: undefined, at: [...at, index] }
    addNotUnderstood({ text: display }, missing, mapping)
  }
}
