import type { Lines } from './compiled-lines.js'

/** A part of compiled criteria, which was made from this very type; what vouches for that is the check of the whole. */
export function parsed<T>(json: string): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return JSON.parse(json) as T
}

/** What was made with a number in it has it, unless another program made it. */
export function entryAt<T>(list: readonly T[], number: number | undefined): T {
  const found = list[number ?? -1]
  if (found === undefined) throw new Error(OTHER)
  return found
}

/** The same of lines. */
export function lineAt(lines: Lines, number: number): string {
  const line = lines.at(number)
  if (line === undefined) throw new Error(OTHER)
  return line
}

const OTHER = 'the compiled criteria are of another program'

/** Terms that stand in lines of JSON. Each is read when it is first asked for: of thousands a patient has a few dozen. */
export class TermLines<T> {
  readonly length: number
  private readonly lines: Lines
  private readonly start: number
  private readonly read: (line: string) => T
  private readonly known = new Map<number, T>()

  /** @param start in which line the first of them stands */
  constructor(lines: Lines, start: number, length: number, read: (line: string) => T) {
    this.lines = lines
    this.start = start
    this.length = length
    this.read = read
  }

  at(number: number): T | undefined {
    const known = this.known.get(number)
    if (known !== undefined) return known
    const line = number < this.length ? this.lines.at(this.start + number) : undefined
    if (line === undefined) return undefined
    const term = this.read(line)
    this.known.set(number, term)
    return term
  }
}
