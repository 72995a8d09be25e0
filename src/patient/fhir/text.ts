import { InputError, placeAt, type Place } from '../../kernel/diagnostic.js'
import type { JsonPath } from '../json-path.js'
import { parseJson } from '../json.js'
import { findKeyFaults } from '../keys.js'
import { findTooDeep } from '../nesting.js'
import type { Part } from './collect.js'
import { stretchAt } from './position.js'
import { isResource } from './resource.js'

/** A text that holds FHIR resources. */
export interface FhirText {
  readonly file: string
  readonly parts: readonly Part[]
  /** Where the value at a path stands; the first step of a path in lines of JSON is the line, counted from 0. */
  place(path: JsonPath): Place
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
  const first = lines.find((line) => line.trim() !== '') ?? ''
  return lines.length > 1 && holdsResources(parsed(first)) ? ofLines(file, lines) : undefined
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
  refuseUnsound(file, text)
  return {
    file,
    parts: [{ value, path: [] }],
    place: (path) => {
      const { start, end } = stretchAt(text, path)
      return placeAt(text, start, end)
    },
  }
}

function ofLines(file: string, lines: readonly string[]): FhirText {
  const parts: Part[] = []
  lines.forEach((line, index) => {
    if (line.trim() === '') return
    try {
      refuseUnsound(file, line)
      parts.push({ value: parsed(line) ?? parseJson(file, line).value, path: [index] })
    } catch (error) {
      throw error instanceof InputError ? onLine(error, index) : error
    }
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
  }
}

/** Refuses what a parser would take in silence, and what would exhaust it: keys that stand twice, and deep nesting. */
function refuseUnsound(file: string, text: string): void {
  if (findTooDeep(text) !== undefined || findKeyFaults(text).length > 0) parseJson(file, text)
}

function onLine(error: InputError, index: number): InputError {
  return new InputError(
    error.diagnostics.map((diagnostic) => {
      const { place } = diagnostic
      return place === undefined ? diagnostic : { ...diagnostic, place: { ...place, line: place.line + index } }
    }),
  )
}
