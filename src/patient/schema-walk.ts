import * as z from 'zod'
import type { JsonPath } from './json-path.js'
import type { Remarks } from './remarks.js'

type Schema = z.core.$ZodType

/** Notes every key of the value, at any depth, that the schema does not know. */
export function noteUnknownKeys(schema: Schema, value: unknown, path: JsonPath, remarks: Remarks): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const object = objectIn(schema)
  if (object === undefined) return
  const known = new Map(Object.entries(object.shape))
  for (const [key, part] of Object.entries(value)) {
    const field = known.get(key)
    if (field === undefined) remarks.unknownKey(path, key, [...known.keys()])
    else noteUnknownKeys(field, part, [...path, key], remarks)
  }
}

/** What the schema says of the value at a path, for whoever wrote something else: the nearest description around it. */
export function descriptionAt(schema: Schema, path: JsonPath): string | undefined {
  const [step, ...rest] = path
  const field = typeof step === 'string' ? objectIn(schema)?.shape[step] : undefined
  const inner = field === undefined ? undefined : descriptionAt(field, rest)
  return inner ?? z.globalRegistry.get(schema)?.description
}

/** The object form that the schema accepts, alone or beside others. */
function objectIn(schema: Schema): z.ZodObject | undefined {
  if (schema instanceof z.ZodObject) return schema
  if (schema instanceof z.ZodOptional) return objectIn(schema.unwrap())
  if (schema instanceof z.ZodUnion) return schema.options.map(objectIn).find((object) => object !== undefined)
  return undefined
}
