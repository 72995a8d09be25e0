/** What stands in brackets within a name, and what is left of the name without them. */
export interface Bracketed {
  /** the name with a space in the place of each */
  readonly rest: string
  /** in the order in which they stand */
  readonly asides: readonly string[]
}

const BRACKETED = /\([^()]*\)|\[[^\][]*\]/gu

/** Takes out of a name what stands in round or square brackets: `AST (GOT)`, `MabThera [rituximab]`. Of brackets within brackets, the inner ones. */
export function withoutAsides(name: string): Bracketed {
  return {
    rest: name.replace(BRACKETED, ' '),
    asides: [...name.matchAll(BRACKETED)].map(([aside]) => aside.slice(1, -1)),
  }
}
