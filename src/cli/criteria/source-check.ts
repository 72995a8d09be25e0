import type { TrialReading } from '../../criteria/read-trial.js'
import { compareWithRecord } from '../../criteria/registry/compare.js'
import type { RegistryRecord } from '../../criteria/registry/record.js'
import { valueAt } from '../../criteria/value-at.js'
import type { Diagnostic } from '../../kernel/diagnostic.js'
import { moreUnknownFinding, sourceFindings, unknownTrialFinding } from '../../report/source/source-findings.js'
import { sourceNotes } from '../../report/source/source-notes.js'
import { terminalText } from '../../report/terminal/terminal-text.js'

export interface SourceCheck {
  readonly findings: readonly Diagnostic[]
  /** what the records say besides, ready to print */
  readonly notes: string
}

/** Of a page of a search, most trials may be others. */
const MOST_UNKNOWN = 20

/** Holds each trial against the records of it. A plain text is of the only trial. */
export function checkSources(readings: readonly TrialReading[], records: readonly RegistryRecord[]): SourceCheck {
  const readingOf = (record: RegistryRecord): TrialReading | undefined =>
    readings.find((one) => record.id === undefined || sameId(idOf(one), record.id))
  const unknown = records.filter((record) => readingOf(record) === undefined)
  const told = unknown.slice(0, MOST_UNKNOWN)
  const checks = records.flatMap((record) => {
    const reading = readingOf(record)
    if (reading === undefined) return []
    if (reading.trial === undefined) {
      const notes = `${terminalText(`${reading.source.file} was not held against ${record.file}`)}: correct the file first\n`
      return { findings: [], notes }
    }
    const comparison = compareWithRecord(reading.trial, record)
    return { findings: sourceFindings(comparison, reading.source), notes: sourceNotes(comparison) }
  })
  const more = unknown
    .slice(MOST_UNKNOWN, MOST_UNKNOWN + 1)
    .map((one) => moreUnknownFinding(one, unknown.length - MOST_UNKNOWN))
  return {
    findings: [
      ...told.map((record) => unknownTrialFinding(record, readings.map(idOf))),
      ...more,
      ...checks.flatMap(({ findings }) => findings),
    ],
    notes: checks.map(({ notes }) => notes).join(''),
  }
}

function idOf({ source }: TrialReading): string {
  const id = valueAt(source.data, ['id'])
  return typeof id === 'string' ? id : ''
}

function sameId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
