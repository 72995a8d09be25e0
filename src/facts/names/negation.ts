/** Words in front of a name that deny it, whatever it names. */
export const NEGATION = String.raw`no|never|without|kein\p{L}*|ohne|nie|pas de|sin|senza`

const IN_FRONT = new RegExp(String.raw`^(?:(?:${NEGATION})(?: history of| on)?|not on)\s+`, 'iu')

/** Looked for first: most names begin with none, and to read the pattern takes V8 twenty times as long. */
const BEGINNING = new RegExp(`^(?:${NEGATION.replaceAll(String.raw`\p{L}*`, '')})`, 'u')

/** What a name denies as a whole: `rituximab` of "never on rituximab"; undefined for one that denies nothing. */
export function negatedIn(name: string): string | undefined {
  const text = name.trim()
  if (!BEGINNING.test(text.toLowerCase())) return undefined
  const negated = text.replace(IN_FRONT, '')
  return negated === text ? undefined : negated
}
