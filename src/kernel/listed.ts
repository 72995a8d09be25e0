/** Names as a sentence has them: `a, b and c`; nothing of none. */
export function listed(names: readonly string[], conjunction: 'and' | 'or'): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  if (names.length === 1) return last
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${last}`
}
