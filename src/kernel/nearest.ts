import { distance } from 'fastest-levenshtein'

/** However long a word is, no more of its letters may differ. */
const MOST_CHANGES = 3

/**
 * The nearest to a word among the candidates.
 * @param mayBeMeant whether a candidate may be, asked only of those that are near
 */
export type NearestOf = (word: string, mayBeMeant?: (candidate: string) => boolean) => string | undefined

interface Candidate {
  readonly name: string
  readonly lowered: string
  /** which letters it has, a bit for each */
  readonly letters: number
}

/**
 * The candidate that a misspelt word most likely meant: at most a third of the letters of the shorter one
 * differ, and never more than three. The first of equals wins, so the order of the candidates decides ties.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  mayBeMeant?: (candidate: string) => boolean,
): string | undefined {
  return nearestAmong(() => candidates)(word, mayBeMeant)
}

/**
 * The same, of candidates among which many words are looked for; they are read when the first one is. A record may have
 * thousands of names that nobody knows, and a vocabulary tens of thousands that each could mean: nearly all of these have
 * letters that tell at once that they are not meant.
 */
export function nearestAmong(candidates: () => Iterable<string>): NearestOf {
  let all: readonly Candidate[] | undefined
  const byLength = new Map<number, readonly Candidate[]>()
  const ofLength = (length: number): readonly Candidate[] => {
    const known = byLength.get(length)
    if (known !== undefined) return known
    all ??= Array.from(candidates(), candidateOf)
    const found = all.filter(({ name }) => Math.abs(name.length - length) <= mostChanges(name.length, length))
    byLength.set(length, found)
    return found
  }
  return (word, mayBeMeant = () => true) => {
    const lowered = word.toLowerCase()
    const letters = lettersOf(lowered)
    let best: string | undefined
    let fewest = MOST_CHANGES + 1
    for (const candidate of ofLength(word.length)) {
      const limit = Math.min(fewest, mostChanges(candidate.name.length, word.length) + 1)
      if (fewestChanges(letters, candidate.letters) >= limit) continue
      const changes = distance(lowered, candidate.lowered)
      if (changes < limit && mayBeMeant(candidate.name)) [best, fewest] = [candidate.name, changes]
    }
    return best
  }
}

function candidateOf(name: string): Candidate {
  const lowered = name.toLowerCase()
  return { name, lowered, letters: lettersOf(lowered) }
}

/** Of two words of these lengths. */
function mostChanges(first: number, second: number): number {
  return Math.min(MOST_CHANGES, Math.floor(Math.min(first, second) / 3))
}

/** Every letter changes at most one of the one word into one of the other. */
function fewestChanges(letters: number, others: number): number {
  return Math.max(bitsOf(letters & ~others), bitsOf(others & ~letters))
}

/** Letters that have the same bit count as one: the fewer differ, the more is looked at. */
function lettersOf(word: string): number {
  let letters = 0
  for (let place = 0; place < word.length; place += 1) letters |= 1 << word.charCodeAt(place)
  return letters
}

function bitsOf(number: number): number {
  let bits = 0
  for (let left = number; left !== 0; left &= left - 1) bits += 1
  return bits
}
