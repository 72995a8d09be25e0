import { floorOf, roomOf } from './floors.js'
import type { Law, SourceFile } from './law.js'
import { stripped } from './stripped.js'

export const mirrors: Law = {
  name: 'every file below report has its test',
  because:
    'What decides about patients is tested file by file: src/kernel/day.ts in test/kernel/day.test.ts. Only a file ' +
    'that holds nothing but types needs none.',
  violations: (files) => {
    const paths = new Set(files.map(({ path }) => path))
    return files
      .filter(({ path }) => isBelowReport(path))
      .filter(({ path }) => !paths.has(mirrorOf(path)))
      .filter((file) => !isPureTypes(file))
      .map(({ path }) => ({ path, line: 1, found: `${mirrorOf(path)} is missing` }))
  },
}

function isBelowReport(path: string): boolean {
  const room = roomOf(path)
  return room !== undefined && path.endsWith('.ts') && floorOf(room) < floorOf('src/report')
}

function mirrorOf(path: string): string {
  return path.replace(/^src\//u, 'test/').replace(/\.ts$/u, '.test.ts')
}

/** True when nothing of the file is left to run: no value is declared at its top level. */
function isPureTypes({ text }: SourceFile): boolean {
  let depth = 0
  let top = ''
  for (const character of stripped(text).bare) {
    if ('{(['.includes(character)) depth += 1
    else if ('})]'.includes(character)) depth -= 1
    else if (depth === 0) top += character
  }
  return !/^\s*(?:export\s+)?(?:default\b|(?:async\s+|abstract\s+)?(?:const|let|var|function|class)\b)/mu.test(top)
}
