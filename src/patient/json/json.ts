import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser'
import { InputError, placeAt, type Diagnostic, type Place } from '../../kernel/diagnostic.js'
import { rememberedOf } from '../../kernel/remembered.js'
import { compareRanks, rankOf } from './json-order.js'
import type { JsonPath } from './json-path.js'
import { findKeyFaults } from './keys.js'
import { DEEPEST, findTooDeep } from './nesting.js'
import { isPlain } from './plain-text.js'
import { describeSyntax } from './syntax.js'

/** Where the values of a JSON text stand. */
export interface JsonPlaces {
  readonly file: string
  /** Where the value at a path stands in the file as it was given: the path itself, unless the file has another form. */
  given(path: JsonPath): JsonPath
  /** The place of the value, or of the key, at a path; of the nearest thing around it that exists. */
  place(path: JsonPath, of: 'key' | 'value'): Place
  /** Below 0 where the value at the first path begins before that at the second. */
  compare(a: JsonPath, b: JsonPath): number
  /** Whether a note tells already that the value at a path is not used. */
  isTold?(path: JsonPath): boolean
}

/** A JSON text read into plain values that still knows where each of them stands. */
export interface JsonSource extends JsonPlaces {
  readonly value: unknown
  /** Where the value at a path begins. */
  offset(path: JsonPath): number
}

/** The most of a value that a place shows: an error never repeats more of a patient than the field that is wrong. */
const LONGEST = 40

/**
 * Reads a JSON text.
 * @throws InputError for an empty text, the first syntax error, nesting deeper than 64, and for every key that is
 * repeated or forbidden
 */
export function parseJson(file: string, text: string): JsonSource {
  const plain = parsePlain(text)
  let tree: Node | undefined
  // what is plain has its places looked up only when a message needs them
  const root = (): Node => (tree ??= parseCarefully(file, text))
  if (plain === undefined) root()
  const value: unknown = plain === undefined ? JSON.parse(text) : plain.value
  const offset = rememberedOf((path: JsonPath): number => nodeAt(root(), path).offset)
  return {
    file,
    value,
    given: (path) => path,
    place: (path, of) => placeOf(text, nodeAt(root(), path), of),
    offset,
    compare: (a, b) => {
      const [one, other] = [rankOf(value, a), rankOf(value, b)]
      if (one !== undefined && other !== undefined) return compareRanks(one, other)
      return offset(a) - offset(b)
    },
  }
}

/** The value of a text that the careful parser would accept, too; undefined where that has to be asked. */
function parsePlain(text: string): { readonly value: unknown } | undefined {
  if (!isPlain(text)) return undefined
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** The tree of a text, with offsets. */
function parseCarefully(file: string, text: string): Node {
  if (text.trim() === '') throw refusal(file, text, [{ start: 0, end: 1, ...EMPTY }])
  const tooDeep = findTooDeep(text)
  if (tooDeep !== undefined) throw refusal(file, text, [{ start: tooDeep, end: tooDeep + 1, ...TOO_DEEP }])
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true })
  if (root === undefined || errors.length > 0) {
    throw refusal(
      file,
      text,
      errors.slice(0, 1).map((error) => describeSyntax(text, error)),
    )
  }
  const keyFaults = findKeyFaults(text)
  if (keyFaults.length > 0) throw refusal(file, text, keyFaults)
  return root
}

interface Fault {
  readonly start: number
  readonly end: number
  readonly message: string
  readonly remedy: string
}

const EMPTY = {
  message: 'there is nothing in it',
  remedy: 'a patient file is a JSON object, such as { "sex": "female", "age": 34 }',
}

const TOO_DEEP = {
  message: `the text is nested deeper than ${DEEPEST} levels`,
  remedy: 'remove the brackets around it: a patient needs five levels at most',
}

function refusal(file: string, text: string, faults: readonly Fault[]): InputError {
  return new InputError(
    faults.map(({ start, end, message, remedy }): Diagnostic => {
      const place = showing(text, start, start, end)
      return { file, place, severity: 'error', message, remedy }
    }),
  )
}

function nodeAt(root: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length))
    if (node !== undefined) return node
  }
  return root
}

function placeOf(text: string, node: Node, of: 'key' | 'value'): Place {
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined
  if (key === undefined) return showing(text, node.offset, node.offset, endOf(node))
  if (of === 'key') return showing(text, key.offset, key.offset, endOf(key))
  return showing(text, key.offset, node.offset, endOf(node))
}

/** Of a list or an object only its bracket is marked. */
function endOf(node: Node): number {
  return node.offset + (node.children === undefined ? node.length : 1)
}

/** The place from `start` to `end`; of its line only the field is shown, which begins at `from`. */
function showing(text: string, from: number, start: number, end: number): Place {
  const place = placeAt(text, start, Math.min(end, start + LONGEST))
  const before = place.column - 1
  const shownFrom = start - from <= Math.min(before, LONGEST) ? before - (start - from) : before
  return { ...place, source: ' '.repeat(shownFrom) + place.source.slice(shownFrom, before + place.length) }
}
