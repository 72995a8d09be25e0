/** A piece of a YAML text as the lexer cuts it. */
export interface Token {
  /** `scalar`: a text, so that no mark is meant; `break`: an open bracket ends here, though it was never closed */
  readonly kind: 'mark' | 'scalar' | 'break'
  readonly text: string
  /** where it begins in the YAML text */
  readonly offset: number
}

/** What the lexer puts between the pieces, without length: a document begins, a bracket breaks off, a scalar follows. */
const DOCUMENT = '\u{2}'
const BREAK = '\u{18}'
const SCALAR = '\u{1f}'

/** @param pieces the output of the lexer for a text that is free of control characters */
export function tokensOf(pieces: Iterable<string>): Token[] {
  const tokens: Token[] = []
  let offset = 0
  let kind: Token['kind'] = 'mark'
  for (const text of pieces) {
    if (text === SCALAR) kind = 'scalar'
    else if (text === BREAK) tokens.push({ kind: 'break', text: '', offset })
    else if (text !== DOCUMENT) {
      tokens.push({ kind, text, offset })
      offset += text.length
      kind = 'mark'
    }
  }
  return tokens
}

/** White space or a comment. */
export function isBlank({ kind, text }: Token): boolean {
  return kind === 'mark' && /^(?:[ \t\r\n\u{FEFF}]*|#.*)$/u.test(text)
}
