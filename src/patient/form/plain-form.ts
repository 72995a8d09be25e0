import * as z from 'zod'

/** In place of a value that has to be shown to its schema. */
export const UNUSUAL: unique symbol = Symbol('unusual')

/** Whether a value has to be shown to its schema. JSON has no symbols, and a kind is asked faster than a value. */
export function isUnusual(read: unknown): read is typeof UNUSUAL {
  return typeof read === 'symbol'
}

/** Reads what is plainly of the form of a schema, as the schema does; everything else is unusual. */
type Reader = (value: unknown) => unknown

export type Schema = z.core.$ZodType
type Members = Readonly<Record<string, unknown>>

const readers = new WeakMap<Schema, Reader>()

/**
 * Reads a value that is plainly of the form of the schema, without a key that it does not know: as the schema itself
 * reads it, at a fraction of the cost. The reader is made from the schema, once.
 * @returns the symbol for whatever is, or may be, something else
 */
export function readPlainly<S extends z.ZodType>(schema: S, value: unknown): z.output<S> | typeof UNUSUAL {
  const read = readerOf(schema)(value)
  return isOutput(schema, read) ? read : UNUSUAL
}

/** Gives a schema the reader of what is plainly of it, where that does not follow from the kind of the schema. */
export function withPlainReader<S extends z.ZodType>(
  schema: S,
  reader: (value: unknown) => z.output<S> | typeof UNUSUAL,
): S {
  readers.set(schema, reader)
  return schema
}

/** Makes an object with all the members of a schema, each undefined. */
type Blank = () => Record<string, unknown>

const blanks = new WeakMap<Schema, Blank>()

/**
 * Gives a schema what makes an object with all its members, each undefined, for those of which many are read. Written
 * out, all these objects have one form, which costs less to make and to ask than one for each choice of members; copied from
 * another object and added to, each takes microseconds.
 */
export function withBlank<S extends z.ZodObject>(schema: S, blank: () => Record<keyof S['shape'], undefined>): S {
  blanks.set(schema, blank)
  return schema
}

/** What makes an object with all the members of a schema. */
export function blankOf(schema: z.ZodObject): Blank {
  const known = blanks.get(schema)
  if (known !== undefined) return known
  const blank = Object.fromEntries(Object.keys(schema.shape).map((key) => [key, undefined]))
  return () => ({ ...blank })
}

function isOutput<S extends z.ZodType>(_schema: S, read: unknown): read is z.output<S> {
  return read !== UNUSUAL
}

export function readerOf(schema: Schema): Reader {
  const known = readers.get(schema)
  if (known !== undefined) return known
  const reader = makeReader(schema)
  readers.set(schema, reader)
  return reader
}

function makeReader(schema: Schema): Reader {
  if (schema instanceof z.ZodOptional) return optional(readerOf(schema.unwrap()))
  if (schema instanceof z.ZodUnknown) return (value) => value
  if (schema instanceof z.ZodBoolean) return (value) => (typeof value === 'boolean' ? value : UNUSUAL)
  if (schema instanceof z.ZodEnum) return oneOf(new Set<unknown>(schema.options))
  if (schema instanceof z.ZodLiteral) return oneOf(schema.values)
  if (schema instanceof z.ZodString && isUnchecked(schema)) {
    return (value) => (typeof value === 'string' ? value : UNUSUAL)
  }
  if (schema instanceof z.ZodNumber && !(schema instanceof z.ZodNumberFormat) && isUnchecked(schema)) {
    return (value) => (Number.isFinite(value) ? value : UNUSUAL)
  }
  if (schema instanceof z.ZodArray) return listOf(readerOf(schema.element))
  if (schema instanceof z.ZodRecord) return mapOf(readerOf(schema.keyType), readerOf(schema.valueType))
  if (schema instanceof z.ZodObject) return objectOf(schema)
  if (schema instanceof z.ZodUnion) return unionOf(schema)
  return bySchema(schema)
}

function isUnchecked({ def }: z.ZodString | z.ZodNumber): boolean {
  return def.checks === undefined || def.checks.length === 0
}

function bySchema(schema: Schema): Reader {
  return (value) => {
    const result = z.safeParse(schema, value)
    return result.success ? result.data : UNUSUAL
  }
}

function optional(inner: Reader): Reader {
  return (value) => (value === undefined ? undefined : inner(value))
}

function oneOf(values: ReadonlySet<unknown>): Reader {
  return (value) => (values.has(value) ? value : UNUSUAL)
}

function listOf(element: Reader): Reader {
  return (value) => {
    if (!Array.isArray(value)) return UNUSUAL
    const read: unknown[] = []
    for (const item of value) {
      const one = element(item)
      if (one === UNUSUAL) return UNUSUAL
      read.push(one)
    }
    return read
  }
}

function mapOf(keyReader: Reader, valueReader: Reader): Reader {
  const readerAt = (key: string): Reader | undefined => (keyReader(key) === UNUSUAL ? undefined : valueReader)
  return (value) => (isObject(value) ? readMembers(value, readerAt) : UNUSUAL)
}

function objectOf({ shape, def }: z.ZodObject<Readonly<Record<string, Schema>>>): Reader {
  // a loose object lets through what it does not know
  const other: Reader | undefined = def.catchall instanceof z.ZodUnknown ? (value) => value : undefined
  const fields = new Map(Object.entries(shape).map(([key, schema]) => [key, readerOf(schema)] as const))
  const required = Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodOptional))
  const readerAt = (key: string): Reader | undefined => fields.get(key) ?? other
  return (value) => {
    if (!isObject(value) || !required.every((key) => Object.hasOwn(value, key))) return UNUSUAL
    return readMembers(value, readerAt)
  }
}

/** The object itself where every member is read as it stands. */
function readMembers(value: Members, readerAt: (key: string) => Reader | undefined): unknown {
  let changed: Record<string, unknown> | undefined
  for (const key of Object.keys(value)) {
    const written = value[key]
    const read = readerAt(key)?.(written) ?? UNUSUAL
    if (read === UNUSUAL) return UNUSUAL
    if (read === written) continue
    changed ??= { ...value }
    changed[key] = read
  }
  return changed ?? value
}

export type Kind = 'text' | 'number' | 'boolean' | 'list' | 'object'

/** Of a union whose forms are told apart by their types, the one that is meant; any other union is for the schema. */
function unionOf(union: z.ZodUnion): Reader {
  const byKind = new Map(union.options.map((option) => [kindOf(option), readerOf(option)] as const))
  if (byKind.has(undefined) || byKind.size < union.options.length) return bySchema(union)
  return (value) => byKind.get(typeName(value))?.(value) ?? UNUSUAL
}

export function kindOf(schema: Schema): Kind | undefined {
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return 'text'
  if (schema instanceof z.ZodNumber) return 'number'
  if (schema instanceof z.ZodBoolean) return 'boolean'
  if (schema instanceof z.ZodArray) return 'list'
  return schema instanceof z.ZodObject || schema instanceof z.ZodRecord ? 'object' : undefined
}

function typeName(value: unknown): Kind | undefined {
  switch (typeof value) {
    case 'string':
      return 'text'
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    default:
      if (Array.isArray(value)) return 'list'
      return isObject(value) ? 'object' : undefined
  }
}

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
