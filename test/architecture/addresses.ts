import { posix } from 'node:path'
import { lineAt, type Law, type SourceFile, type Violation } from './law.js'

/** Folders in which machines keep people's and build systems' files. */
const MACHINE_FOLDERS = ['home', 'root', 'tmp', 'Users', 'work', 'workspace', 'builds', 'mnt', 'private', 'srv']
const ABSOLUTE = new RegExp(
  `(?<![\\w.:/~}-])/(?:${MACHINE_FOLDERS.join('|')})/[\\w.-]+|\\b[A-Z]:\\\\Users\\\\\\w+`,
  'gu',
)
const UPWARD = /(?<![\w./])(?:\.\.\/)+[\w@.-]+(?:\/[\w@.-]+)*/gu

export const addresses: Law = {
  name: 'nothing names a place that a clone does not have',
  because:
    'A path of one machine, or one that leads out of the project, works for one person. Write it relative to the ' +
    'project, or ask the system for its temporary folder.',
  violations: (files) => files.flatMap((file) => [...absolute(file), ...leadingOut(file)]),
}

function absolute({ path, text }: SourceFile): Violation[] {
  return [...text.matchAll(ABSOLUTE)].map(({ 0: found, index }) => ({ path, line: lineAt(text, index), found }))
}

function leadingOut({ path, text }: SourceFile): Violation[] {
  return [...text.matchAll(UPWARD)]
    .filter(([found]) => posix.join(posix.dirname(path), found).startsWith('..'))
    .map(({ 0: found, index }) => ({ path, line: lineAt(text, index), found }))
}
