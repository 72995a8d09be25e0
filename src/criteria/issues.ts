import type * as z from 'zod'
import type { Diagnostic } from '../kernel/diagnostic.js'
import { nearest } from '../kernel/nearest.js'
import { isOfAnotherForm, misfit, type Misfit } from './issue-words.js'
import { keysAt } from './keys-at.js'
import { valueAt } from './value-at.js'
import type { YamlSource } from './yaml.js'

/**
 * What a schema found wrong with a YAML text, in our words and with the place of each.
 * @param base the path of the validated part within the file
 * @param schema the schema of that part, for the keys that are valid where an unknown one stands
 */
export function diagnosticsOf(
  error: z.ZodError,
  source: YamlSource,
  base: readonly PropertyKey[] = [],
  schema?: z.core.$ZodType,
): Diagnostic[] {
  return error.issues.flatMap(issuesMeant).flatMap((issue) => {
    const path = [...base, ...issue.path]
    if (issue.code === 'unrecognized_keys') {
      const valid = schema === undefined ? [] : keysAt(schema, issue.path)
      return issue.keys.map((key) => located(source, [...path, key], 'key', unknownKey(key, valid)))
    }
    const value = valueAt(source.data, path)
    const of = value === undefined || value === null ? 'key' : 'value'
    const found = misfit(issue, value, path.at(-1))
    return [
      located(source, path, of, {
        ...(value !== null && isNoMap(issue) ? possibleKeys(schema, issue.path) : {}),
        ...found,
      }),
    ]
  })
}

function isNoMap(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'object'
}

function possibleKeys(schema: z.core.$ZodType | undefined, path: readonly PropertyKey[]): { readonly remedy?: string } {
  const keys = schema === undefined ? [] : keysAt(schema, path)
  return keys.length === 0 ? {} : { remedy: `possible keys: ${keys.join(', ')}` }
}

/**
 * Of a value that may have several forms, the issues of the form that was meant: the one whose type it has. When it has
 * none of the types, the issue stays whole.
 */
function issuesMeant(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.find((issues) => !issues.some(isOfAnotherForm))
  if (meant === undefined) return [issue]
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(issuesMeant)
}

function unknownKey(key: string, valid: readonly string[]): Misfit {
  const message = `'${key}' is not a key that belongs here`
  const meant = nearest(key, valid)
  if (meant !== undefined) return { message, remedy: `did you mean '${meant}'?` }
  return { message, remedy: valid.length === 0 ? 'remove it' : `possible here: ${valid.join(', ')}` }
}

function located(
  source: YamlSource,
  path: readonly PropertyKey[],
  of: 'key' | 'value',
  { message, remedy }: Misfit,
): Diagnostic {
  const place = source.place(path, of)
  return { file: source.file, place, severity: 'error', message, ...(remedy === undefined ? {} : { remedy }) }
}
