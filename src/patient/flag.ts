import { normalised } from '../facts/name.js'
import type { Measurement } from '../facts/fact.js'

type Flag = NonNullable<Measurement['flag']>

/** How laboratories mark a result against its limits of normal (HL7 table 0078, and the words). */
const FLAGS: ReadonlyMap<string, Flag> = new Map<string, Flag>([
  ['l', 'low'],
  ['ll', 'low'],
  ['low', 'low'],
  ['h', 'high'],
  ['hh', 'high'],
  ['high', 'high'],
  ['n', 'normal'],
  ['normal', 'normal'],
])

/** `H`, `low`, `N`; undefined for a flag that says something else. */
export function parseFlag(text: string): Flag | undefined {
  return FLAGS.get(normalised(text))
}
