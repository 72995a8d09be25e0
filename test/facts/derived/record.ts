import { between } from '../../../src/kernel/range.js'
import { parseSpan, type Span } from '../../../src/kernel/span.js'
import { addDerived } from '../../../src/facts/derived/derive.js'
import type { Measurement } from '../../../src/facts/fact.js'
import type { Facts, Sex } from '../../../src/facts/facts.js'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import { measure } from '../../../src/facts/quantity/measure.js'
import type { Analyte } from '../../../src/facts/analyte.js'
import { Units } from '../../../src/facts/quantity/unit.js'
import type { Vocabulary } from '../../../src/facts/lexicon/vocabulary.js'
import { analyte } from '../invented-analytes.js'

/** As in the vocabulary that is shipped. */
export const creatinine = analyte({
  id: 'creatinine',
  label: 'creatinine',
  unit: 'umol/L',
  factors: { 'mg/dL': 88.4, 'mmol/L': 1000, 'mg/L': 8.84 },
  plausible: between(5, 3500),
})
export const height = analyte({
  id: 'height',
  label: 'height',
  unit: 'cm',
  factors: { m: 100, '[in_i]': 2.54 },
  plausible: between(30, 260),
})
const weight = analyte({ id: 'weight', label: 'weight', unit: 'kg', factors: { g: 0.001 } })
export const egfr = analyte({
  id: 'egfr',
  label: 'eGFR',
  unit: 'mL/min/{1.73_m2}',
  plausible: between(0, 250),
  notEquivalent: ['creatinine-clearance'],
})
export const bmi = analyte({ id: 'bmi', label: 'BMI', unit: 'kg/m2', plausible: between(5, 200) })

export const analytes: readonly Analyte[] = [creatinine, height, weight, egfr, bmi]

export const vocabulary: Pick<Vocabulary, 'analytes'> = { analytes: new Lexicon(analytes) }

const units = new Units(new Map())

export type Amount = readonly [value: string | number, date: string | undefined]

/** A result as the reader of patient files makes it: `0.9 mg/dL` of a day. */
export function result(of: Analyte, value: string | number, date: string | undefined, place = 0): Measurement {
  return {
    path: `/${of.id}/${place}`,
    label: of.label,
    analyte: of,
    value: measure({ value }, of, units).value,
    written: String(value),
    on: date === undefined ? undefined : span(date),
    low: undefined,
    high: undefined,
    flag: undefined,
  }
}

/** What a record says of somebody: `0.9 mg/dL` of a day, and so on. */
export interface Written {
  readonly birth?: string
  readonly sex?: Sex
  readonly creatinine?: readonly Amount[]
  readonly height?: readonly Amount[]
  readonly weight?: readonly Amount[]
  readonly egfr?: readonly Amount[]
  readonly bmi?: readonly Amount[]
}

export type Person = Pick<Facts, 'birth' | 'sex'>

export function person({ birth, sex }: Written): Person {
  return {
    birth: birth === undefined ? undefined : { path: '/birthDate', label: 'birth date', on: span(birth) },
    sex: sex === undefined ? undefined : { path: '/sex', label: 'sex', sex },
  }
}

/** The results by analyte, as they are recorded. */
export function recorded(written: Written): Facts['measurements'] {
  return new Map(
    analytes.flatMap((of) => {
      const amounts = Object.entries(written).find(([id]) => id === of.id)?.[1] as readonly Amount[] | undefined
      return amounts === undefined
        ? []
        : [[of.id, amounts.map(([value, date], place) => result(of, value, date, place))] as const]
    }),
  )
}

/** The results, and what follows from them. */
export function withDerived(
  measurements: Facts['measurements'],
  patient: Pick<Facts, 'birth' | 'sex'>,
  known: Pick<Vocabulary, 'analytes'>,
): Facts['measurements'] {
  const all = new Map(measurements)
  addDerived(all, patient, known)
  return all
}

/** All results of an analyte, with those that were computed. */
export function resultsOf(id: 'egfr' | 'bmi', written: Written): readonly Measurement[] {
  return withDerived(recorded(written), person(written), vocabulary).get(id) ?? []
}

/** `75.50 mL/min/1.73 m² (…)`, or why there is none. */
export function told({ value, written }: Measurement): string {
  return value.kind === 'set-aside' ? value.why : written
}

export function span(text: string): Span {
  const read = parseSpan(text)
  if (typeof read === 'string') throw new Error(`${text}: ${read}`)
  return read
}
