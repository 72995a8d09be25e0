import type { Command } from 'commander'
import { nearest } from '../../kernel/nearest.js'
import type { ScreenOptions } from '../commands/screen.js'
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
  const patient = /[./\\]|^-$/u.test(last) ? last : 'patient.json'
  return program.error(
    `error: there is no patient: ${option} takes every word that follows it\n` +
      `Put the patient first, or -- before it: screen ${option} … -- ${patient}`,
  )
}

/** An option of another command: say whose it is, rather than suggest what only looks like it. */
export function refuseForeign(program: Command, words: readonly string[]): void {
  const at = words.findIndex((word) => COMMAND_NAMES.includes(word))
  // behind another word it may be a patient, or what an option names
  if (words.slice(0, Math.max(at, 0)).some((word) => !word.startsWith('-'))) return
  const command = program.commands.find((one) => one.name() === words[at]) ?? program
  const end = words.indexOf('--')
  for (const [place, word] of (end === -1 ? words : words.slice(0, end)).entries()) {
    const option = word.replace(/=.*/su, '')
    const owners = [program, ...program.commands].filter((one) => one.options.some(({ long }) => long === option))
    const isHere = owners.includes(place < at ? program : command)
    if (owners.length === 0 || isHere) continue
    const isBehind = owners.includes(command)
    const message = isBehind ? `${option} goes behind the command` : `${nameOf(command)} has no option ${option}`
    program.error(`error: ${message}${isBehind ? ': ' : '\n'}${remedyFor(option, command, owners)}`)
  }
}

function remedyFor(option: string, command: Command, owners: readonly Command[]): string {
  if (owners.includes(command)) return `${nameOf(command)} ${option}`
  if (command.name() === 'cohort' && (option === '--json' || option === '--format')) {
    return 'its lines are JSON without it'
  }
  return `it belongs to ${owners.map(nameOf).join(', ')}`
}

function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`
}
