import type { Command, Option } from 'commander'

/** An option as the program itself declares it, for a shell that completes it. */
export interface OptionWords {
  /** `--as-of`, and `-h` before `--help` */
  readonly flags: readonly string[]
  readonly summary: string
  /** what follows it; undefined where nothing does */
  readonly value: Value | undefined
}

/** The words that are possible; undefined where they are names of files, and empty where nothing can be told. */
export interface Value {
  readonly words: readonly string[] | undefined
}

export interface CommandWords {
  /** empty for the program itself */
  readonly name: string
  readonly summary: string
  readonly options: readonly OptionWords[]
  /** what its arguments are */
  readonly argument: Value
}

/** What the arguments of some commands are, which are not files. */
const ARGUMENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['complete', ['bash', 'zsh', 'fish']],
  ['schema', ['patient', 'trial', 'result', 'explanation', 'brief', 'summary']],
  ['trials', []],
])

/** The program and its commands, in the order of its help. */
export function commandLineOf(program: Command): readonly CommandWords[] {
  const commands = program.commands.map((command) => wordsOf(command, command.name()))
  return [wordsOf(program, ''), ...commands]
}

function wordsOf(command: Command, name: string): CommandWords {
  return {
    name,
    summary: command.summary(),
    options: command.createHelp().visibleOptions(command).map(optionWords),
    argument: { words: ARGUMENTS.get(name) },
  }
}

function optionWords({ short, long, flags, description }: Option): OptionWords {
  const value = /<(?<name>[^<>]+)>/u.exec(flags)?.groups?.['name']
  return {
    flags: [short, long].filter((flag) => flag !== undefined),
    summary: description,
    value: value === undefined ? undefined : { words: possible(value) },
  }
}

/** `<file>`, `<path...>` and `<record...>` are files; `<text|json>` is one of two words. */
function possible(value: string): readonly string[] | undefined {
  if (/^(?:file|path|record)/u.test(value)) return undefined
  return value.includes('|') ? value.split('|') : []
}
