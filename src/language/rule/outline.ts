/**
 * A rule of several parts in plain words: a head line and, indented below it, the parts. A part may itself have several
 * lines.
 */
export function outline(head: string, parts: readonly string[]): string {
  return [head, ...parts.map((part) => `- ${part.replaceAll('\n', '\n  ')}`)].join('\n')
}

/**
 * A rule that follows where another one holds: `if X, then:` and, below it, the rule. A condition of several parts stands
 * in lines of its own.
 */
export function conditional(lead: string, condition: string, then: string, rule: string): string {
  if (!condition.includes('\n')) return outline(`${lead} ${condition}, ${then}:`, [rule])
  return `${lead} ${condition}\n${outline(`${then}:`, [rule])}`
}

/** What a rule that is made of parts says in words, with and without those of its parts. */
export function outlined(
  head: string,
  parts: readonly { readonly words: string }[],
): { readonly head: string; readonly words: string } {
  return {
    head,
    words: outline(
      head,
      parts.map(({ words }) => words),
    ),
  }
}
