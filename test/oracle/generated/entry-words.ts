import fc from 'fast-check'
import { dayOf, written } from '../days.js'
import { pastDay, recorded, type Life } from './days.js'

/** Of nothing that anybody knows. */
export const NOBODY_KNOWS = 'zzyzx'

export type Rows = Readonly<Record<string, { readonly alias?: string }>>

export function nameOf(rows: Rows, isKept: (name: string) => boolean = () => true): fc.Arbitrary<string> {
  const names = Object.entries(rows)
    .filter(([name]) => isKept(name))
    .flatMap(([name, { alias }]) => (alias === undefined ? [name] : [name, alias]))
  return fc.oneof(
    { weight: 15, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constant(NOBODY_KNOWS) },
  )
}

export const isVaccine = (name: string): boolean => name.includes('vaccine')

interface Period {
  readonly date?: string
  readonly start?: string
  readonly end?: string
  readonly ongoing?: boolean
}

/** When something was, as far as it is recorded. */
export function period(life: Life): fc.Arbitrary<Period> {
  const { asOf } = life
  const day = pastDay(life)
  const precision = fc.constantFrom('day' as const, 'day' as const, 'day' as const, 'month' as const, 'year' as const)
  const two = fc.tuple(day, day, precision, precision).map(([a, b, first, second]) => ({
    start: written(Math.min(a, b), first),
    end: written(Math.max(a, b), second),
  }))
  return fc.oneof(
    { weight: 4, arbitrary: two },
    { weight: 2, arbitrary: recorded(day).map((date) => ({ date })) },
    { weight: 2, arbitrary: recorded(day).map((start) => ({ start, ongoing: true })) },
    { weight: 2, arbitrary: recorded(day).map((start) => ({ start })) },
    { weight: 1, arbitrary: recorded(day).map((end) => ({ end })) },
    { weight: 1, arbitrary: fc.constant({ ongoing: true }) },
    { weight: 1, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((ahead) => ({ date: written(dayOf(asOf) + ahead) })) },
  )
}
