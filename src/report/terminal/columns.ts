import { PLAIN_CHARACTERS } from './plain-characters.js'

/** East Asian wide and full-width blocks (Unicode Standard Annex 11) and emoji: two columns of a terminal each. */
const wide = (): RegExp =>
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u
const combining = (): RegExp => /\p{M}/u

/** Most texts have none. */
const UNUSUAL = new RegExp(`[^${PLAIN_CHARACTERS}]`, 'u')

/** How many columns of a terminal a text takes. The text has passed `terminalText`. */
export function columnsOf(text: string): number {
  if (!UNUSUAL.test(text)) return text.length
  const [isWide, isCombining] = [wide(), combining()]
  let columns = 0
  for (const character of text) {
    if (isWide.test(character)) columns += 2
    else if (!isCombining.test(character)) columns += 1
  }
  return columns
}

/** The text, filled with spaces to a width in columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}
