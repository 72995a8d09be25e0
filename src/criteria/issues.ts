import type * as z from 'zod'
import type { Diagnostic } from '../kernel/diagnostic.js'
import { nearest } from '../kernel/nearest.js'
import type { YamlSource } from './yaml.js'

/**
 * What a schema found wrong with a YAML text, in our words and with the place of each.
 * @param base the path of the validated part within the file
 * @param keys the keys that are valid where an unknown one stands, for the nearest name
 */
export function diagnosticsOf(
  error: z.ZodError,
  source: YamlSource,
  base: readonly PropertyKey[] = [],
  keys: readonly string[] = [],
): Diagnostic[] {
  return error.issues.flatMap((issue) => diagnose(issue, source, [...base, ...issue.path], keys))
}

function diagnose(
  issue: z.core.$ZodIssue,
  source: YamlSource,
  path: readonly PropertyKey[],
  keys: readonly string[],
): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      located(source, [...path, key], 'key', `'${key}' is not a key that belongs here`, keyRemedy(key, keys)),
    )
  }
  const found = describe(valueAt(source.data, path))
  switch (issue.code) {
    case 'invalid_type':
      if (found === 'nothing') {
        const missing = String(path.at(-1))
        return [located(source, path.slice(0, -1), 'value', `'${missing}' is missing`, `add ${missing}: …`)]
      }
      return [located(source, path, 'value', `expected ${inWords(issue.expected)}, found ${found}`, quoteRemedy(issue))]
    case 'invalid_value':
      return [
        located(
          source,
          path,
          'value',
          `${found} is not possible here`,
          `one of: ${issue.values.map(String).join(', ')}`,
        ),
      ]
    default:
      return [located(source, path, 'value', `${issue.message} (found ${found})`)]
  }
}

function located(
  source: YamlSource,
  path: readonly PropertyKey[],
  of: 'key' | 'value',
  message: string,
  remedy?: string,
): Diagnostic {
  return {
    file: source.file,
    place: source.place(path, of),
    severity: 'error',
    message,
    ...(remedy === undefined ? {} : { remedy }),
  }
}

function keyRemedy(key: string, keys: readonly string[]): string | undefined {
  const meant = nearest(key, keys)
  if (meant !== undefined) return `did you mean '${meant}'?`
  return keys.length > 0 ? `possible here: ${keys.join(', ')}` : undefined
}

function quoteRemedy(issue: { expected: string }): string | undefined {
  return issue.expected === 'string' ? 'put it in quotes' : undefined
}

function inWords(expected: string): string {
  switch (expected) {
    case 'string':
      return 'a text'
    case 'number':
    case 'int':
      return 'a number'
    case 'boolean':
      return 'true or false'
    case 'array':
      return 'a list'
    case 'object':
    case 'record':
      return 'a map of keys'
    default:
      return expected
  }
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map of keys'
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value)
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = Reflect.get(value, step)
  }
  return value
}
