import * as z from 'zod'
import type { JsonPath } from '../json/json-path.js'
import type { Remarks } from './remarks.js'

type Schema = z.core.$ZodType

/** Notes every key of the value, at any depth, that the schema does not know. */
export function noteUnknownKeys(schema: Schema, value: unknown, path: JsonPath, remarks: Remarks): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const fields = fieldsOf(schema)
  if (fields === undefined) return
  for (const [key, part] of Object.entries(value)) {
    const field = fields.get(key)
    if (field === undefined) remarks.unknownKey(path, key, [...fields.keys()])
    else noteUnknownKeys(field, part, [...path, key], remarks)
  }
}

/** What the schema says of the value at a path, for whoever wrote something else: the nearest description around it. */
export function descriptionAt(schema: Schema, path: JsonPath): string {
  let description = descriptionOf(schema)
  let inner: Schema | undefined = schema
  for (const step of path) {
    inner = inner === undefined ? undefined : partAt(inner, String(step))
    description = (inner === undefined ? undefined : descriptionOf(inner)) ?? description
  }
  return description ?? 'another value'
}

/** The schema of the value at a key. */
function partAt(schema: Schema, key: string): Schema | undefined {
  if (schema instanceof z.ZodOptional) return partAt(schema.unwrap(), key)
  return schema instanceof z.ZodRecord ? schema.valueType : fieldsOf(schema)?.get(key)
}

function descriptionOf(schema: Schema): string | undefined {
  return z.globalRegistry.get(schema)?.description
}

/** The fields of the object form that the schema accepts, alone or beside others; undefined when it accepts none. */
function fieldsOf(schema: Schema): ReadonlyMap<string, Schema> | undefined {
  if (schema instanceof z.ZodObject) return new Map<string, Schema>(Object.entries(schema.shape))
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap())
  if (schema instanceof z.ZodUnion) return schema.options.map(fieldsOf).find((fields) => fields !== undefined)
  return undefined
}
