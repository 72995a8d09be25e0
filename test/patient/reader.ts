import { expect } from 'vitest'
import { InputError, type Diagnostic } from '../../src/kernel/diagnostic.js'
import { formatDay, type Day } from '../../src/kernel/day.js'
import { parseSpan, type Span } from '../../src/kernel/span.js'
import type { Facts } from '../../src/facts/facts.js'
import { readPatients } from '../../src/patient/read.js'
import { readPatientBytes } from '../../src/patient/read-bytes.js'
import type { ReadOptions } from '../../src/patient/reading/read-options.js'
import { faultsOf, marked } from './faults.js'
import { vocabulary } from './vocabulary.js'

/** The as-of date of every test that names no other. */
const AS_OF = '2026-03-01'

export function span(text: string): Span {
  const parsed = parseSpan(text)
  if (typeof parsed === 'string') throw new Error(`${text}: ${parsed}`)
  return parsed
}

export function day(text: string): Day {
  return span(text).first
}

/** Reads a text as a file, and as a record of a cohort, which must be the same. */
export function readText(text: string, given: Partial<ReadOptions> = {}): Facts {
  const options = {
    file: 'patient.json',
    vocabulary,
    today: day('2026-06-15'),
    asOf: day(AS_OF),
    strict: false,
    ...given,
  }
  const read = (): readonly Facts[] => readPatients(text, options)
  const bytes = new TextEncoder().encode(text)
  // what came before is read another way than what comes for the first time
  for (const _again of [1, 2]) expect(outcomeOf(() => readPatientBytes(bytes, options))).toEqual(outcomeOf(read))
  const [facts, ...others] = read()
  if (facts === undefined || others.length > 0) throw new Error('expected one patient')
  return facts
}

/** The patients, or what is wrong with them. */
export function outcomeOf(read: () => readonly Facts[]): readonly Facts[] | readonly Diagnostic[] {
  try {
    return read()
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics
    throw error
  }
}

/** Reads a patient given as a value. */
export function read(patient: unknown, given: Partial<ReadOptions> = {}): Facts {
  return readText(JSON.stringify(patient), given)
}

/** What is warned of: `/labs/0/name: 'IgGG' is not a known lab`. */
export function warningsOf(patient: unknown, given: Partial<ReadOptions> = {}): string[] {
  return read(patient, given).warnings.map(({ path, message }) => `${path}: ${message}`)
}

/** What is wrong, with the marked text: `"2023-02-30" → 2023-02-30 is not a day of the calendar (remedy)`. */
export function errorsOf(patient: unknown, given: Partial<ReadOptions> = {}): string[] {
  return diagnosticsOf(JSON.stringify(patient), given)
    .filter(({ severity }) => severity === 'error')
    .map(({ place, message, remedy }) => `${marked(place)} → ${message} (${remedy ?? ''})`)
}

export function diagnosticsOf(text: string, given: Partial<ReadOptions> = {}): readonly Diagnostic[] {
  return faultsOf(() => readText(text, given))
}

/** `2026-02-20`, or `2026-02-01 to 2026-02-28`. */
export function shown(on: Span | undefined): string | undefined {
  if (on === undefined) return undefined
  return on.first === on.last ? formatDay(on.first) : `${formatDay(on.first)} to ${formatDay(on.last)}`
}
