/**
 * A rule of several parts in plain words: a head line and, indented below it, the parts. A part may itself have several
 * lines.
 */
export function outline(head: string, parts: readonly string[]): string {
  return [head, ...parts.map((part) => `- ${part.replaceAll('\n', '\n  ')}`)].join('\n')
}
