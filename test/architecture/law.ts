/** A text file of the project; the path is relative to its root, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

export interface Violation {
  readonly path: string
  /** counts from 1 */
  readonly line: number
  /** what stands there, in a few words */
  readonly found: string
}

/** One rule of the house, with a sentence for whoever breaks it. */
export interface Law {
  readonly name: string
  readonly because: string
  readonly violations: (files: readonly SourceFile[]) => Violation[]
}

/** What is broken and where, then why it matters: one line each, empty when the law holds. */
export function complaintOf(law: Law, files: readonly SourceFile[]): string {
  const violations = law.violations(files)
  if (violations.length === 0) return ''
  const places = violations.map(({ path, line, found }) => `  ${path}:${line}  ${found}`)
  return [`Broken: ${law.name}`, ...places, law.because].join('\n')
}

/** The line, counted from 1, on which an offset of the text stands. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
