import type { Law } from './law.js'

const MOST_LINES = 220

/** Files that are longer for a good reason: path, and the reason. */
const REASONS: ReadonlyMap<string, string> = new Map()

/** @param reasons path of a file that may be longer, and why */
export function sizeLaw(reasons: ReadonlyMap<string, string> = REASONS): Law {
  return {
    name: `no file is longer than ${MOST_LINES} lines`,
    because:
      'A file holds one idea, in about 60 lines. One that grows has found a second idea: give it a file. Where the ' +
      'length is the idea (a table), name the file and the reason in test/architecture/size.ts.',
    violations: (files) => {
      const long = files
        .filter(({ path }) => /^(?:src|bin|scripts|test)\/.*\.(?:ts|js|mjs)$/u.test(path))
        .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
        .filter(({ lines }) => lines > MOST_LINES)
      const stale = [...reasons.keys()].filter((path) => !long.some((file) => file.path === path))
      return [
        ...long
          .filter(({ path }) => !reasons.has(path))
          .map(({ path, lines }) => ({ path, line: lines, found: `${lines} lines` })),
        ...stale.map((path) => ({ path, line: 1, found: 'is excused for its length and is not long' })),
      ]
    },
  }
}
