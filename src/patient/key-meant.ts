import { nearest } from '../kernel/nearest.js'

/** What is said of one list with one word is said of another with another. */
const SAME: readonly (readonly string[])[] = [
  ['start', 'onset', 'date', 'since', 'from', 'begin', 'diagnosed'],
  ['end', 'stop', 'until', 'resolved'],
]

/** The key that most likely was meant by one that is not known: a misspelt one, or one that says the same elsewhere. */
export function keyMeantBy(key: string, known: readonly string[]): string | undefined {
  return nearest(key, known) ?? SAME.find((words) => words.includes(key))?.find((word) => known.includes(word))
}
