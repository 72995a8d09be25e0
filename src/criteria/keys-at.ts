import * as z from 'zod'

/** The keys that a schema knows at a path within the values that it describes; none where any key may stand, or none. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [step, ...rest] = path
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return keysAt(schema.unwrap(), path)
  if (schema instanceof z.ZodPipe) return keysAt(schema.in, path)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path))
  if (schema instanceof z.ZodArray) return step === undefined ? [] : keysAt(schema.element, rest)
  if (schema instanceof z.ZodRecord) return step === undefined ? [] : keysAt(schema.valueType, rest)
  if (!(schema instanceof z.ZodObject)) return []
  if (step === undefined) return Object.keys(schema.shape)
  const part = new Map<PropertyKey, z.core.$ZodType>(Object.entries(schema.shape)).get(step) ?? schema.def.catchall
  return part === undefined ? [] : keysAt(part, rest)
}
