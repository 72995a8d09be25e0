import { Command, Option } from 'commander'
import { readFormat, readHorizon } from './arguments.js'
import { addCohort, addMerge } from './cohort-words.js'
import { COMMAND_NAMES } from './command-names.js'
import type { CheckOptions } from './commands/check.js'
import type { ExplainOptions } from './commands/explain.js'
import type { FactsOptions } from './commands/facts.js'
import type { ScreenOptions } from './commands/screen.js'
import type { TrialsOptions } from './commands/trials.js'
import * as help from './help.js'
import { outputTo, subcommandTerm } from './help-output.js'
import { refuseMisplaced, refuseNoPatient } from './misplaced.js'
import { asOf, colored, criteria, noColor, out, strict } from './options.js'
import { VERSION } from './version.js'
import type { World } from './world.js'

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
  return program
}

function addScreen(program: Command, world: World, done: (code: number) => void): void {
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
      const { screenCommand } = await import('./commands/screen.js')
      done(await screenCommand(world, patients, options, COMMAND_NAMES))
    })
}

function addExplain(program: Command, world: World, done: (code: number) => void): void {
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
      const { explainCommand } = await import('./commands/explain.js')
      done(await explainCommand(world, { patient, trial, criteria: criterionIds }, colored(program, options)))
    })
}

function addFacts(program: Command, world: World, done: (code: number) => void): void {
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
      const { factsCommand } = await import('./commands/facts.js')
      done(await factsCommand(world, patients, colored(program, options), COMMAND_NAMES))
    })
}

function addTrials(program: Command, world: World, done: (code: number) => void): void {
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
          ? (await import('./commands/trace.js')).traceCommand
          : (await import('./commands/trials.js')).trialsCommand
      done(await command(world, id, colored(program, options)))
    })
}

function addCheck(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('check [path...]')
    .summary('validate criteria files and run the worked cases beside them')
    .addOption(criteria())
    .option('--source <record...>', 'hold the trials against records of the registry: has their text changed?')
    .addOption(noColor())
    .addHelpText('before', help.CHECK_HELP)
    .addHelpText('after', help.CHECK_NOTES)
    .action(async (paths: string[], options: CheckOptions) => {
      const { checkCommand } = await import('./commands/check.js')
      done(await checkCommand(world, paths, colored(program, options)))
    })
}

function addSchema(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('schema <name>')
    .summary('print the JSON Schema of what is read and printed')
    .addOption(noColor())
    .addHelpText('before', help.SCHEMA_HELP)
    .action(async (name: string) => {
      const { schemaCommand } = await import('./commands/schema.js')
      done(await schemaCommand(world, name))
    })
}

function addComplete(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('complete <shell>')
    .summary('print what completes the command line in bash, zsh or fish')
    .addHelpText('before', help.COMPLETE_HELP)
    .action(async (shell: string) => {
      const { completeCommand } = await import('./commands/complete.js')
      done(await completeCommand(world, shell, program))
    })
}
