import type { ScreenOptions } from '../commands/screen.js'
import { COMMAND_NAMES } from './command-names.js'

/** A command line that asks for a screening, and for nothing that has to be looked up. */
export interface PlainWords {
  readonly patients: readonly string[]
  readonly options: ScreenOptions
}

const HELP = 'help'

/**
 * What most command lines say: patients, perhaps `--json` or `--all`. They are read without the library that reads all
 * others, which takes a fifth of the time that Node itself takes to start. Undefined for every other one.
 */
export function plainWords(words: readonly string[]): PlainWords | undefined {
  const [json, all] = [words.includes('--json'), words.includes('--all')]
  const patients = words.filter((word) => word !== '--json' && word !== '--all')
  const isPlain = patients.every((word) => !word.startsWith('-') && word !== HELP && !COMMAND_NAMES.includes(word))
  if (patients.length === 0 || !isPlain) return undefined
  const options = { format: json ? 'json' : 'text', color: true, ...(all ? { all } : {}) } as const
  return { patients, options }
}
