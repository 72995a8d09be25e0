import type { Dose } from '../../src/facts/daily-dose.js'
import { between } from '../../src/kernel/range.js'
import type { WrittenDrug } from './written.js'

/** The dose of a drug as a test writes it. */
export function doseOf(dose: WrittenDrug['dose']): Dose | undefined {
  if (typeof dose === 'number') return { kind: 'daily', milligramsPerDay: dose }
  if (typeof dose === 'object' && 'perKilogram' in dose) return { kind: 'per-kilogram', written: dose.perKilogram }
  if (typeof dose === 'object') {
    const [low, high = low] = dose.onItsDays
    return { kind: 'daily', milligramsPerDay: dose.onAverage, milligramsOnItsDays: between(low, high) }
  }
  return dose === undefined ? undefined : { kind: dose }
}
