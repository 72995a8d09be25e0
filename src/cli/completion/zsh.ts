import type { CommandWords, OptionWords, Value } from './command-line.js'

/** A script for zsh that completes commands, options with what they mean, their values, and files. */
export function zshCompletion(commands: readonly CommandWords[]): string {
  const described = commands
    .filter(({ name }) => name !== '')
    .map(({ name, summary }) => `    '${escaped(`${name}:${summary}`)}'`)
  const branches = commands
    .filter(({ name }) => name !== '')
    .map((command) => `    ${command.name}) _arguments -s \\\n${argumentsOf(command)} ;;`)
  const [program] = commands
  return `#compdef screen trial-screen
# zsh completion for screen: eval "$(screen complete zsh)"
_screen() {
  local -a commands=(
${described.join('\n')}
  )
  local command=\${words[(r)(${commands
    .map(({ name }) => name)
    .filter((name) => name !== '')
    .join('|')})]}
  case $command in
${branches.join('\n')}
    *)
      ((CURRENT == 2)) && [[ \${words[2]} != -* ]] && _describe command commands
      _arguments -s \\
${program === undefined ? '' : argumentsOf(program)} ;;
  esac
}
compdef _screen screen trial-screen
`
}

function argumentsOf({ name, options, argument }: CommandWords): string {
  const own = options.flatMap((option) => option.flags.map((flag) => `      '${optionOf(flag, option)}'`))
  const rest = `      '*:${name === '' ? 'patient' : 'argument'}:${valuesOf(argument)}'`
  return [...own, rest].join(' \\\n')
}

function optionOf(flag: string, { summary, value }: OptionWords): string {
  const meaning = escaped(summary).replace(/[[\]]/gu, (bracket) => `\\${bracket}`)
  return `${flag}[${meaning}]${value === undefined ? '' : `:value:${valuesOf(value)}`}`
}

function valuesOf({ words }: Value): string {
  if (words === undefined) return '_files'
  return words.length === 0 ? ' ' : `(${words.join(' ')})`
}

function escaped(text: string): string {
  return text.replaceAll("'", String.raw`'\''`)
}
