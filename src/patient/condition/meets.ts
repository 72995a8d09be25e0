import { isUnsure } from '../../facts/names/name-doubt.js'
import type { Classification } from '../../facts/classification.js'
import type { JsonPath } from '../json/json-path.js'
import type { Reading } from '../reading/reading.js'
import { unknownName } from '../entry/recognise.js'

/** The sets of classification criteria that a condition is said to meet; what is no known set is warned of, and counts as none. */
export function readMeets(
  names: readonly string[],
  path: JsonPath,
  { vocabulary, remarks }: Reading,
): Classification[] {
  const { classifications } = vocabulary
  const found: Classification[] = []
  for (const [index, name] of names.entries()) {
    const one = isUnsure(name) ? undefined : classifications.find(name)
    if (one === undefined) {
      remarks.warn([...path, 'meets', index], unknownName(name, 'classification', classifications))
    } else found.push(one)
  }
  return found
}
