import { posix } from 'node:path'
import { importsOf, target } from './imports.js'
import type { Law, SourceFile, Violation } from './law.js'

/** The rooms that are laid out in folders by what they are about. */
const ROOMS = ['src/kernel', 'src/facts', 'src/language', 'src/patient', 'src/screening', 'src/report', 'src/cli']

/** An import of one folder by another one of the same room. */
interface Way extends Violation {
  readonly from: string
  readonly to: string
}

export const folders: Law = {
  name: 'the folders of a room know each other in one direction',
  because:
    'A folder that knows another one, and is known by it, is no folder of its own: neither can be read without the ' +
    'other. Give what both need a place below both, or move the file to where it is used. What lies in a room beside ' +
    'its folders counts as one of them.',
  violations: (files) => {
    const ways = files.flatMap(waysOf)
    return ways
      .filter(({ from, to }) => leadsTo(to, from, ways))
      .map(({ path, line, found }) => {
        return { path, line, found }
      })
  },
}

function waysOf(file: SourceFile): Way[] {
  const room = ROOMS.find((one) => file.path.startsWith(`${one}/`))
  if (room === undefined) return []
  const from = posix.dirname(file.path)
  return importsOf(file).flatMap(({ specifier, line }) => {
    const to = posix.dirname(target(file.path, specifier) ?? file.path)
    if (to === from || (to !== room && !to.startsWith(`${room}/`))) return []
    return [{ path: file.path, line, found: `${from} imports ${to}, and leads back`, from, to }]
  })
}

function leadsTo(start: string, end: string, ways: readonly Way[]): boolean {
  const reached = new Set([start])
  for (const folder of reached) for (const { from, to } of ways) if (from === folder) reached.add(to)
  return reached.has(end)
}
