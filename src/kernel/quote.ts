/** The most of a patient's text that a message repeats. */
const LONGEST = 40

/** The text in single quotes, cut after 40 characters. */
export function quoted(text: string): string {
  return `'${shortened(text)}'`
}

/** The text, cut after 40 characters. */
function shortened(text: string): string {
  const characters = Array.from(text)
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text
}

/** What a JSON value is, in words: `the number 5`, `'abc'`, `a list`. */
export function inWords(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  switch (typeof value) {
    case 'string':
      return quoted(value)
    case 'number':
      return Number.isFinite(value) ? `the number ${value}` : 'a number too large to hold'
    case 'boolean':
      return String(value)
    default:
      return value === null ? 'null' : 'an object'
  }
}
