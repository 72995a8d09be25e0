import type { Measurement } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import { normalised } from '../../facts/lexicon/name.js'
import { labelOf } from '../../language/measurement/measured.js'
import type { Span } from '../terminal/layout.js'
import { mostRecentFirst } from '../wording/time-in-day.js'
import { dayOf, some, type FactLine } from './fact-line.js'

/** So many results of one analyte are shown, and so many of no date, any of which may be the latest; others are counted. */
const LATEST = 3

/** Laboratory results and vital signs: the latest of each, then those whose name is not known. */
export function measurementLines({ measurements, unrecognisedMeasurements }: Facts): FactLine[] {
  const known = [...measurements.values()].flatMap((results) => {
    const dated = results.filter(({ on }) => on !== undefined)
    const undated = results.filter(({ on }) => on === undefined)
    return [...linesOf(mostRecentFirst(dated), 'earlier'), ...linesOf(undated, 'more')]
  })
  const unknown = new Map<string, { readonly path: string; count: number }>()
  for (const { label, path } of unrecognisedMeasurements) {
    const one = unknown.get(label)
    if (one === undefined) unknown.set(label, { path, count: 1 })
    else one.count += 1
  }
  return [
    ...known,
    ...[...unknown].map(([label, { path, count }]) => {
      return { name: [label], told: count === 1 ? [] : [`${count} results`], codes: [], path, isKnown: false }
    }),
  ]
}

function linesOf(results: readonly Measurement[], others: 'earlier' | 'more'): FactLine[] {
  const left = results.length - LATEST
  return results.slice(0, LATEST).map((result, index) => {
    return resultLine(result, index === LATEST - 1 && left > 0 ? [`and ${left} ${others}`] : [])
  })
}

function resultLine(result: Measurement, more: readonly string[]): FactLine {
  const { label, analyte, written, on, value, low, high, flag, codes = [], path, derivation, time } = result
  const isSame = normalised(label) === normalised(analyte.label)
  const name: Span[] = isSame ? [label] : [label, ['faint', ` = ${analyte.label}`]]
  const [when = 'without a date'] = dayOf(on, time)
  const limits = low === undefined && high === undefined ? [] : [limitsInWords(result)]
  const aside = value.kind === 'set-aside' ? [`not used: ${value.why}`] : []
  const computed = derivation === undefined ? [] : ['computed']
  const told = [written, when, ...limits, ...some(flag), ...computed, ...aside, ...more]
  return { name, told, codes, path, isKnown: value.kind !== 'set-aside' }
}

/** With the unit of the analyte, which may be another one than that of the result as it is written. */
function limitsInWords({ low, high, analyte }: Measurement): string {
  return ['normal', `${low ?? '…'}–${high ?? '…'}`, labelOf(analyte.unit)].join(' ').trimEnd()
}
