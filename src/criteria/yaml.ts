import {
  Composer,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type CST,
  type Document,
  type ParsedNode,
  type Range,
} from 'yaml'
import { InputError, placeAt, sortDiagnostics, type Diagnostic, type Place } from '../kernel/diagnostic.js'
import { findControls, findRefusedMarks } from './yaml-marks.js'
import { findTooDeep } from './yaml-nesting.js'
import type { YamlProblem } from './yaml-problem.js'
import { refusedScalar } from './yaml-scalars.js'
import { tokensOf } from './yaml-tokens.js'
import { yamlWords } from './yaml-words.js'

/** A YAML text read into plain data that still knows where each part stands. */
export interface YamlSource {
  readonly file: string
  readonly data: unknown
  /** The place of the value – or of the key – at a path of keys and indexes; of the nearest thing around it that exists. */
  place(path: readonly PropertyKey[], of?: 'key' | 'value'): Place
}

/**
 * Reads one YAML document of plain maps, lists and scalars.
 * @throws InputError with every syntax error; and for what a criteria file has no use for and a reader could trip
 * over: tags, anchors, aliases, directives, merge keys, keys that are no text, duplicate keys, several documents,
 * characters that nobody sees, also by an escape, numbers of another notation, nesting deeper than 64
 */
export function parseYaml(file: string, text: string): YamlSource {
  const refuse = (problems: readonly YamlProblem[]): void => {
    if (problems.length > 0) throw new InputError(diagnosticsOf(problems, file, text))
  }
  refuse(findControls(text))
  const lexemes = [...new Lexer().lex(text)]
  const tokens = tokensOf(lexemes)
  refuse(findTooDeep(tokens))
  const [document, second] = new Composer({ prettyErrors: false }).compose(parsed(lexemes))
  const marks = findRefusedMarks(tokens)
  const contents = document?.contents ?? null
  if (document === undefined || contents === null) {
    refuse(marks)
    throw new InputError([{ file, severity: 'error', message: 'the file is empty' }])
  }
  refuse([...marks, ...syntaxErrors(document), ...secondDocument(second)])
  refuse(refusedParts(contents))
  const data: unknown = document.toJS()
  return {
    file,
    data,
    place: (path, of = 'value') => {
      const [start, end] = rangeAt(contents, path, of)
      return placeAt(text, start, end)
    },
  }
}

/** What stands in the text, from the pieces that the lexer cut: it is cut once, since that takes a third of the time. */
function* parsed(lexemes: readonly string[]): Iterable<CST.Token> {
  const parser = new Parser()
  for (const lexeme of lexemes) yield* parser.next(lexeme)
  yield* parser.end()
}

/** So many problems are told, the first ones: a text that has more is no trial, and each is shown with its line. */
const MOST_TOLD = 100

function diagnosticsOf(problems: readonly YamlProblem[], file: string, text: string): Diagnostic[] {
  const distinct = new Map(problems.map((problem) => [`${problem.start} ${problem.message}`, problem]))
  const first = [...distinct.values()].sort((a, b) => a.start - b.start).slice(0, MOST_TOLD)
  return sortDiagnostics(
    first.map(({ start, end, message, remedy }): Diagnostic => {
      return { file, place: placeAt(text, start, end), severity: 'error', message, remedy }
    }),
  )
}

function syntaxErrors({ errors }: Document): YamlProblem[] {
  return errors.flatMap(({ code, message, pos }) => {
    const words = yamlWords(code, message)
    return words === undefined ? [] : [{ start: pos[0], end: pos[1], ...words }]
  })
}

function secondDocument(second: Document.Parsed | undefined): YamlProblem[] {
  if (second === undefined) return []
  const [start] = second.range
  return [
    { start, end: start + 3, message: 'a second YAML document begins here', remedy: 'put it in a file of its own' },
  ]
}

function refusedParts(node: ParsedNode | null): YamlProblem[] {
  if (isSeq(node)) return node.items.flatMap(refusedParts)
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => [...refusedKey(key), ...refusedParts(key), ...refusedParts(value)])
  }
  if (!isScalar(node)) return []
  const [start, end] = node.range
  const words = refusedScalar(node.value, node.source)
  return words === undefined ? [] : [{ start, end, ...words }]
}

/** Names by which the language changes what an object is, or whether it can be compared: no file could mean them. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'toString'])

function refusedKey(key: ParsedNode): YamlProblem[] {
  const [start, end] = key.range
  const name = isScalar(key) ? key.value : undefined
  if (typeof name !== 'string') {
    return [{ start, end, message: 'a key that is not a text', remedy: 'put the key in quotes' }]
  }
  if (name === '<<') {
    return [{ start, end, message: 'a merge key (<<) is not allowed here', remedy: 'write the keys out' }]
  }
  if (!FORBIDDEN.has(name)) return []
  return [{ start, end, message: `'${name}' is not allowed as a key`, remedy: 'rename it' }]
}

function rangeAt(root: ParsedNode, path: readonly PropertyKey[], of: 'key' | 'value'): Range {
  let node = root
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (pair === undefined) return node.range
      if (pair.value === null || (of === 'key' && index === path.length - 1)) return pair.key.range
      node = pair.value
    } else if (isSeq(node)) {
      const item = typeof step === 'number' ? node.items[step] : undefined
      if (item === undefined) return node.range
      node = item
    } else return node.range
  }
  return node.range
}
