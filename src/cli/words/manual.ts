import type { Command } from 'commander'
import { processWorld } from '../process/process-world.js'
import { VERSION } from '../version.js'
import type { World } from '../world.js'
import { createProgram } from './program.js'

/** The page of `man screen`, made of the command line's own help, in the macros of man(7). */
export function manualPage(): string {
  const printed: string[] = []
  const program = createProgram(worldThatPrintsTo(printed), () => undefined)
  const bodyOf = (command: Command): string[] => {
    command.outputHelp()
    const [before = '', after = ''] = printed.splice(0).join('').split(command.helpInformation())
    return [...asWritten(before.trim()), ...optionsOf(command), ...asWritten(after.trim())]
  }
  const commands = program.commands.flatMap((command) => [
    `.SS ${roff(`${command.name()} ${command.usage()}`)}`,
    '.P',
    roff(`${command.summary()}.`),
    ...bodyOf(command),
  ])
  const usages = ['screen [options] <patient...>', 'screen <command> [options]']
  const lines = [
    `.TH SCREEN 1 "" "trial-screen ${VERSION}" "User Commands"`,
    '.SH NAME',
    roff('screen - pre-screen a patient record against the eligibility criteria of clinical trials'),
    '.SH SYNOPSIS',
    ...asWritten(usages.join('\n')),
    '.SH DESCRIPTION',
    ...bodyOf(program),
    '.SH COMMANDS',
    ...commands,
  ]
  return `${lines.join('\n')}\n`
}

/** As wide as a pipe, so that the page is the same wherever it is made. */
function worldThatPrintsTo(printed: string[]): World {
  const world = processWorld()
  const write = (text: string | Uint8Array): Promise<void> => {
    printed.push(String(text))
    return Promise.resolve()
  }
  return { ...world, output: { ...world.output, columns: undefined, write } }
}

function optionsOf(command: Command): string[] {
  const help = command.createHelp()
  return help
    .visibleOptions(command)
    .flatMap((option) => ['.TP', `.B ${roff(help.optionTerm(option))}`, roff(help.optionDescription(option))])
}

function asWritten(text: string): string[] {
  return text === '' ? [] : ['.P', '.nf', ...text.split('\n').map(roff), '.fi']
}

/** Text in which nothing is a request or an escape of roff. */
function roff(text: string): string {
  const safe = text.replaceAll('\\', String.raw`\e`).replaceAll('-', String.raw`\-`)
  return /^[.']/u.test(safe) ? String.raw`\&${safe}` : safe
}
