import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  Lexer,
  LineCounter,
  parseAllDocuments,
  visit,
  type Document,
  type Node,
} from 'yaml'
import { InputError, placeAt, type Diagnostic, type Place } from '../kernel/diagnostic.js'

/** A YAML text read into plain data that still knows where each part stands. */
export interface YamlSource {
  readonly file: string
  readonly data: unknown
  /** The place of the value – or of the key – at a path of keys and indexes; of the nearest thing around it that exists. */
  place(path: readonly PropertyKey[], of?: 'key' | 'value'): Place
}

/** Deep enough for every rule that a person can read, and far below what would exhaust the parser. */
const DEEPEST = 64

/**
 * Reads one YAML document of plain maps, lists and scalars.
 * @throws InputError with every syntax error; and for what a criteria file has no use for and a reader could trip
 * over: tags, anchors, aliases, merge keys, duplicate keys, several documents, nesting deeper than 64
 */
export function parseYaml(file: string, text: string): YamlSource {
  const tooDeep = findTooDeep(text)
  if (tooDeep !== undefined) {
    throw new InputError([
      diagnostic(file, text, tooDeep, tooDeep + 1, `nested deeper than ${DEEPEST} levels`, 'make the rule flatter'),
    ])
  }
  const documents = parseAllDocuments(text, { lineCounter: new LineCounter(), prettyErrors: false })
  const [document, second] = Array.isArray(documents) ? documents : []
  if (document === undefined) throw new InputError([{ file, severity: 'error', message: 'the file is empty' }])
  const problems = document.errors.map((error) =>
    diagnostic(file, text, error.pos[0], error.pos[1], inOurWords(error.code, error.message)),
  )
  if (second !== undefined) {
    const start = second.range[0]
    problems.push(
      diagnostic(file, text, start, start + 3, 'a second YAML document begins here', 'put it in a file of its own'),
    )
  }
  problems.push(...refusals(file, text, document))
  if (problems.length > 0) throw new InputError(problems)
  const data: unknown = document.toJS()
  return {
    file,
    data,
    place: (path, of = 'value') => {
      const [start, end] = offsetsOf(document, path, of)
      return placeAt(text, start, end)
    },
  }
}

function diagnostic(
  file: string,
  text: string,
  start: number,
  end: number,
  message: string,
  remedy?: string,
): Diagnostic {
  const place = placeAt(text, start, Math.max(end, start + 1))
  return { file, place, severity: 'error', message, ...(remedy === undefined ? {} : { remedy }) }
}

function inOurWords(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'this key stands twice in the same map'
  return message.charAt(0).toLowerCase() + message.slice(1)
}

function refusals(file: string, text: string, document: Document): Diagnostic[] {
  const found: Diagnostic[] = []
  const refuse = (node: Node, what: string, remedy: string): void => {
    const range = node.range ?? [0, 1, 1]
    found.push(diagnostic(file, text, range[0], range[1], what, remedy))
  }
  visit(document, {
    Alias: (_key, node) => refuse(node, 'an alias (*name) is not allowed here', 'write the value out'),
    Pair: (_key, pair) => {
      if (isScalar(pair.key) && pair.key.value === '<<') {
        refuse(pair.key, 'a merge key (<<) is not allowed here', 'write the keys out')
      } else if (isScalar(pair.key) && typeof pair.key.value !== 'string' && pair.key.value !== null) {
        refuse(pair.key, 'a key that is not a text', 'put the key in quotes')
      }
    },
    Node: (_key, node) => {
      if (isAlias(node)) return
      if (node.tag !== undefined) refuse(node, `a tag (${node.tag}) is not allowed here`, 'leave the tag out')
      if (node.anchor !== undefined) {
        refuse(node, `an anchor (&${node.anchor}) is not allowed here`, 'write the value out where it is needed')
      }
    },
  })
  return found
}

function offsetsOf(document: Document, path: readonly PropertyKey[], of: 'key' | 'value'): [number, number] {
  let node: unknown = document.contents
  let around: [number, number] = rangeOf(node) ?? [0, 1]
  for (const [index, step] of path.entries()) {
    if (!isCollection(node)) break
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step)
      if (pair === undefined) break
      const key = rangeOf(pair.key)
      if (of === 'key' && index === path.length - 1) return key ?? around
      node = pair.value
      around = rangeOf(node) ?? key ?? around
    } else {
      const item = typeof step === 'number' ? node.items[step] : undefined
      if (item === undefined || isPair(item)) break
      node = item
      around = rangeOf(node) ?? around
    }
  }
  return around
}

function rangeOf(node: unknown): [number, number] | undefined {
  if (!isNode(node) || node.range === undefined || node.range === null) return undefined
  return [node.range[0], node.range[1]]
}

/**
 * The offset at which nesting passes the limit. The parser recurses, and a second document that is far too deep ends
 * the whole process, so brackets, dashes and indents are counted on the tokens before it sees the text.
 */
function findTooDeep(text: string): number | undefined {
  let offset = 0
  let brackets = 0
  let marksInLine = 0
  for (const token of new Lexer().lex(text)) {
    const isWhite = /^[ \t]+$/u.test(token)
    if (token === '[' || token === '{') brackets += 1
    else if (token === ']' || token === '}') brackets -= 1
    else if (token === '-' || token === '?') marksInLine += 1
    else if (token.includes('\n')) marksInLine = 0
    if (brackets > DEEPEST || marksInLine > DEEPEST || (isWhite && token.length > DEEPEST * 4)) return offset
    offset += /^[\u{2}\u{18}\u{1f}]$/u.test(token) ? 0 : token.length
  }
  return undefined
}
