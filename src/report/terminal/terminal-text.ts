import { PLAIN_CHARACTERS } from './plain-characters.js'

/**
 * What must not reach a terminal from data: control characters (C0, DEL, C1), which move the cursor or start escape
 * sequences; bidirectional controls, which reorder what is read; characters without width, which hide; line separators;
 * halves of surrogate pairs. Unicode properties, so that the list follows the standard.
 */
const unsafe = (): RegExp => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/**
 * Most texts have none. It is sought rather than the whole text matched, for which the runtime keeps a step a character: of
 * some ten million it runs out of room.
 */
const UNUSUAL = new RegExp(`[^${PLAIN_CHARACTERS}]`, 'u')
const UNUSUAL_IN_LINES = new RegExp(`[^\\n${PLAIN_CHARACTERS}]`, 'u')

/** The text with every unsafe character made visible: `\u202E`, `\u{E0001}`. The one escaping function of this sink. */
export function terminalText(text: string): string {
  if (!UNUSUAL.test(text)) return text
  return text.replace(unsafe(), (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
  })
}

/** The value as JSON that means the same to every parser and is as safe on a terminal: unsafe characters are escaped. */
export function jsonText(value: unknown, indent: number): string {
  const json = JSON.stringify(value, undefined, indent)
  if (!UNUSUAL_IN_LINES.test(json)) return json
  return json.replace(unsafe(), (character) =>
    character === '\n' ? character : character.split('').map(jsonEscape).join(''),
  )
}

function jsonEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
