import { distance } from 'fastest-levenshtein'

/**
 * The candidate that a misspelt word most likely meant: at most a third of the letters of the shorter one
 * differ, and never more than three. The first of equals wins, so the order of the candidates decides ties.
 * @param isPossible whether a candidate may be meant, asked only of those that are near
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  isPossible: (candidate: string) => boolean = () => true,
): string | undefined {
  const lowered = word.toLowerCase()
  let best: string | undefined
  let fewest = mostChanges(word) + 1
  for (const candidate of candidates) {
    const limit = Math.min(fewest, mostChanges(candidate) + 1)
    if (Math.abs(candidate.length - word.length) >= limit) continue
    const changes = distance(lowered, candidate.toLowerCase())
    if (changes < limit && isPossible(candidate)) [best, fewest] = [candidate, changes]
  }
  return best
}

function mostChanges({ length }: string): number {
  return Math.min(3, Math.floor(length / 3))
}
