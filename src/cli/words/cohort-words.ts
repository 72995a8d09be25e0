import { Option, type Command } from 'commander'
import type { CohortOptions } from '../cohort/plan.js'
import type { MergeOptions } from '../commands/merge.js'
import type { World } from '../world.js'
import { readShard, readWorkers } from './arguments.js'
import * as help from './help.js'
import { asOf, colored, criteria, noColor, out, strict } from './options.js'

/** The words and options of `screen cohort`. */
export function addCohort(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('cohort <input...>')
    .summary('screen many: NDJSON files, folders, or -; one line a patient')
    .addOption(criteria())
    .option('--trial <id...>', 'only these trials')
    .addOption(asOf())
    .addOption(strict())
    .option('--brief', 'short lines: verdicts, the criteria that decide them, what is missing')
    .option('--out <file>', 'write here instead of standard output; never half a file')
    .option('--summary <file>', 'where the trials lose the patients, and to what, as JSON')
    .option('--csv <file>', 'the matrix of patients and trials')
    .option('--rejects <file>', 'the records that cannot be read, each with its place and the reason')
    .option('--resume', 'go on where an interrupted run to the same --out stopped')
    .addOption(
      new Option('--shard <i/n>', 'only the i-th of n parts of the patients, which are divided by their ids').argParser(
        readShard,
      ),
    )
    .addOption(new Option('--workers <n>', 'threads (default: as many as there are processors)').argParser(readWorkers))
    .addOption(new Option('--progress', 'tell every 10 seconds how far it is, also where no terminal is'))
    .addOption(new Option('--quiet', 'tell nothing but errors').conflicts('progress'))
    .addOption(noColor())
    .addHelpText('before', help.COHORT_HELP)
    .addHelpText('after', help.COHORT_NOTES)
    .action(async (inputs: string[], options: CohortOptions) => {
      const { cohortCommand } = await import('../commands/cohort.js')
      done(await cohortCommand(world, inputs, colored(program, options)))
    })
}

/** The words and options of `screen merge`. */
export function addMerge(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('merge <summary...>')
    .summary('add the summaries of shards, or of runs over different patients')
    .addOption(out())
    .addOption(new Option('--quiet', 'tell nothing but errors'))
    .addOption(noColor())
    .addHelpText('before', help.MERGE_HELP)
    .addHelpText('after', help.MERGE_NOTES)
    .action(async (summaries: string[], options: MergeOptions) => {
      const { mergeCommand } = await import('../commands/merge.js')
      done(await mergeCommand(world, summaries, colored(program, options)))
    })
}
