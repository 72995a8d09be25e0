import type { CommandWords, Value } from './command-line.js'

/** A script for bash that completes commands, options, their values, and files. */
export function bashCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).filter((name) => name !== '')
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flags, value }) =>
      value === undefined ? [] : flags.map((flag) => `    '${name} ${flag}') ${completed(value)}; return ;;`),
    ),
  )
  const flags = commands.map(
    ({ name, options }) =>
      `      '${name}') COMPREPLY=($(compgen -W '${options.flatMap((one) => one.flags).join(' ')}' -- "$cur")) ;;`,
  )
  const words = commands.flatMap(({ name, argument }) =>
    argument.words === undefined ? [] : [`    '${name}') ${completed(argument)}; return ;;`],
  )
  return `# bash completion for screen: eval "$(screen complete bash)"
_screen_files() {
  local name
  while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -f -- "$cur")
}
_screen() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join('|')}) command=$word; break ;; esac
  done
  COMPREPLY=()
  case "$command $prev" in
${values.join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${flags.join('\n')}
    esac
    return
  fi
  case $command in
${words.join('\n')}
  esac
  ((COMP_CWORD == 1)) && COMPREPLY=($(compgen -W '${names.join(' ')} help' -- "$cur"))
  ${FILES}
}
complete -o filenames -F _screen screen trial-screen
`
}

/** Line by line: a name may have spaces in it, and stars, which an unquoted substitution would take for patterns. */
const FILES = '_screen_files'

function completed({ words }: Value): string {
  return words === undefined ? FILES : `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur"))`
}
