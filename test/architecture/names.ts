import type { Law } from './law.js'

const EMPTY = new Set('util utils helper helpers manager service handler common misc shared stuff data info'.split(' '))

export const names: Law = {
  name: 'a file name says what is inside',
  because:
    'A name predicts what a file holds: a noun of the field, or what leaves the room. `helper`, `data` and the like ' +
    'predict nothing and collect everything.',
  violations: (files) =>
    files
      .filter(({ path }) => /^(?:src|bin|scripts|test)\//u.test(path) && /\.(?:ts|js|mjs)$/u.test(path))
      .flatMap(({ path }) =>
        words(path)
          .filter((word) => EMPTY.has(word))
          .map((word) => ({ path, line: 1, found: `'${word}' in the name` })),
      ),
}

function words(path: string): string[] {
  return path
    .replace(/([a-z])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .split(/[-_./]/u)
}
