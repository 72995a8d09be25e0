import type { YamlProblem } from './yaml-problem.js'
import type { Token } from './yaml-tokens.js'

/** What a criteria file has no use for and a reader could trip over. */
const REFUSED = new Map([
  ['!', { what: 'a tag', remedy: 'leave the tag out' }],
  ['&', { what: 'an anchor', remedy: 'write the value out where it is needed' }],
  ['*', { what: 'an alias', remedy: 'write the value out' }],
  ['%', { what: 'a directive', remedy: 'leave the line out' }],
])

/** Every tag, anchor, alias and directive of the text. */
export function findRefusedMarks(tokens: readonly Token[]): YamlProblem[] {
  return tokens.flatMap(({ kind, text, offset }) => {
    const refused = kind === 'mark' ? REFUSED.get(text.charAt(0)) : undefined
    if (refused === undefined) return []
    const message = `${refused.what} (${text}) is not allowed here`
    return [{ start: offset, end: offset + text.length, message, remedy: refused.remedy }]
  })
}

/**
 * Characters that nobody sees, and that make a text another one than it looks: without width, or turning its direction
 * (Unicode Technical Report 36, 2.3 and 2.5). Those that join letters are left to the scripts that need them.
 */
const UNSEEN = String.raw`\u{061C}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}\u{2066}-\u{2069}`

/** A mark of the order of bytes is one of them, but for that at the beginning of a file; half of a pair of units is no character. */
const REFUSED_CHARACTER = new RegExp(
  String.raw`(?![\t\r\n\u{85}])\p{Cc}|\r(?!\n)|[${UNSEEN}]|(?<!^)\u{FEFF}|\p{Cs}`,
  'gu',
)

/** Characters that no text has: controls, what nobody sees, and a carriage return without its newline. */
export function findControls(text: string): YamlProblem[] {
  return [...text.matchAll(REFUSED_CHARACTER)].map(({ 0: found, index }) => {
    return { start: index, end: index + 1, message: `${characterName(found)} is not allowed here`, remedy: 'remove it' }
  })
}

/** `a control character (U+0007)`, `an invisible character (U+202E)`, `half a character (U+D83D)`. */
function characterName(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  const kind = /\p{Cc}/u.test(character) ? 'a control' : 'an invisible'
  return /\p{Cs}/u.test(character) ? `half a character (U+${code})` : `${kind} character (U+${code})`
}
