import { Command } from 'commander'
import { VERSION } from '../version.js'
import type { World } from '../world.js'
import { addCohort, addMerge } from './cohort-words.js'
import { addCheck, addSchema, addTrials } from './criteria-words.js'
import * as help from './help.js'
import { outputTo, subcommandTerm } from './help-output.js'
import { refuseMisplaced } from './misplaced.js'
import { addExplain, addFacts, addScreen } from './patient-words.js'
import { refuseRepeated } from './repeated.js'

/**
 * The command line: words and options. Each command stands in a file of its own, which is loaded when it runs.
 * @param done is told the exit code of the command that ran
 * @param said is told of help and errors that are being written
 */
export function createProgram(
  world: World,
  done: (code: number) => void,
  said: (written: Promise<void>) => void = () => undefined,
): Command {
  const program = new Command('screen')
    .usage('[options] <patient...>\n       screen <command> [options]')
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .enablePositionalOptions()
    .configureHelp({ subcommandTerm, minWidthToWrap: 20 })
    .configureOutput(outputTo(world, said))
    .addHelpText('before', help.SCREEN_HELP)
    .addHelpText('after', help.SCREEN_NOTES)
    .hook('preSubcommand', refuseMisplaced)
  addScreen(program, world, done)
  addCohort(program, world, done)
  addMerge(program, world, done)
  addExplain(program, world, done)
  addFacts(program, world, done)
  addTrials(program, world, done)
  addCheck(program, world, done)
  addSchema(program, world, done)
  addComplete(program, world, done)
  refuseRepeated(program)
  return program
}

function addComplete(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('complete <shell>')
    .summary('print what completes the command line in bash, zsh or fish')
    .addHelpText('before', help.COMPLETE_HELP)
    .action(async (shell: string) => {
      const { completeCommand } = await import('../commands/complete.js')
      done(await completeCommand(world, shell, program))
    })
}
