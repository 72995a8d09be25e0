import fc from 'fast-check'
import { codedTerms, codeOf, unknownCode, type CodedTable } from '../codes.js'
import { dayOf, written } from '../days.js'
import { DRUGS, entriesOf, ingredientsOf, isKindOf, termOf } from '../terms.js'
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

const SINGLE = Object.keys(DRUGS).filter((name) => !name.includes('vaccine') && ingredientsOf(name).length === 0)

/** Two drugs by one name. */
export const joinedDrugs = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...SINGLE), { minLength: 2, maxLength: 2 }),
    fc.constantFrom(' and ', '/', ' + '),
  )
  .map(([two, joint]) => two.join(joint))

/** For a name a code beside it: of the same, of a kind of it, of what it is a kind of, of anything, or of nothing. */
export function codeBeside(table: CodedTable): fc.Arbitrary<(name: string) => string> {
  const how = fc.constantFrom('same', 'same', 'narrower', 'broader', 'any', 'unknown')
  return fc.tuple(how, fc.nat(1000)).map(([relation, at]) => (name) => {
    const term = termOf(table, name) ?? ''
    const related = codedTerms(table).filter((id) => {
      // a vaccine in any list is an immunization
      if (isVaccine(id)) return false
      if (relation === 'same') return entriesOf(table, term).includes(id)
      if (relation === 'narrower') return isKindOf(table, id, term)
      return relation === 'any' || isKindOf(table, term, id)
    })
    const one = related[at % Math.max(1, related.length)]
    return one === undefined || relation === 'unknown' ? unknownCode(table) : codeOf(table, one)
  })
}

/** The same entry with a code, where there is one to be. */
export function coded<T extends { readonly name: string }>(entry: T, code: ((name: string) => string) | undefined): T {
  return code === undefined ? entry : { ...entry, code: code(entry.name) }
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
