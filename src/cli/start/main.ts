import { InputError } from '../../kernel/diagnostic.js'
import { formatDiagnostics } from '../../report/diagnostics/diagnostic.js'
import { paintFor } from '../../report/terminal/paint.js'
import { terminalText } from '../../report/terminal/terminal-text.js'
import { REFUSED } from '../exit-code.js'
import { processWorld } from '../process/process-world.js'
import { codeOf } from '../system-error.js'
import { wantsColor } from '../terminal/color.js'
import { COMMAND_NAMES } from '../words/command-names.js'
import { plainWords } from '../words/plain-words.js'
import type { World } from '../world.js'

/** What Node says of a package that is not there, when it is first needed. */
const MISSING = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND']

/** A folder that brings a copy of the whole vocabulary has an error for each of its thousands of entries. */
const MOST_SHOWN = 100

/** Runs one command line, without the program's name in front, and answers with the exit code. Never throws. */
export async function main(words: readonly string[], world: World = processWorld()): Promise<number> {
  try {
    const plain = plainWords(words)
    if (plain === undefined) {
      const { runProgram } = await import('../words/run-program.js')
      return await runProgram(words, world)
    }
    const { screenCommand } = await import('../commands/screen.js')
    return await screenCommand(world, plain.patients, plain.options, COMMAND_NAMES)
  } catch (error) {
    await world.errors.write(explained(error, world, words)).catch(() => undefined)
    return REFUSED
  }
}

function explained(error: unknown, world: World, words: readonly string[]): string {
  if (error instanceof InputError) {
    const color = wantsColor(world, world.errors, !words.includes('--no-color'))
    return formatDiagnostics(error.diagnostics, paintFor(color), MOST_SHOWN)
  }
  if (MISSING.includes(codeOf(error) ?? '')) return 'screen is not installed completely: run `npm ci` in its folder\n'
  const message = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown cause'
  return `screen: this is a fault of the program: ${terminalText(message)}\n`
}
