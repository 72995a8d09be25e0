import type { Command, OutputConfiguration } from 'commander'
import { terminalText } from '../../report/terminal/terminal-text.js'
import { columnsFor } from '../terminal/page.js'
import type { Sink, World } from '../world.js'

const HELP_COLUMNS = 80

/** In columns: what is longer would leave no room for the summaries. */
const LONGEST_TERM = 29

/** The command as it stands in the list of commands: `trials [id]`, `explain <patient> <trial> …`. */
export function subcommandTerm(command: Command): string {
  const term = `${command.name()} ${command.usage().replace('[options]', '').trim()}`
  return term.length > LONGEST_TERM ? `${term.slice(0, term.lastIndexOf(' ', LONGEST_TERM - 2))} …` : term
}

/**
 * Where help and errors of the command line go, and how wide they are.
 * @param said is told of everything that is being written
 */
export function outputTo(world: World, said: (written: Promise<void>) => void): OutputConfiguration {
  const columns = (sink: Sink): number => Math.min(HELP_COLUMNS, columnsFor(sink))
  return {
    writeOut: (text) => {
      const written = world.output.write(text)
      // it may fail before anybody waits for it
      written.catch(() => undefined)
      said(written)
    },
    writeErr: (text) => {
      said(world.errors.write(text).catch(() => undefined))
    },
    getOutHelpWidth: () => columns(world.output),
    getErrHelpWidth: () => columns(world.errors),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
    outputError: (text, write) => {
      write(text.split('\n').map(terminalText).join('\n'))
    },
  }
}
