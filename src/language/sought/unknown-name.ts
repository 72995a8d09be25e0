/** Where the names of a kind are found. */
interface Names {
  readonly find: (name: string) => { readonly narrowedTo?: unknown } | undefined
  readonly nearest: (name: string) => string | undefined
}

/**
 * A name of more words is no name, but a text: the longest that are known have half as many. Without an end, all the parts
 * of a text would be looked up, which are as many as the square of its words.
 */
const MOST_WORDS = 24

const OTHERWISE = 'add it to a vocabulary file, or ask for it (ask, find-out)'

/** What to do about a name in a rule that is not known: the nearest one, or a known one that it has words more than. */
export function unknownNameRemedy(name: string, names: Names): string {
  const meant = names.nearest(name)
  if (meant !== undefined) return `did you mean '${meant}'?`
  const within = knownWithin(name, names)
  return within === undefined ? OTHERWISE : `'${within}' is known; for more than that, ${OTHERWISE}`
}

/** The longest part of a name that is known by itself; of parts of one length the last, which mostly is the noun. */
function knownWithin(name: string, names: Names): string | undefined {
  const words = name.split(/\s+/u, MOST_WORDS + 1)
  if (words.length > MOST_WORDS) return undefined
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let start = words.length - length; start >= 0; start -= 1) {
      const part = words.slice(start, start + length).join(' ')
      const found = names.find(part)
      if (found !== undefined && found.narrowedTo === undefined) return part
    }
  }
  return undefined
}
