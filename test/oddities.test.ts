import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Measurement, NamedFact } from '../src/facts/fact.js'
import type { Facts } from '../src/facts/facts.js'
import { amountText } from '../src/facts/quantity/amount.js'
import type { Term } from '../src/facts/term.js'
import { InputError } from '../src/kernel/diagnostic.js'
import { formatSpan, type Span } from '../src/kernel/span.js'
import { readRecords } from '../src/patient/read.js'
import { formatDiagnostics } from '../src/report/diagnostics/diagnostic.js'
import { bundled } from './criteria/vocabulary/bundled.js'
import { day } from './patient/reader.js'

/**
 * What hospitals really export is odd. Each kind of oddity has an invented file of its own, and beside it, as text, what is
 * understood of it: facts in the units and terms of the vocabulary, what was left out and why, and what is warned of.
 */
const folder = new URL('../fixtures/fhir/oddities/', import.meta.url)

describe('of an odd FHIR file is understood exactly this:', () => {
  const names = readdirSync(folder).filter((name) => !name.endsWith('.txt'))

  it.each(names)('%s', async (name) => {
    const path = new URL(name, folder)
    const stem = name.replace(/\.[^.]+$/u, '')
    const told = understood(name, statSync(path).isDirectory() ? joined(new URL(`${name}/`, folder)) : read(path))
    await expect(told).toMatchFileSnapshot(`../fixtures/fhir/oddities/${stem}.txt`)
  })

  it('and nothing of a file that is not there', () => {
    const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'))
    expect(texts.map((name) => name.replace('.txt', ''))).toEqual(names.map((name) => name.replace(/\.[^.]+$/u, '')))
  })

  it('for every number from 3 to 24', () => {
    const numbers = new Set(names.map((name) => Number(name.slice(0, 2))))
    expect([...numbers]).toEqual(Array.from({ length: 22 }, (_, index) => index + 3))
  })
})

function read(path: URL): string {
  return readFileSync(path, 'utf8')
}

/** The files of a folder behind each other, as a shell gives them to standard input. */
function joined(path: URL): string {
  return readdirSync(path)
    .map((name) => read(new URL(name, path)))
    .join('')
}

function understood(file: string, text: string): string {
  try {
    const options = { file, vocabulary: bundled, today: day('2026-03-01'), asOf: undefined, strict: false }
    const records = readRecords(text, options).map(({ facts, fhir }) => [
      ...factLines(facts),
      ...(fhir?.leftOut ?? []).map(({ type, name = '', why }) => `  left out: ${type} ${name} ${why}`),
      ...facts.warnings.map(({ path, message }) => `  warning: ${path} ${message}`),
    ])
    return `${records.flat().map(tidy).join('\n')}\n`
  } catch (error) {
    if (error instanceof InputError) return formatDiagnostics(error.diagnostics)
    throw error
  }
}

const LISTS = ['conditions', 'drugs', 'procedures', 'allergies', 'immunizations', 'encounters'] as const

function factLines(facts: Facts): string[] {
  const listed = LISTS.filter((list) => facts[list].listed)
  return [
    `${facts.id}: ${facts.sex?.sex ?? 'sex unknown'}, born ${days(facts.birth?.on)}; lists: ${listed.join(', ')}`,
    ...facts.conditions.entries.map((fact) => line(fact, fact.status, fact.onset, fact.end)),
    ...[...facts.measurements.values()].flat().map(resultLine),
    ...facts.drugs.entries.map((fact) => {
      const { status, doubt, start, end, ongoing, route, dose } = fact
      const amount = dose?.kind === 'daily' ? `${dose.milligramsPerDay} mg/day` : dose?.kind
      const course = line(fact, status ?? doubt, start, end)
      return `${course} ${ongoing ? 'ongoing' : ''} ${amount ?? ''} ${route ?? ''}`
    }),
    ...facts.procedures.entries.map((fact) => line(fact, fact.status ?? fact.doubt, fact.start, fact.end)),
    ...facts.encounters.entries.map((fact) => line(fact, fact.status ?? fact.doubt, fact.start, fact.end)),
  ]
}

function line(fact: NamedFact<Term>, status: string | undefined, from: Span | undefined, to: Span | undefined): string {
  const meaning = fact.terms.length === 0 ? 'not known' : fact.terms.map(({ id }) => id).join(' + ')
  return `  ${fact.label} → ${meaning} ${status ?? ''} ${days(from)} to ${days(to)}`
}

function resultLine({ label, analyte, value, written, on, low, high }: Measurement): string {
  const read = value.kind === 'word' ? value.word : value.kind === 'set-aside' ? value.why : amountText(value.range)
  const unit = value.kind === 'quantity' ? ` ${analyte.unit ?? ''}` : ''
  const limits = low === undefined && high === undefined ? '' : `normal ${low ?? ''}–${high ?? ''}`
  return `  ${label} → ${analyte.id} '${written}' = ${read}${unit} ${limits} on ${days(on)}`
}

function days(on: Span | undefined): string {
  return on === undefined ? 'an unknown day' : formatSpan(on)
}

function tidy(text: string): string {
  return text.replaceAll(/(?<=\S) {2,}/gu, ' ').trimEnd()
}
