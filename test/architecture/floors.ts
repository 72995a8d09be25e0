import { importsOf, target } from './imports.js'
import type { Law, SourceFile, Violation } from './law.js'

/** The floors of the house, lowest first. Rooms on one floor do not know each other. */
const FLOORS: readonly (readonly string[])[] = [
  ['src/kernel'],
  ['src/facts'],
  ['src/language'],
  ['src/criteria', 'src/patient'],
  ['src/screening'],
  ['src/report'],
  ['src/cli'],
  ['bin'],
]

/** The room of a path: `src/kernel`, `bin`; undefined where the house has none. */
export function roomOf(path: string): string | undefined {
  return FLOORS.flat().find((room) => path.startsWith(`${room}/`))
}

/** Counts from 0, the kernel. */
export function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room))
}

export const floors: Law = {
  name: 'imports only go down',
  because:
    'The floors are bin > cli > report > screening > criteria | patient > language > facts > kernel. A room may use ' +
    'what lies below it and nothing beside or above it, types included: move the shared thing down, or hand it in ' +
    'as an argument.',
  violations: (files) => files.filter(({ path }) => /^(?:src|bin)\//u.test(path)).flatMap(climbs),
}

function climbs(file: SourceFile): Violation[] {
  const room = roomOf(file.path)
  if (room === undefined) return [{ path: file.path, line: 1, found: 'stands on no floor of the house' }]
  return importsOf(file).flatMap(({ specifier, line }) => {
    const path = target(file.path, specifier)
    if (path === undefined) return []
    const other = roomOf(path)
    if (other === room || (other !== undefined && floorOf(other) < floorOf(room))) return []
    return [{ path: file.path, line, found: `${room} imports ${path}` }]
  })
}
