import { Option, type Command } from 'commander'
import type { ExplainOptions } from '../commands/explain.js'
import type { FactsOptions } from '../commands/facts.js'
import type { ScreenOptions } from '../commands/screen.js'
import type { World } from '../world.js'
import { readFormat, readHorizon } from './arguments.js'
import { COMMAND_NAMES } from './command-names.js'
import * as help from './help.js'
import { refuseNoPatient } from './misplaced.js'
import { asOf, colored, criteria, noColor, out, strict } from './options.js'

/** The words and options of `screen <patient…>`, which is the command without a name. */
export function addScreen(program: Command, world: World, done: (code: number) => void): void {
  program
    .argument('[patient...]', 'patient files, or - for standard input')
    .addOption(criteria())
    .option('--trial <id...>', 'only these trials')
    .addOption(asOf())
    .addOption(strict())
    .addOption(new Option('--format <text|json>', 'how to print').argParser(readFormat).default('text', 'text'))
    .addOption(new Option('--json', 'short for --format json').implies({ format: 'json' }))
    .option('--all', 'every criterion in the text report, not only those that decide')
    .addOption(
      new Option('--calendar', 'the days ahead on which time alone changes something, instead of the report').conflicts(
        'all',
      ),
    )
    .addOption(
      new Option(
        '--horizon <duration>',
        "how far --calendar looks ahead, like '18 months' (default: 2 years)",
      ).argParser(readHorizon),
    )
    .option(
      '--exit-code',
      'tell the verdict: 0 some trial may fit, 3 none may but some cannot be told yet, 4 none fits',
    )
    .addOption(out())
    .addOption(noColor())
    .action(async (patients: string[], options: ScreenOptions & { readonly json?: true }) => {
      if (patients.length === 0) refuseNoPatient(program)
      if (options.json === true && options.format !== 'json') {
        program.error(`error: --json and --format ${options.format} contradict each other`)
      }
      if (options.horizon !== undefined && options.calendar === undefined) {
        program.error('error: --horizon says how far --calendar looks ahead: give both')
      }
      const { screenCommand } = await import('../commands/screen.js')
      done(await screenCommand(world, patients, options, COMMAND_NAMES))
    })
}

/** The words and options of `screen explain`. */
export function addExplain(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('explain <patient> <trial> [criterion...]')
    .summary('how an answer comes about: every operator, every fact looked at')
    .addOption(criteria())
    .addOption(asOf())
    .addOption(strict())
    .option('--json', 'print JSON')
    .addOption(out())
    .addOption(noColor())
    .addHelpText('before', help.EXPLAIN_HELP)
    .action(async (patient: string, trial: string, criterionIds: string[], options: ExplainOptions) => {
      const { explainCommand } = await import('../commands/explain.js')
      done(await explainCommand(world, { patient, trial, criteria: criterionIds }, colored(program, options)))
    })
}

/** The words and options of `screen facts`. */
export function addFacts(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('facts <patient...>')
    .summary('what was understood of a record, and what was not')
    .addOption(criteria())
    .addOption(asOf())
    .option('--json', 'print the patient file that the record amounts to')
    .addOption(out())
    .addOption(noColor())
    .addHelpText('before', help.FACTS_HELP)
    .action(async (patients: string[], options: FactsOptions) => {
      const { factsCommand } = await import('../commands/facts.js')
      done(await factsCommand(world, patients, colored(program, options), COMMAND_NAMES))
    })
}
