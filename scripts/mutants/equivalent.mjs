import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A line of code, and what became of it. @typedef {{ file: string, was: string, becomes: string }} Change */

/**
 * Reads the list of the mutants with which the program does the same.
 * @param {URL} list
 * @returns {Change[]}
 */
export function equivalents(list) {
  /** @type {{ file: string, because: string, mutants: string }[]} */
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- of this form, and compared with what survives
  const reasons = parse(readFileSync(list, 'utf8'))
  return reasons.flatMap(({ file, because, mutants }) => {
    if (because.trim() === '') throw new Error(`${file}: a mutant without a reason`)
    let was = ''
    return mutants
      .trim()
      .split('\n')
      .flatMap((line) => {
        if (line.startsWith('+ ')) return [{ file, was, becomes: line.slice(2) }]
        was = line.slice(2)
        return []
      })
  })
}

/**
 * @param {Change} one
 * @param {Change} other
 * @returns {boolean}
 */
export function isSame(one, other) {
  return one.file === other.file && one.was === other.was && one.becomes === other.becomes
}
