import * as z from 'zod'
import { isForbidden } from '../json/keys.js'
import { blankOf, isUnusual, kindOf, readerOf, UNUSUAL, type Kind, type Schema } from './plain-form.js'
import { NOT_PLAIN, TextCursor } from './text-cursor.js'

/** Reads the value at the cursor if it is plainly of the form of a schema; everything else is unusual. */
type Scanner = (cursor: TextCursor) => unknown

const QUOTE = 0x22
const [COMMA, COLON] = [0x2c, 0x3a]
const [LIST_BEGINS, LIST_ENDS] = [0x5b, 0x5d]
const [OBJECT_BEGINS, OBJECT_ENDS] = [0x7b, 0x7d]
const [SMALL_F, SMALL_T] = [0x66, 0x74]

const encoder = new TextEncoder()

const scanners = new WeakMap<Schema, Scanner>()

/**
 * Reads a JSON text that is plainly of the form of a schema, without a key that it does not know, that stands twice or
 * that is forbidden: as the schema reads what the text means, in one pass. Of an object, keys that are not written are
 * there and undefined. The scanner is made from the schema, once.
 * @returns the symbol for whatever is, or may be, something else, or no JSON
 */
export function scanPlainly<S extends z.ZodType>(schema: S, bytes: Uint8Array): z.output<S> | typeof UNUSUAL {
  const cursor = new TextCursor(bytes)
  const read = scannerOf(schema)(cursor)
  return cursor.isAtEnd() && isOutput(schema, read) ? read : UNUSUAL
}

function isOutput<S extends z.ZodType>(_schema: S, read: unknown): read is z.output<S> {
  return read !== UNUSUAL
}

function scannerOf(schema: Schema): Scanner {
  const known = scanners.get(schema)
  if (known !== undefined) return known
  const scanner = makeScanner(schema)
  scanners.set(schema, scanner)
  return scanner
}

function makeScanner(schema: Schema): Scanner {
  // a key that is not written is not scanned
  if (schema instanceof z.ZodOptional) return scannerOf(schema.unwrap())
  if (schema instanceof z.ZodArray) return listOf(scannerOf(schema.element))
  if (schema instanceof z.ZodRecord) return mapOf(readerOf(schema.keyType), scannerOf(schema.valueType))
  if (schema instanceof z.ZodObject) return objectOf(schema)
  if (schema instanceof z.ZodUnion) return unionOf(schema)
  const read = readerOf(schema)
  return (cursor) => {
    const scalar = cursor.peek() === QUOTE ? cursor.takeText() : cursor.takeScalar()
    return isUnusual(scalar) ? UNUSUAL : read(scalar)
  }
}

function listOf(element: Scanner): Scanner {
  return (cursor) => {
    if (!cursor.takes(LIST_BEGINS)) return UNUSUAL
    const read: unknown[] = []
    if (cursor.takes(LIST_ENDS)) return read
    do {
      const one = element(cursor)
      if (isUnusual(one)) return UNUSUAL
      read.push(one)
    } while (cursor.takes(COMMA))
    return cursor.takes(LIST_ENDS) ? read : UNUSUAL
  }
}

function mapOf(keyReader: (key: string) => unknown, value: Scanner): Scanner {
  return (cursor) => {
    if (!cursor.takes(OBJECT_BEGINS)) return UNUSUAL
    const read: Record<string, unknown> = {}
    if (cursor.takes(OBJECT_ENDS)) return read
    do {
      const key = cursor.takeText()
      if (key === NOT_PLAIN || isForbidden(key, 0, key.length) || Object.hasOwn(read, key)) return UNUSUAL
      if (keyReader(key) === UNUSUAL || !cursor.takes(COLON)) return UNUSUAL
      const one = value(cursor)
      if (isUnusual(one)) return UNUSUAL
      read[key] = one
    } while (cursor.takes(COMMA))
    return cursor.takes(OBJECT_ENDS) ? read : UNUSUAL
  }
}

/** A place among the keys of an object: before the first one, or behind one of them. */
interface Place {
  /** the field that was last found here: the objects of a list, and the records of a cohort, have their keys in one order */
  next: Field | undefined
}

interface Field extends Place {
  readonly key: string
  /** the key in its quotes, as a text has it that is plainly JSON */
  readonly written: Uint8Array
  readonly scan: Scanner
  /** a bit of its own among those of the object */
  readonly bit: number
}

function objectOf(schema: z.ZodObject<Readonly<Record<string, Schema>>>): Scanner {
  const { shape } = schema
  const fields = new Map<string, Field>()
  let required = 0
  for (const [index, [key, member]] of Object.entries(shape).entries()) {
    const bit = 1 << index
    fields.set(key, { key, written: encoder.encode(`"${key}"`), scan: scannerOf(member), bit, next: undefined })
    if (!(member instanceof z.ZodOptional)) required |= bit
  }
  const blank = blankOf(schema)
  const start: Place = { next: undefined }
  return (cursor) => {
    if (!cursor.takes(OBJECT_BEGINS)) return UNUSUAL
    const read = blank()
    let seen = 0
    let place = start
    if (!cursor.takes(OBJECT_ENDS)) {
      do {
        const field = fieldAt(place, fields, cursor)
        if (field === undefined || (seen & field.bit) !== 0 || !cursor.takes(COLON)) return UNUSUAL
        seen |= field.bit
        const one = field.scan(cursor)
        if (isUnusual(one)) return UNUSUAL
        read[field.key] = one
        place = field
      } while (cursor.takes(COMMA))
      if (!cursor.takes(OBJECT_ENDS)) return UNUSUAL
    }
    return (seen & required) === required ? read : UNUSUAL
  }
}

/** The field whose key is next; undefined for a key that is not known, and for what is none. */
function fieldAt(place: Place, fields: ReadonlyMap<string, Field>, cursor: TextCursor): Field | undefined {
  const { next } = place
  if (next !== undefined && cursor.takesBytes(next.written)) return next
  const name = cursor.takeText()
  const field = typeof name === 'string' ? fields.get(name) : undefined
  if (field !== undefined) place.next = field
  return field
}

/** Of a union whose forms are told apart by their first bytes, the one that is meant; any other union is unusual. */
function unionOf(union: z.ZodUnion): Scanner {
  const forms = formsOf(union)
  const byKind = new Map(forms.map((form) => [kindOf(form), scannerOf(form)] as const))
  if (byKind.has(undefined) || byKind.size < forms.length) return unusual
  const scannerOfKind = (kind: Kind): Scanner => byKind.get(kind) ?? unusual
  const text = scannerOfKind('text')
  const list = scannerOfKind('list')
  const object = scannerOfKind('object')
  const boolean = scannerOfKind('boolean')
  const number = scannerOfKind('number')
  return (cursor) => {
    switch (cursor.peek()) {
      case QUOTE:
        return text(cursor)
      case LIST_BEGINS:
        return list(cursor)
      case OBJECT_BEGINS:
        return object(cursor)
      case SMALL_T:
      case SMALL_F:
        return boolean(cursor)
      default:
        return number(cursor)
    }
  }
}

/** The forms of a union, and of those among them that are unions. */
function formsOf(union: z.ZodUnion): readonly Schema[] {
  return union.options.flatMap((option) => (option instanceof z.ZodUnion ? formsOf(option) : [option]))
}

function unusual(): typeof UNUSUAL {
  return UNUSUAL
}
