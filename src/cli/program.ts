import { Command, Option, type OutputConfiguration } from 'commander'
import { terminalText } from '../report/terminal-text.js'
import { readAsOf, readFormat, readHorizon, readWorkers } from './arguments.js'
import type { CheckOptions } from './commands/check.js'
import type { CohortOptions } from './commands/cohort.js'
import type { ScreenOptions } from './commands/screen.js'
import type { TrialsOptions } from './commands/trials.js'
import { CHECK_HELP, COHORT_HELP, COHORT_NOTES, SCHEMA_HELP, SCREEN_HELP, SCREEN_NOTES, TRIALS_HELP } from './help.js'
import { VERSION } from './version.js'
import type { World } from './world.js'

const HELP_COLUMNS = 80

/**
 * The command line: words and options. Each command stands in a file of its own, which is loaded when it runs.
 * @param done is told the exit code of the command that ran
 */
export function createProgram(world: World, done: (code: number) => void): Command {
  const program = new Command('screen')
    .usage('[options] <patient...>\n       screen <command> [options]')
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .enablePositionalOptions()
    .configureHelp({ subcommandTerm, minWidthToWrap: 20 })
    .configureOutput(outputTo(world))
    .addHelpText('before', SCREEN_HELP)
    .addHelpText('after', SCREEN_NOTES)
    .hook('preSubcommand', refuseMisplaced)
  addScreen(program, world, done)
  addCohort(program, world, done)
  addTrials(program, world, done)
  addCheck(program, world, done)
  addSchema(program, world, done)
  return program
}

function addScreen(program: Command, world: World, done: (code: number) => void): void {
  program
    .argument('[patient...]', 'patient files, or - for standard input')
    .addOption(criteria())
    .option('--trial <id...>', 'only these trials')
    .addOption(asOf())
    .option('--strict', 'assume nothing: what is not recorded is not known')
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
    .option('--out <file>', 'write here instead of standard output; never half a file')
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
      const commands = program.commands.map((command) => command.name())
      done(await screenCommand(world, patients, options, commands))
    })
}

function addCohort(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('cohort <input...>')
    .summary('screen many: NDJSON files, folders, or -; one line a patient')
    .addOption(criteria())
    .option('--trial <id...>', 'only these trials')
    .addOption(asOf())
    .option('--strict', 'assume nothing: what is not recorded is not known')
    .option('--brief', 'short lines: verdicts, the criteria that decide them, what is missing')
    .option('--out <file>', 'write here instead of standard output; never half a file')
    .option('--summary <file>', 'where the trials lose the patients, and to what, as JSON')
    .option('--csv <file>', 'the matrix of patients and trials')
    .option('--rejects <file>', 'the records that cannot be read, each with its place and the reason')
    .option('--resume', 'go on where an interrupted run to the same --out stopped')
    .addOption(new Option('--workers <n>', 'threads (default: as many as there are processors)').argParser(readWorkers))
    .addOption(new Option('--progress', 'tell every 10 seconds how far it is, also where no terminal is'))
    .addOption(new Option('--quiet', 'tell nothing but errors').conflicts('progress'))
    .addOption(noColor())
    .addHelpText('before', COHORT_HELP)
    .addHelpText('after', COHORT_NOTES)
    .action(async (inputs: string[], options: CohortOptions) => {
      const { cohortCommand } = await import('./commands/cohort.js')
      done(await cohortCommand(world, inputs, colored(program, options)))
    })
}

function addTrials(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('trials [id]')
    .summary('list the trials, or show one: every criterion in plain words')
    .addOption(criteria())
    .option('--json', 'print JSON')
    .addOption(noColor())
    .addHelpText('before', TRIALS_HELP)
    .action(async (id: string | undefined, options: TrialsOptions) => {
      const { trialsCommand } = await import('./commands/trials.js')
      done(await trialsCommand(world, id, colored(program, options)))
    })
}

function addCheck(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('check [path...]')
    .summary('validate criteria files and run the worked cases beside them')
    .addOption(criteria())
    .option('--source <record...>', 'hold the trials against records of the registry: has their text changed?')
    .addOption(noColor())
    .addHelpText('before', CHECK_HELP)
    .action(async (paths: string[], options: CheckOptions) => {
      const { checkCommand } = await import('./commands/check.js')
      done(await checkCommand(world, paths, colored(program, options)))
    })
}

function addSchema(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('schema <name>')
    .summary('print the JSON Schema of patient, trial, result, brief or summary')
    .addOption(noColor())
    .addHelpText('before', SCHEMA_HELP)
    .action(async (name: string) => {
      const { schemaCommand } = await import('./commands/schema.js')
      done(await schemaCommand(world, name))
    })
}

/** The command as it stands in the list of commands: `trials [id]`. */
function subcommandTerm(command: Command): string {
  return `${command.name()} ${command.usage().replace('[options]', '').trim()}`
}

function criteria(): Option {
  return new Option('--criteria <path...>', 'criteria files or folders instead of the bundled ones')
}

function asOf(): Option {
  const text = "the screening date (default: the record's own, else today)"
  return new Option('--as-of <YYYY-MM-DD>', text).argParser(readAsOf)
}

function noColor(): Option {
  return new Option('--no-color', 'print without colour')
}

/** `--no-color` counts before and behind the name of a command. */
function colored<T extends { readonly color: boolean }>(program: Command, options: T): T {
  return { ...options, color: options.color && program.opts<{ color: boolean }>().color }
}

/** An option before the name of a command would be taken by nobody: say where it belongs. */
function refuseMisplaced(program: Command, command: Command): void {
  for (const option of program.options) {
    const name = option.attributeName()
    if (name === 'color' || program.getOptionValueSource(name) !== 'cli') continue
    const taken = command.options.some(({ long }) => long === option.long)
    program.error(
      taken
        ? `error: ${option.long ?? name} goes behind the command: screen ${command.name()} ${option.long ?? name}`
        : `error: screen ${command.name()} has no option ${option.long ?? name}`,
    )
  }
}

/** Options that take several words take the patient as well when it comes last: the usual slip. */
function refuseNoPatient(program: Command): never {
  const { trial = [], criteria: paths = [] } = program.opts<ScreenOptions>()
  const [option, last] = trial.length > 0 ? ['--trial', trial.at(-1)] : ['--criteria', paths.at(-1)]
  if (last === undefined) return program.error(`error: there is no patient\n\n${SCREEN_HELP}\nscreen --help says more`)
  return program.error(
    `error: there is no patient: ${option} takes every word that follows it\n` +
      `Put the patient first, or -- before it: screen ${option} … -- ${last}`,
  )
}

function outputTo({ output, errors }: World): OutputConfiguration {
  const columns = (width: number | undefined): number => Math.min(HELP_COLUMNS, width ?? HELP_COLUMNS)
  return {
    writeOut: (text) => void output.write(text).catch(() => undefined),
    writeErr: (text) => void errors.write(text).catch(() => undefined),
    getOutHelpWidth: () => columns(output.columns),
    getErrHelpWidth: () => columns(errors.columns),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
    outputError: (text, write) => {
      write(text.split('\n').map(terminalText).join('\n'))
    },
  }
}
