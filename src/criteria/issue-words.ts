import type * as z from 'zod'
import { quoted } from '../facts/quantity/spelling.js'

/** What is wrong with a value, and what to do about it. */
export interface Misfit {
  readonly message: string
  readonly remedy?: string
}

type Issue = z.core.$ZodIssue

/**
 * An issue of a schema in our words.
 * @param step the key or index at which the value stands; undefined for the file as a whole
 */
export function misfit(issue: Issue, value: unknown, step: PropertyKey | undefined): Misfit {
  if (value === undefined || value === null) return absent(issue, value, step)
  const found = describe(value)
  switch (issue.code) {
    case 'invalid_type':
      return {
        message: `expected ${inWords(issue.expected)}, found ${found}`,
        ...quotesFor([issue.expected], value),
        ...numberFor(issue.expected, value),
        ...listFor(issue.expected),
      }
    case 'invalid_value':
      return { message: `${found} is not possible here`, remedy: `one of: ${issue.values.map(String).join(', ')}` }
    case 'invalid_union':
      return { message: unionInWords(issue, found), ...quotesFor(issue.errors.flatMap(formExpected), value) }
    case 'too_small':
      if (value === '') return { message: 'the text is empty' }
      return {
        message: limitInWords(issue, issue.minimum, issue.inclusive === false ? 'more than' : 'at least', found),
      }
    case 'too_big':
      return { message: limitInWords(issue, issue.maximum, issue.inclusive === false ? 'less than' : 'at most', found) }
    default:
      return { message: typeof value === 'object' ? issue.message : `${issue.message} (found ${found})` }
  }
}

function absent(issue: Issue, value: undefined | null, step: PropertyKey | undefined): Misfit {
  if (step === undefined) return { message: 'the file is empty' }
  if (typeof step === 'number') return { message: 'an entry of the list is empty', remedy: 'fill it in, or remove it' }
  const key = String(step)
  const written = issue.code === 'invalid_value' ? `one of ${issue.values.map(String).join(', ')}` : '…'
  if (value === null) return { message: `'${key}' has no value`, remedy: `write ${key}: ${written}` }
  return { message: `'${key}' is missing`, remedy: `add ${key}: ${written}` }
}

/** An unquoted code or date becomes a number: as a text it needs quotes. */
function quotesFor(expected: readonly string[], value: unknown): { readonly remedy?: string } {
  return expected.includes('string') && typeof value !== 'object' ? { remedy: 'put it in quotes' } : {}
}

const LIMIT_OF_NORMAL = /^(?:[\d.]+\s*(?:[x×*]\s*)?)?(ULN|LLN)$/iu
const NUMBER_AND_UNIT = /^[<>=≤≥-]*\s*\d/u

/** What is written in place of a number by somebody who copies the text of a trial. */
function numberFor(expected: string, value: unknown): { readonly remedy?: string } {
  if (expected !== 'number' || typeof value !== 'string') return {}
  const limit = LIMIT_OF_NORMAL.exec(value)?.[1]?.toUpperCase()
  if (limit !== undefined) return { remedy: `write how many times it, and beside that times: ${limit}` }
  return NUMBER_AND_UNIT.test(value) ? { remedy: 'write the number alone; its unit has a key of its own' } : {}
}

/** What is written in place of a list of one. */
function listFor(expected: string): { readonly remedy?: string } {
  return expected === 'array' ? { remedy: 'write a list: a dash before each entry, or [ ] around them all' } : {}
}

function unionInWords({ message, errors }: Issue & { readonly code: 'invalid_union' }, found: string): string {
  if (message !== 'Invalid input') return `${message} (found ${found})`
  return `expected ${errors.flatMap(formExpected).map(inWords).join(' or ')}, found ${found}`
}

/** What one form of a union asks for, where something else was found. */
function formExpected(issues: readonly Issue[]): string[] {
  return issues
    .filter(isOfAnotherForm)
    .map((issue) => (issue.code === 'invalid_type' ? issue.expected : `one of ${issue.values.map(String).join(', ')}`))
}

/** Whether the value is not even of the type, or none of the words, that a form of a union takes. */
export function isOfAnotherForm(issue: Issue): issue is Issue & { readonly code: 'invalid_type' | 'invalid_value' } {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
}

/** The schema's own message where it has one: of a number it says what is counted. */
function limitInWords({ origin, message }: LimitIssue, limit: number | bigint, words: string, found: string): string {
  const own = message.startsWith('Too ') ? undefined : message
  if (NUMBERS.has(origin)) {
    return `expected ${own === undefined ? '' : `${own}, `}${words} ${limit}, found ${found}`
  }
  return (
    own ??
    `expected ${words} ${limit}${origin === 'array' ? (limit === 1 ? ' entry' : ' entries') : `, found ${found}`}`
  )
}

const NUMBERS: ReadonlySet<string> = new Set(['number', 'int'])

type LimitIssue = Issue & { readonly code: 'too_small' | 'too_big' }

function inWords(expected: string): string {
  return WORDS.get(expected) ?? expected
}

const WORDS = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['tuple', 'a list'],
  ['object', 'a map of keys'],
  ['record', 'a map of keys'],
])

function describe(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? 'a list' : 'a map of keys'
}
