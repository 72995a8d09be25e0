import { readFileSync } from 'node:fs'

/**
 * @typedef {{ line: number, column: number }} Place
 * @typedef {{ mutatorName: string, replacement?: string, status: string, location: { start: Place, end: Place } }} Mutant
 * @typedef {{ source: string, mutants: Mutant[] }} MutatedFile
 */

/**
 * A mutant that no test finds: the code where it stands, before and after, on one line each.
 * @typedef {{ file: string, line: number, was: string, becomes: string }} Survivor
 */

/**
 * What became of the mutants of one file: how many there were, how many were found, and the others.
 * @typedef {{ file: string, made: number, found: number, survivors: Survivor[] }} Tally
 */

const FOUND = ['Killed', 'Timeout']
const LEFT = ['Survived', 'NoCoverage']

/**
 * Reads a report of Stryker's. What is worked out while a module loads, and what does not compile, does not count.
 * @param {string} path
 * @returns {Tally[]}
 */
export function tallies(path) {
  /** @type {{ files: Record<string, MutatedFile> }} */
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- Stryker's own report, of this form
  const { files } = JSON.parse(readFileSync(path, 'utf8'))
  return Object.entries(files).map(([file, { source, mutants }]) => {
    const found = mutants.filter(({ status }) => FOUND.includes(status)).length
    const left = mutants.filter(({ status }) => LEFT.includes(status))
    return { file, made: found + left.length, found, survivors: left.map((one) => survivor(file, source, one)) }
  })
}

/**
 * @param {string} file
 * @param {string} source
 * @param {Mutant} mutant
 * @returns {Survivor}
 */
function survivor(file, source, { location: { start, end }, replacement = '' }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const before = (lines[0] ?? '').slice(0, start.column - 1)
  const behind = (lines.at(-1) ?? '').slice(end.column - 1)
  return {
    file,
    line: start.line,
    was: oneLine(lines.join('\n')),
    becomes: oneLine(`${before}${replacement}${behind}`),
  }
}

/**
 * @param {string} code
 * @returns {string}
 */
function oneLine(code) {
  return code.replaceAll(/\s+/gu, ' ').trim()
}
