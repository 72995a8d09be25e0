/** What a stretch of text means; colour only ever repeats what the words say. */
export type Tone = 'plain' | 'good' | 'open' | 'bad' | 'strong' | 'faint'

/** Gives a text the colour of its tone, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string

export const withoutColor: Paint = (_tone, text) => text

/** With the 16 colours that every terminal theme defines for itself. Asks neither the terminal nor the environment. */
export const withColor: Paint = (tone, text) => {
  if (tone === 'plain' || text === '') return text
  const [on, off] = RENDITIONS[tone]
  return `\x1b[${on}m${text}\x1b[${off}m`
}

/**
 * What turns each on and off again, by ECMA-48, 8.3.117 (select graphic rendition). A library for more than these five
 * takes longer to load than a report to print.
 */
const RENDITIONS = { good: [32, 39], open: [33, 39], bad: [31, 39], strong: [1, 22], faint: [2, 22] } as const

export function paintFor(color: boolean): Paint {
  return color ? withColor : withoutColor
}
