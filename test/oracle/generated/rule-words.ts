import fc from 'fast-check'
import type { Bounds } from '../rule.js'
import { DRUG_CLASSES, DRUGS, ingredientsOf, isKindOf, TABLES, type TableName } from '../terms.js'
import { sometimes } from './days.js'

export const DRUG_NAMES = Object.keys({ ...DRUG_CLASSES, ...DRUGS }).filter(
  (name) => !name.includes('vaccine') && ingredientsOf(name).length === 0,
)
export const DRUG_CLASS_NAMES = Object.keys(DRUG_CLASSES).filter((name) => !name.includes('vaccine'))
export const VACCINES = Object.keys({ ...DRUG_CLASSES, ...DRUGS }).filter((name) => name.includes('vaccine'))

type Rows = Readonly<Record<string, { readonly isNarrower?: true }>>

export function nameOf(rows: Rows | readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...(isList(rows) ? rows : Object.keys(rows).filter((name) => rows[name]?.isNarrower !== true)))
}

function isList(rows: Rows | readonly string[]): rows is readonly string[] {
  return Array.isArray(rows)
}

export function namesOf(rows: Rows | readonly string[]): fc.Arbitrary<string | string[]> {
  return fc.oneof(
    { weight: 3, arbitrary: nameOf(rows) },
    { weight: 1, arbitrary: fc.uniqueArray(nameOf(rows), { minLength: 2, maxLength: 2 }) },
  )
}

export function boundsOf(numbers: readonly number[]): fc.Arbitrary<Bounds> {
  const one = fc.constantFrom(...numbers)
  const key = fc.constantFrom('at-least', 'more-than', 'at-most', 'below')
  const single = fc.tuple(key, one).map(([which, number]) => ({ [which]: number }))
  const sorted = fc.uniqueArray(one, { minLength: 2, maxLength: 2 }).map((two) => two.toSorted((a, b) => a - b))
  const both = fc
    .tuple(sorted, fc.constantFrom('at-least', 'more-than'), fc.constantFrom('at-most', 'below'))
    .map(([[low = 0, high = 0], from, to]): Bounds => ({ [from]: low, [to]: high }))
  return numbers.length < 2 ? single : fc.oneof({ weight: 3, arbitrary: single }, { weight: 1, arbitrary: both })
}

/** The same, and now and then exactly one of them. */
export function boundsOrEqual(numbers: readonly number[]): fc.Arbitrary<Bounds> {
  const exact = fc.constantFrom(...numbers).map((one): Bounds => ({ equals: one }))
  return fc.oneof({ weight: 7, arbitrary: boundsOf(numbers) }, { weight: 1, arbitrary: exact })
}

/** Exceptions must be kinds of what is asked for, and leave something of it. */
export function exceptFrom(table: TableName, asked: string | readonly string[]): fc.Arbitrary<string[] | undefined> {
  const all = [asked].flat()
  const rows: Rows = TABLES[table]
  const narrower = Object.keys(rows).filter(
    (name) =>
      rows[name]?.isNarrower !== true &&
      all.some((one) => isKindOf(table, name, one)) &&
      all.every((one) => !isKindOf(table, one, name)) &&
      !name.includes('vaccine') &&
      ingredientsOf(name).length === 0,
  )
  return narrower.length === 0
    ? fc.constant(undefined)
    : sometimes(fc.uniqueArray(fc.constantFrom(...narrower), { minLength: 1, maxLength: 2 }), 3)
}
