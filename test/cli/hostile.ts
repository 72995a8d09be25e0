import fc from 'fast-check'

/** What would move the cursor, set a title, hide or reorder text on a terminal that gets it as it stands. */
const REFUSED = [
  '\u001B]0;title\u0007',
  '\u001B[2J',
  '\u0000',
  '\b\b\b',
  '\r',
  '\u007F',
  '\u009B2J',
  '\u200B',
  '\u200E',
  '\u200F',
  '\u202A',
  '\u202B',
  '\u202C',
  '\u202D',
  '\u202E',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\uFEFF',
  '\uD800',
]

/** Of that, what a file of criteria may have: it is refused there for the rest, but reads and prints these. */
const READ = ['\u0085', '\u00AD', '\u200C', '\u200D', '\u2028', '\u2029', '\u2062', '\uFE0F', '\u{E0001}']

export const hostile = fc.constantFrom(...REFUSED, ...READ)
export const readable = fc.constantFrom(...READ)

/** All of them at once. */
export const ALL = [...REFUSED, ...READ].join('a')
export const ALL_READ = READ.join('a')

/** What is left on a terminal of them, besides ends of lines, and colours and bars that the program made itself. */
export function unescaped(printed: string): string[] {
  const own = printed.replaceAll(/\u001B(?:[78]|\[(?:\d+(?:;\d+)*m|\?25[hl]|\?7[hl]|\d*[AGK]|0J|J))/gu, '')
  return own.match(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu) ?? []
}

/** JSON, which is YAML, too; as it stands or with everything outside ASCII escaped. */
export function jsonOf(value: unknown, isEscaped: boolean): string {
  const text = JSON.stringify(value)
  if (!isEscaped) return text
  const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return text.replaceAll(/[^ -~]/gu, (character) => character.split('').map(escaped).join(''))
}

/** A value in which some of the texts, and of the keys, have a piece more. Keys that a form must have are kept often. */
export function poisoned(value: unknown, piece: fc.Arbitrary<string>, isFree: (key: string) => boolean): Poisoned {
  const [texts, keys] = countOf(value)
  return fc
    .record({
      piece,
      hit: fc.uniqueArray(fc.nat({ max: texts - 1 }), { maxLength: 3 }),
      hitKeys: fc.uniqueArray(fc.nat({ max: 3 * keys - 1 }), { maxLength: 1 }),
    })
    .map(({ piece: more, hit, hitKeys }) => {
      let [text, key] = [-1, -1]
      const walk = (part: unknown, name: string): unknown => {
        if (typeof part === 'string') {
          text += 1
          return hit.includes(text) || isFree(name) ? part + more : part
        }
        if (Array.isArray(part)) return part.map((one) => walk(one, name))
        if (typeof part !== 'object' || part === null) return part
        return Object.fromEntries(
          Object.entries(part).map(([one, inner]) => {
            key += 1
            return [hitKeys.includes(key) ? one + more : one, walk(inner, one)]
          }),
        )
      }
      return walk(value, '')
    })
}

type Poisoned = fc.Arbitrary<unknown>

function countOf(value: unknown): readonly [texts: number, keys: number] {
  if (typeof value === 'string') return [1, 0]
  if (typeof value !== 'object' || value === null) return [0, 0]
  const own = Array.isArray(value) ? 0 : Object.keys(value).length
  return Object.values(value)
    .map(countOf)
    .reduce(([texts, keys], [more, moreKeys]) => [texts + more, keys + moreKeys], [0, own])
}
