import { shown } from '../kernel/decimal.js'
import type { Bounds } from '../kernel/range.js'
import { formatSpan } from '../kernel/span.js'
import { not, type Truth } from '../kernel/truth.js'
import type { Measurement } from '../facts/fact.js'
import type { ResultAnswer } from './latest.js'
import { compareTitre, compareValue, compareWithLimit, isPositive, limitInWords, type Limit } from './measured.js'
import { boundsInWords } from './schema.js'
import { unitInWords } from './unit-words.js'

/** What a rule asks of a result. */
export type Test =
  | { readonly kind: 'sign'; readonly positive: boolean }
  | { readonly kind: 'limit'; readonly bounds: Bounds; readonly limit: Limit; readonly unit: string | undefined }
  | {
      readonly kind: 'bounds'
      /** in the analyte's own unit */
      readonly bounds: Bounds
      /** as the rule writes them */
      readonly written: Bounds
      readonly unit: string | undefined
      readonly titre: boolean
    }

/** Holds one result against the test. */
export function judge(measurement: Measurement, what: string, test: Test): ResultAnswer {
  const { value, on } = measurement
  const day = on === undefined ? '' : ` on ${formatSpan(on)}`
  const written = `${measurement.written}${canonical(measurement)}`
  return {
    truth: truthOfTest(measurement, test),
    value: `${measurement.written}${day}`,
    clause: () => {
      if (value.kind === 'set-aside') return `${what}${day} was set aside: ${value.why}`
      return `${what} ${written}${day}${requirement(measurement, test)}`
    },
    ...(value.kind === 'set-aside' ? { need: { need: `${what} in a usable form`, kind: 'lab' as const } } : {}),
  }
}

function truthOfTest(measurement: Measurement, test: Test): Truth {
  switch (test.kind) {
    case 'sign':
      return test.positive ? isPositive(measurement) : not(isPositive(measurement))
    case 'limit':
      return compareWithLimit(measurement, test.bounds, test.limit)
    case 'bounds':
      return test.titre ? compareTitre(measurement, test.bounds) : compareValue(measurement, test.bounds)
  }
}

function requirement(measurement: Measurement, test: Test): string {
  if (test.kind === 'sign') return ''
  if (test.kind === 'limit') {
    const limit = limitInWords(measurement, test.limit, unitInWords(test.unit))
    return `, required ${boundsInWords(test.bounds, `× ${limit}`)}`
  }
  return `, required ${boundsOfTest(test)}`
}

function boundsOfTest({ titre, written, unit }: Test & { readonly kind: 'bounds' }): string {
  if (!titre) return boundsInWords(written, unitInWords(unit))
  return boundsInWords(written).replace(/\d+/gu, (dilution) => `1:${dilution}`)
}

/** The value in the analyte's own unit, where the file writes another one. */
function canonical({ value, written, analyte }: Measurement): string {
  if (value.kind !== 'quantity' || value.range.low !== value.range.high) return ''
  const number = shown(value.range.low)
  return written.startsWith(number) ? '' : ` (= ${number} ${unitInWords(analyte.unit)})`
}

/** `at least 75 ×10⁹/L`, `at most 3 × ULN`, `positive`. */
export function testInWords(test: Test): string {
  switch (test.kind) {
    case 'sign':
      return test.positive ? 'positive' : 'negative'
    case 'limit':
      return boundsInWords(test.bounds, `× ${test.limit}`)
    case 'bounds':
      return boundsOfTest(test)
  }
}
