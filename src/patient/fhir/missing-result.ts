import type { JsonPath } from '../json-path.js'
import type { Reference } from './elements.js'
import type { Mapping } from './mapping.js'
import type { Located } from './resource.js'
import { addNotUnderstood } from './unreadable-result.js'

/** When a panel or a report is of, and where it names its results. */
interface Naming {
  readonly date: string | undefined
  readonly at: JsonPath
}

/** Notes the results that a panel or a report names and that are not in the file: no older one is held for the latest. */
export function addMissing(results: readonly Reference[], { date, at }: Naming, from: Located, mapping: Mapping): void {
  for (const [index, { reference, display }] of results.entries()) {
    if (display === undefined || mapping.references.find(reference, from) !== undefined) continue
    const missing = { value: 'not in the file', date, time: undefined, at: [...at, index] }
    addNotUnderstood({ text: display }, missing, mapping)
  }
}
