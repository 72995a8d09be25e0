import type { Command } from 'commander'
import type { ScreenOptions } from './commands/screen.js'
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
