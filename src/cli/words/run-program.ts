import { CommanderError, type Command } from 'commander'
import { DONE, REFUSED } from '../exit-code.js'
import type { World } from '../world.js'
import { COMMAND_NAMES } from './command-names.js'
import { refuseForeign, refuseUnknownHelp } from './misplaced.js'
import { createProgram } from './program.js'

/** Does what a command line asks for, and answers with the exit code. Throws what a command throws. */
export async function runProgram(words: readonly string[], world: World): Promise<number> {
  let code = DONE
  const said: Promise<void>[] = []
  const program = createProgram(
    world,
    (chosen) => {
      code = chosen
    },
    (written) => said.push(written),
  )
  try {
    refuseUnknownHelp(program, words)
    refuseForeign(program, words)
    await program.parseAsync([...words], { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.missingArgument') tellUsage(program, words)
    if (error.code === 'commander.optionMissingArgument') tellBelow(program, 'write it behind the option')
    await Promise.all(said)
    return error.exitCode === 0 ? DONE : REFUSED
  }
}

/** Of a command that misses a word: which words it takes, and in which order. */
function tellUsage(program: Command, words: readonly string[]): void {
  const name = words.find((word) => COMMAND_NAMES.includes(word))
  const command = program.commands.find((one) => one.name() === name) ?? program
  tellBelow(program, command.createHelp().commandUsage(command))
}

function tellBelow(program: Command, remedy: string): void {
  program.configureOutput().writeErr?.(`  ${remedy}\n`)
}
