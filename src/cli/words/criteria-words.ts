import type { Command } from 'commander'
import type { CheckOptions } from '../commands/check.js'
import type { TrialsOptions } from '../commands/trials.js'
import type { World } from '../world.js'
import * as help from './help.js'
import { colored, criteria, noColor } from './options.js'

/** The words and options of `screen trials`. */
export function addTrials(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('trials [id]')
    .summary('list the trials, or show one: every criterion in plain words')
    .addOption(criteria())
    .option('--trace', 'for each criterion its item, its rule, the cases that show it, and the tests of its operators')
    .option('--json', 'print JSON')
    .addOption(noColor())
    .addHelpText('before', help.TRIALS_HELP)
    .action(async (id: string | undefined, options: TrialsOptions) => {
      const command =
        options.trace === true
          ? (await import('../commands/trace.js')).traceCommand
          : (await import('../commands/trials.js')).trialsCommand
      done(await command(world, id, colored(program, options)))
    })
}

/** The words and options of `screen check`. */
export function addCheck(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('check [path...]')
    .summary('validate criteria files and run the worked cases beside them')
    .addOption(criteria())
    .option('--source <record...>', 'hold the trials against records of the registry: has their text changed?')
    .addOption(noColor())
    .addHelpText('before', help.CHECK_HELP)
    .addHelpText('after', help.CHECK_NOTES)
    .action(async (paths: string[], options: CheckOptions) => {
      const { checkCommand } = await import('../commands/check.js')
      done(await checkCommand(world, paths, colored(program, options)))
    })
}

/** The words and options of `screen schema`. */
export function addSchema(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('schema <name>')
    .summary('print the JSON Schema of what is read and printed')
    .addOption(noColor())
    .addHelpText('before', help.SCHEMA_HELP)
    .action(async (name: string) => {
      const { schemaCommand } = await import('../commands/schema.js')
      done(await schemaCommand(world, name))
    })
}
