import { InputError, placeAt, type Place } from '../../kernel/diagnostic.js'
import { pointer, type JsonPath } from '../json/json-path.js'
import { parseJson } from '../json/json.js'
import { findKeyFaults } from '../json/keys.js'
import { findTooDeep } from '../json/nesting.js'
import { isPlain } from '../json/plain-text.js'
import type { Part } from './collect.js'
import type { Gathered } from '../reading/gathered.js'
import { nameOfLine } from './gathered.js'
import { stretchAt } from './position.js'
import { isResource } from './resource.js'

/** A text that holds FHIR resources. */
export interface FhirText {
  readonly file: string
  readonly parts: readonly Part[]
  /** Where the value at a path stands; the first step of a path in lines of JSON is the line, counted from 0. */
  place(path: JsonPath): Place
  /** The place of a resource among the others, from its path, or from the steps of a JSON pointer; -1 for all of them. */
  ordinal(path: JsonPath): number
  /** where the lines came from that an export has in several files */
  readonly gathered: Gathered | undefined
}

/** What every resource has; a text without it is no FHIR. */
const MARK = '"resourceType"'

/**
 * Reads a text of FHIR resources: one, a list of them, or one on each line.
 * @returns undefined for any other text
 * @throws InputError for a resource that is no sound JSON
 */
export function fhirText(file: string, text: string): FhirText | undefined {
  if (XML.test(text)) throw refusal(file, text, 'this is XML, and FHIR is read as JSON', 'export the record as JSON')
  if (!text.includes(MARK)) return undefined
  const whole = parsed(text)
  if (whole !== undefined) return holdsResources(whole) ? ofWhole(file, text, whole) : undefined
  const lines = text.split('\n')
  const first = lines.filter((line) => line.trim() !== '').slice(0, 1)
  return lines.length > 1 && first.some((line) => holdsResources(parsed(line))) ? ofLines(file, lines) : undefined
}

/** FHIR as XML, by its name space. */
const XML = /^\s*<[^{]{0,2000}http:\/\/hl7\.org\/fhir\b/u

function refusal(file: string, text: string, message: string, remedy: string): InputError {
  return new InputError([{ file, place: placeAt(text, 0), severity: 'error', message, remedy }])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function holdsResources(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isResource) : isResource(value)
}

function ofWhole(file: string, text: string, value: unknown): FhirText {
  if (isUnsound(text)) parseJson(file, text)
  return {
    file,
    parts: [{ value, path: [] }],
    place: (path) => {
      const { start, end } = stretchAt(text, path)
      return placeAt(text, start, end)
    },
    ordinal: firstNumber,
    gathered: undefined,
  }
}

/**
 * Reads the lines of an export that belong to one patient.
 * @throws InputError for a line that is no sound JSON
 */
export function gatheredText(file: string, text: string, gathered: Gathered): FhirText {
  const lines = ofLines(file, text.split('\n'))
  const names = gathered.lines.map(nameOfLine)
  const numbers = new Map<unknown, number>()
  for (const [index, name] of names.entries()) {
    for (const step of [name, pointer([name]).slice(1)]) numbers.set(step, index)
  }
  const numberOf = (step: unknown): number => numbers.get(step) ?? -1
  return {
    file,
    parts: names.map((name, index) => ({ value: lines.parts[index]?.value, path: [name] })),
    place: ([name, ...path]) => lines.place([Math.max(0, numberOf(name)), ...path]),
    ordinal: (path) => numberOf(path.find((step) => step !== '')),
    gathered,
  }
}

function ofLines(file: string, lines: readonly string[]): FhirText {
  const parts: Part[] = []
  lines.forEach((line, index) => {
    if (line.trim() === '') return
    // the lines before it are empty ones, so that a fault is told with its own line
    const alone = (): string => '\n'.repeat(index) + line
    if (isUnsound(line)) parseJson(file, alone())
    parts.push({ value: parsed(line) ?? parseJson(file, alone()).value, path: [index] })
  })
  return {
    file,
    parts,
    place: ([index, ...path]) => {
      const line = Number(index ?? 0)
      const text = lines[line] ?? ''
      const { start, end } = stretchAt(text, path)
      return { ...placeAt(text, start, end), line: line + 1 }
    },
    ordinal: firstNumber,
    gathered: undefined,
  }
}

/** Resources are told apart by the first number of their paths. */
function firstNumber(path: JsonPath): number {
  const first = path.find((step) => /^\d+$/u.test(String(step)))
  return first === undefined ? -1 : Number(first)
}

/** Whether a parser would take in silence what is refused here: keys that stand twice, and deep nesting. */
function isUnsound(text: string): boolean {
  return !isPlain(text) && (findTooDeep(text) !== undefined || findKeyFaults(text).length > 0)
}
