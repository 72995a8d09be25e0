import type { YamlProblem } from './yaml-problem.js'
import { isBlank, type Token } from './yaml-tokens.js'

/** Deep enough for every rule that a person can read, and far below what would exhaust the parser. */
const DEEPEST = 64

/**
 * The place at which nesting passes the limit, if it does. The parser recurses, and a second document that is far too deep ends
 * the whole process, so levels are counted on the tokens before it sees the text: brackets; maps and lists by their
 * column; and marks that follow each other (`a: a: a:`), which are errors, but nest all the same.
 */
export function findTooDeep(tokens: readonly Token[]): YamlProblem[] {
  const levels = new Levels()
  const token = tokens.find((one) => levels.after(one) > DEEPEST)
  if (token === undefined) return []
  const { offset: start, text } = token
  const message = `nested deeper than ${DEEPEST} levels`
  return [{ start, end: start + text.length, message, remedy: 'make the rule flatter' }]
}

class Levels {
  private readonly blocks: number[] = []
  private brackets = 0
  private misplaced = 0
  private column = 0
  private beginsLine = true
  private afterColon = false
  /** the block that what began the line opens, if a colon makes it a key */
  private key: number | undefined

  /** How many levels are open after this token. */
  after(token: Token): number {
    if (token.kind === 'break') this.breakOff()
    else if (!isBlank(token)) this.enter(token)
    this.move(token.text)
    return this.blocks.length + this.brackets + this.misplaced
  }

  private enter({ kind, text }: Token): void {
    if (this.beginsLine) this.key = blockAt(this.column, 'map')
    this.beginsLine = false
    if (kind === 'scalar') return
    switch (text) {
      case '[':
      case '{':
        this.brackets += 1
        this.afterColon = false
        break
      case ']':
      case '}':
        this.brackets = Math.max(0, this.brackets - 1)
        this.afterColon = false
        break
      case ',':
        this.afterColon = false
        break
      case '-':
      case '?':
        this.openItem(text)
        break
      case ':':
        this.openKey()
        break
      default:
    }
  }

  private openItem(mark: '-' | '?'): void {
    if (this.brackets > 0) {
      this.misplaced += 1
      return
    }
    this.open(blockAt(this.column, mark === '-' ? 'list' : 'map'))
    this.beginsLine = true
  }

  private openKey(): void {
    if (this.brackets > 0) {
      if (this.afterColon) this.misplaced += 1
      this.afterColon = true
      return
    }
    if (this.key === undefined) this.misplaced += 1
    else this.open(this.key)
    this.key = undefined
  }

  private open(block: number): void {
    while ((this.blocks.at(-1) ?? -1) > block) this.blocks.pop()
    if (this.blocks.at(-1) !== block) this.blocks.push(block)
  }

  private move(text: string): void {
    const newline = text.lastIndexOf('\n')
    this.column = newline === -1 ? this.column + text.length : text.length - newline - 1
    if (text.endsWith('\n') && this.brackets === 0) this.beginLine()
  }

  private breakOff(): void {
    this.brackets = 0
    this.afterColon = false
    this.beginLine()
  }

  private beginLine(): void {
    this.misplaced = 0
    this.beginsLine = true
    this.key = undefined
  }
}

/** Blocks in the order of their columns; a list may stand in the column of the map that it is in. */
function blockAt(column: number, kind: 'map' | 'list'): number {
  return column * 2 + (kind === 'list' ? 1 : 0)
}
