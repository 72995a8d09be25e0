import { MEASURES } from '../oracle/measures.js'
import type { MeasureEntry } from '../oracle/patient.js'

/** The same amount in another unit that differs by a power of ten, so that its digits stay the same. */
export function inAnotherUnit(entry: MeasureEntry, choice: number): MeasureEntry {
  const { unit, value, low, high } = entry
  const factors = Object.entries(MEASURES[entry.name]?.factors ?? {})
  const [to, target] = factors[choice % Math.max(1, factors.length)] ?? []
  const from = factors.find(([name]) => name === unit)?.[1]
  if (from === undefined || to === undefined || target === undefined) return entry
  const factor = Number((Number(from) / Number(target)).toPrecision(12))
  if (!Number.isInteger(Math.log10(factor))) return entry
  const scaled = (number: number): number => Number((number * factor).toPrecision(12))
  return {
    ...entry,
    unit: to,
    value:
      typeof value === 'number'
        ? scaled(value)
        : value.replaceAll(/\d+(?:\.\d+)?/gu, (one) => String(scaled(Number(one)))),
    ...(low === undefined ? {} : { low: scaled(low) }),
    ...(high === undefined ? {} : { high: scaled(high) }),
  }
}
