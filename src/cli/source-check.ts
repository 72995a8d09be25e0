import { compareWithRecord } from '../criteria/registry/compare.js'
import type { RegistryRecord } from '../criteria/registry/record.js'
import type { TrialReading } from '../criteria/read-trial.js'
import { valueAt } from '../criteria/value-at.js'
import type { Diagnostic } from '../kernel/diagnostic.js'
import { sourceFindings, unknownTrialFinding } from '../report/source-findings.js'
import { sourceNotes } from '../report/source-notes.js'
import { terminalText } from '../report/terminal-text.js'

export interface SourceCheck {
  readonly findings: readonly Diagnostic[]
  /** what the records say besides, ready to print */
  readonly notes: string
}

/** Holds each trial against the records of it. A plain text is of the only trial. */
export function checkSources(readings: readonly TrialReading[], records: readonly RegistryRecord[]): SourceCheck {
  const checks = records.map((record) => {
    const reading = readings.find((one) => record.id === undefined || sameId(idOf(one), record.id))
    if (reading === undefined) return { findings: [unknownTrialFinding(record, readings.map(idOf))], notes: '' }
    if (reading.trial === undefined) {
      const notes = `${terminalText(`${reading.source.file} was not held against ${record.file}`)}: correct the file first\n`
      return { findings: [], notes }
    }
    const comparison = compareWithRecord(reading.trial, record)
    return { findings: sourceFindings(comparison, reading.source), notes: sourceNotes(comparison) }
  })
  return {
    findings: checks.flatMap(({ findings }) => findings),
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
