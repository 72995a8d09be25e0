import type { CommandWords } from './command-line.js'

/** A script for fish that completes commands, options with what they mean, and their values; files it completes itself. */
export function fishCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).filter((name) => name !== '')
  const lines = commands.flatMap(({ name, summary, options, argument }) => {
    const here = name === '' ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${name}`
    const own = name === '' ? [] : [`complete -c screen -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`]
    const words = (argument.words ?? []).map((word) => `complete -c screen -f -n '${here}' -a ${word}`)
    const flags = options.map(({ flags: all, summary: meaning, value }) => {
      const named = all.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
      const follows =
        value === undefined ? '' : value.words === undefined ? ' -r -F' : ` -x -a '${value.words.join(' ')}'`
      return `complete -c screen -n '${here}' ${named.join(' ')}${follows} -d ${quoted(meaning)}`
    })
    return [...own, ...words, ...flags]
  })
  return `# fish completion for screen: screen complete fish | source
# commands: ${names.join(', ')}
${lines.join('\n')}
complete -c trial-screen -w screen
`
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`
}
