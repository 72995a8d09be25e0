import { createHash } from 'node:crypto'

/** One mutant in so many is tried out. It depends on nothing but the mutant, so that every run takes the same ones. */
const EVERY = Number(process.env['MUTANTS_EVERY'] ?? 1)

/**
 * @typedef {{ line: number, column: number }} Place
 * @typedef {{ id: string, fileName: string, mutatorName: string, replacement?: string, location: { start: Place, end: Place } }} Mutant
 */

const sample = {
  init: () => Promise.resolve(),

  /** @param {readonly Mutant[]} mutants */
  check: (mutants) =>
    Promise.resolve(
      Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          isTried(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
        ]),
      ),
    ),

  /** @param {readonly Mutant[]} mutants */
  group: (mutants) => Promise.resolve([mutants.map(({ id }) => id)]),
}

/** What Stryker calls a checker: it says which mutants are worth a try. */
export const strykerPlugins = [{ kind: 'Checker', name: 'sample', value: sample }]

/**
 * @param {Mutant} mutant
 * @returns {boolean}
 */
function isTried({ fileName, mutatorName, replacement = '', location: { start, end } }) {
  const place = fileName.slice(fileName.lastIndexOf('/src/'))
  const text = [place, start.line, start.column, end.line, end.column, mutatorName, replacement].join(' ')
  return createHash('sha256').update(text).digest().readUInt32BE() % EVERY === 0
}
