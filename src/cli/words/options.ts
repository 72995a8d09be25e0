import { Option, type Command } from 'commander'
import { readAsOf } from './arguments.js'

/** The options that several commands share: each in its own words, once. */
export function criteria(): Option {
  return new Option('--criteria <path...>', 'criteria files or folders instead of the bundled ones')
}

export function asOf(): Option {
  const described = "the screening date (default: the record's own, else today)"
  return new Option('--as-of <YYYY-MM-DD>', described).argParser(readAsOf)
}

export function strict(): Option {
  return new Option('--strict', 'assume nothing: what is not recorded is not known')
}

export function out(): Option {
  return new Option('--out <file>', 'write here instead of standard output; never half a file')
}

export function noColor(): Option {
  return new Option('--no-color', 'print without colour')
}

/** `--no-color` counts before and behind the name of a command. */
export function colored<T extends { readonly color: boolean }>(program: Command, options: T): T {
  return { ...options, color: options.color && program.opts<{ color: boolean }>().color }
}
