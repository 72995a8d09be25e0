import { distance } from 'fastest-levenshtein'

/**
 * The candidate that a misspelt word most likely meant: at most a third of its letters differ, and never more than
 * three. The first of equals wins, so the order of the candidates decides ties.
 * @param isPossible whether a candidate may be meant, asked only of those that are near
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  isPossible: (candidate: string) => boolean = () => true,
): string | undefined {
  const lowered = word.toLowerCase()
  let best: string | undefined
  let fewest = Math.min(3, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue
    const changes = distance(lowered, candidate.toLowerCase())
    if (changes < fewest && isPossible(candidate)) [best, fewest] = [candidate, changes]
  }
  return best
}
