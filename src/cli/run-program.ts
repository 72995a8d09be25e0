import { CommanderError } from 'commander'
import { DONE, REFUSED } from './exit-code.js'
import { refuseForeign, refuseUnknownHelp } from './misplaced.js'
import { createProgram } from './program.js'
import type { World } from './world.js'

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
    await Promise.all(said)
    return error.exitCode === 0 ? DONE : REFUSED
  }
}
