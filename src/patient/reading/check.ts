import type * as z from 'zod'
import { nearest } from '../../kernel/nearest.js'
import { pointer, type JsonPath } from '../json/json-path.js'
import { readPlainly, UNUSUAL } from '../form/plain-form.js'
import { inWords } from '../../kernel/quote.js'
import type { Remarks } from './remarks.js'
import { descriptionAt, noteUnknownKeys } from './schema-walk.js'

type Issue = z.core.$ZodIssue

/**
 * Checks the form of a value, and notes everything that is wrong with it and every key that is not known.
 * @param isShort the value was made of a short form, so that whatever is wrong stands at the path itself
 * @returns the value as the schema reads it; undefined when something is wrong
 */
export function check<S extends z.ZodType>(
  schema: S,
  value: unknown,
  path: JsonPath,
  remarks: Remarks,
  isShort = false,
): z.output<S> | undefined {
  if (isAsRead(schema, value, remarks)) return value
  const plain = readPlainly(schema, value)
  if (plain !== UNUSUAL) return plain
  noteUnknownKeys(schema, value, path, remarks)
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  for (const { issue, at } of result.error.issues.flatMap((issue) => leaves(issue, []))) {
    const here = isShort ? path : [...path, ...at]
    if (issue.code === 'custom') remarks.refuse(here, issue.message, String(issue.params?.['remedy']))
    else remarks.refuse(here, misfit(here, issue), remedy(issue, descriptionAt(schema, at)))
  }
  return undefined
}

/** Whether a value is already what the schema makes of it. */
function isAsRead<S extends z.ZodType>(
  _schema: S,
  _value: unknown,
  remarks: Remarks,
): _value is z.output<S> | undefined {
  return remarks.isChecked
}

interface Located {
  readonly issue: Issue
  readonly at: JsonPath
}

/**
 * The issue itself; of a value that has several forms, the issues of the form that was meant, told by the type of what
 * is there. When it is of none of the types, the issue stays whole.
 */
function leaves(issue: Issue, base: JsonPath): Located[] {
  const at = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))]
  if (issue.code !== 'invalid_union') return [{ issue, at }]
  const meant = issue.errors.find((form) => !form.some(isOfAnotherType))
  return meant === undefined ? [{ issue, at }] : meant.flatMap((inner) => leaves(inner, at))
}

function isOfAnotherType(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
}

function misfit(path: JsonPath, issue: Issue): string {
  if (issue.input === undefined) return `${pointer(path)} is missing`
  return `${pointer(path)}: expected ${expected(issue)}, found ${inWords(issue.input)}`
}

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_union':
      return issue.errors.flatMap((form) => form.map(expected)).join(' or ')
    case 'invalid_value':
      return oneOf(issue.values.map(String))
    case 'invalid_type':
      return typeInWords(issue.expected)
    default:
      return issue.message
  }
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? values.join('') : `one of ${values.join(', ')}`
}

function typeInWords(type: string): string {
  switch (type) {
    case 'string':
      return 'a text'
    case 'number':
      return 'a number'
    case 'int':
      return 'a whole number'
    case 'boolean':
      return 'true or false'
    case 'array':
      return 'a list'
    default:
      return 'an object'
  }
}

function remedy(issue: Issue, description: string): string {
  if (issue.input === null) return 'leave the key out where the value is not known'
  if (issue.code === 'invalid_value' && typeof issue.input === 'string') {
    const meant = nearest(issue.input, issue.values.map(String))
    if (meant !== undefined) return `did you mean '${meant}'?`
  }
  return `write here: ${description}`
}
