import { normalised } from '../../facts/lexicon/name.js'
import type { Measurement } from '../../facts/fact.js'
import type { JsonPath } from '../json/json-path.js'
import { quoted } from '../../kernel/quote.js'
import type { Reading } from '../reading/reading.js'

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

/** How a record says, in place of a number, on which side of its limits of normal a result lies. */
const SIDES: ReadonlyMap<string, 'low' | 'high'> = new Map([
  ...['low', 'reduced', 'decreased', 'below normal', 'erniedrigt', 'vermindert'].map((word) => [word, 'low'] as const),
  ...['high', 'elevated', 'increased', 'raised', 'above normal', 'erhöht'].map((word) => [word, 'high'] as const),
])

/** `reduced`, `elevated`: the flag that a result is instead of a number. */
export function sideOf(value: unknown): 'low' | 'high' | undefined {
  return typeof value === 'string' ? SIDES.get(normalised(value)) : undefined
}

/**
 * The flag of a result, under either of its keys.
 * @param path the entry
 */
export function readFlag(
  { flag, interpretation }: { readonly flag?: string | undefined; readonly interpretation?: string | undefined },
  path: JsonPath,
  { remarks }: Reading,
): Flag | undefined {
  if (flag === undefined && interpretation === undefined) return undefined
  const flags = new Set<'low' | 'normal' | 'high'>()
  for (const [key, text] of Object.entries({ flag, interpretation })) {
    if (text === undefined) continue
    const parsed = parseFlag(text)
    if (parsed === undefined) remarks.warn([...path, key], `${quoted(text)} is neither L, N nor H; it was not used`)
    else flags.add(parsed)
  }
  const [first, second] = flags
  if (first === undefined || second === undefined) return first
  remarks.warn([...path, 'flag'], `the flag says ${first}, but the interpretation says ${second}; neither was used`)
  return undefined
}
