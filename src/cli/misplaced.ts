import type { Command } from 'commander'
import type { ScreenOptions } from './commands/screen.js'
import { nearest } from '../kernel/nearest.js'
import { COMMAND_NAMES } from './command-names.js'
import * as help from './help.js'

/** An option before the name of a command would be taken by nobody: say where it belongs. */
export function refuseMisplaced(program: Command, command: Command): void {
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

/** Help that is asked for by a name which no command has would be that of the program. */
export function refuseUnknownHelp(program: Command, [first, name]: readonly string[]): void {
  if (first !== 'help' || name === undefined || name.startsWith('-')) return
  if (name === 'help' || COMMAND_NAMES.includes(name)) return
  const near = nearest(name, COMMAND_NAMES)
  const remedy =
    near === undefined ? `the commands are ${COMMAND_NAMES.join(', ')}` : `did you mean: screen help ${near}`
  program.error(`error: there is no command ${name}\n${remedy}`)
}

/** Options that take several words take the patient as well when it comes last: the usual slip. */
export function refuseNoPatient(program: Command): never {
  const { trial = [], criteria: paths = [] } = program.opts<ScreenOptions>()
  const [option, last] = trial.length > 0 ? ['--trial', trial.at(-1)] : ['--criteria', paths.at(-1)]
  if (last === undefined)
    return program.error(`error: there is no patient\n\n${help.SCREEN_HELP}\nscreen --help says more`)
  return program.error(
    `error: there is no patient: ${option} takes every word that follows it\n` +
      `Put the patient first, or -- before it: screen ${option} … -- ${last}`,
  )
}
