import type { Dose } from '../../src/facts/fact.js'
import type { WrittenDrug } from './written.js'

/** The dose of a drug as a test writes it. */
export function doseOf(dose: WrittenDrug['dose']): Dose | undefined {
  if (typeof dose === 'number') return { kind: 'daily', milligramsPerDay: dose }
  if (typeof dose === 'object' && 'perKilogram' in dose) return { kind: 'per-kilogram', written: dose.perKilogram }
  if (typeof dose === 'object') return { kind: 'daily', milligramsPerDay: dose.onAverage, isAverage: true }
  return dose === undefined ? undefined : { kind: dose }
}
