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

/** Characters that no text has: controls, and a carriage return without its newline. */
export function findControls(text: string): YamlProblem[] {
  return [...text.matchAll(/(?![\t\r\n\u{85}])\p{Cc}|\r(?!\n)/gu)].map(({ 0: found, index }) => {
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    const message = `a control character (U+${code}) is not allowed here`
    return { start: index, end: index + 1, message, remedy: 'remove it' }
  })
}
