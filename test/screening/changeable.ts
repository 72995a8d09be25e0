import fc from 'fast-check'
import { readLibrary, type TextFile } from '../../src/criteria/library.js'
import { formatDay, type Day } from '../../src/kernel/day.js'
import { before } from '../../src/kernel/duration.js'
import type { Difference } from '../../src/screening/result/result.js'
import { trialText, VOCABULARY } from '../criteria/invented.js'
import { day } from './facts.js'
import { asOfs, rulesOver } from './generated.js'

/** The invented vocabulary, with a steroid whose dose counts. */
export const changing: readonly TextFile[] = [
  VOCABULARY,
  {
    file: 'more.yaml',
    text: `
drug-classes:
  - { id: corticosteroid, label: corticosteroid }
drugs:
  - { id: prednisolone, label: prednisolone, classes: [corticosteroid], routes: [oral] }
  - { id: cyclophosphamide, label: cyclophosphamide, routes: [iv] }
steroid-equivalences:
  - { drug: prednisolone, lowest: 5, highest: 5, source: invented }
`,
  },
]

export const library = readLibrary(
  [{ file: 'INVENTED-1.yaml', text: trialText({ inclusion: ['{ sex: female }'], exclusion: ['{ sex: male }'] }) }],
  changing,
)

export interface Entry {
  name: string
  date?: string
  value?: number | string
  start?: string
  end?: string
  ongoing?: boolean
  dose?: string
  stableSince?: string
}

/** A patient file as these tests write it, so that it can be changed in place. */
export interface File {
  asOf: string
  birthDate: string
  sex: string
  labs: (Entry & { unit?: string })[]
  scores: Entry[]
  drugs: Entry[]
  conditions: Entry[]
}

const windows = fc.constantFrom('30 days', '3 months', '1 year')
const amounts = fc.constantFrom(4, 6, 8)
const bound = fc.constantFrom('at-least', 'more-than', 'at-most', 'below')
const results = bound.chain((key) => amounts.map((limit) => ({ [key]: limit })))

/** What can change, and what cannot. */
const leaves: fc.Arbitrary<object> = fc.oneof(
  results.map((bounds) => ({ lab: 'IgG', unit: 'g/L', valid: '1 year', ...bounds })),
  results.map((bounds) => ({ lab: 'platelets', unit: '10*9/L', valid: '1 year', ...bounds })),
  bound.chain((key) => fc.constantFrom(3, 5).map((limit) => ({ score: 'ESSDAI', valid: '1 year', [key]: limit }))),
  fc.record({ lab: fc.constant('HIV'), is: fc.constantFrom('positive', 'negative'), valid: fc.constant('1 year') }),
  fc.record({ drug: fc.constantFrom('rituximab', 'biologic'), within: windows }),
  fc.record({ drug: fc.constantFrom('rituximab', 'prednisolone'), taken: fc.constant('now') }),
  windows.map((stable) => ({ drug: 'prednisolone', taken: 'now', stable })),
  bound.chain((key) => fc.constantFrom(10, 20).map((limit) => ({ 'steroid-dose': { [key]: limit, unit: 'mg/day' } }))),
  fc.constant({ age: { 'at-least': 18 } }),
  fc.constant({ drug: 'cyclophosphamide', taken: 'ever' }),
  fc.constant({ condition: 'tuberculosis', status: 'ever' }),
)

const rule = rulesOver(leaves)

function filesOn(asOf: Day): fc.Arbitrary<File> {
  const recent = fc.integer({ min: before(asOf, { amount: 14, unit: 'months' }), max: asOf }).map(formatDay)
  const result = (name: string, unit: string): fc.Arbitrary<File['labs'][number]> =>
    fc.record({
      name: fc.constant(name),
      value: fc.constantFrom(3, 4, 5, 6, 7, 8, 9),
      unit: fc.constant(unit),
      date: recent,
    })
  const course = fc.oneof(
    fc.record({ start: recent, ongoing: fc.constant(true) }),
    fc.tuple(recent, recent).map((days) => {
      const [start = '', end = ''] = days.toSorted()
      return { start, end }
    }),
  )
  const steroid = fc
    .record({ dose: fc.constantFrom('5 mg/day', '10 mg/day', '20 mg/day', '40 mg/day'), stableSince: recent })
    .chain((one) => course.map((dates) => ({ name: 'prednisolone', ...dates, ...one })))
  // one begins about where the other ends, or shortly before the screening date: it may go on from it at the same dose
  const refilled = fc
    .tuple(steroid, fc.integer({ min: -2, max: 2 }), fc.boolean())
    .map(([one, days, isSameDose]): Entry[] => {
      const { end, ongoing: _, ...first } = { end: formatDay(asOf), ongoing: true, ...one }
      const start = formatDay(day(end) + days > asOf ? asOf : day(end) + days)
      return [one, { ...first, start, ongoing: true, ...(isSameDose ? {} : { dose: '15 mg/day' }) }]
    })
  const other = fc.constantFrom('rituximab', 'belimumab', 'cyclophosphamide')
  const hiv = fc.record({ name: fc.constant('HIV'), value: fc.constantFrom('positive', 'negative'), date: recent })
  return fc.record({
    asOf: fc.constant(formatDay(asOf)),
    birthDate: fc.constantFrom('1980-05-01', formatDay(before(asOf, { amount: 12, unit: 'years' }))),
    sex: fc.constant('female'),
    labs: fc.tuple(result('IgG', 'g/L'), result('platelets', '10*9/L'), hiv),
    scores: fc.array(fc.record({ name: fc.constant('ESSDAI'), value: fc.integer({ min: 0, max: 8 }), date: recent }), {
      maxLength: 1,
    }),
    drugs: fc
      .tuple(
        fc.oneof({ weight: 3, arbitrary: fc.array(steroid, { maxLength: 2 }) }, { weight: 1, arbitrary: refilled }),
        fc.array(
          other.chain((name) => course.map((dates) => ({ name, ...dates }))),
          { maxLength: 2 },
        ),
      )
      .map((some) => some.flat()),
    conditions: fc.array(fc.constant({ name: 'tuberculosis' }), { maxLength: 1 }),
  })
}

/** Rules about what can change and what cannot, and a patient of whom much is recorded. */
export const situations = asOfs.chain((asOf) =>
  fc.tuple(
    fc.array(rule, { maxLength: 2 }),
    // a condition in an exclusion is refused when a trial is read
    fc.array(
      rule.filter((one) => !('when' in one)),
      { maxLength: 2 },
    ),
    filesOn(asOf),
  ),
)

/**
 * The patient file with the differences made real.
 * @param share where in what is needed the values are taken: 0 for the lowest, 1 for the highest
 */
export function applied(file: File, set: readonly Difference[], share: number): File {
  const changed = structuredClone(file)
  for (const difference of set) apply(changed, difference, share)
  return changed
}

function apply(file: File, { kind, what, paths, needs }: Difference, share: number): void {
  const entries = paths.map((path) => entryAt(file, path))
  const on = dayIn(needs, file.asOf, share)
  switch (kind) {
    case 'lab':
    case 'score':
      for (const entry of entries)
        entry.value = typeof needs.equals === 'string' ? needs.equals : numberIn(needs, share)
      return
    case 'dose':
      if (paths.length === 0) {
        const dose = `${numberIn(needs, share)} mg/day`
        file.drugs.push({ ...newCourse('prednisolone', { equals: file.asOf }), dose })
      }
      for (const [index, entry] of entries.entries()) entry.dose = `${index === 0 ? numberIn(needs, share) : 0} mg/day`
      return
    case 'stable-dose':
      for (const entry of entries) setDays(entry, { stableSince: on }, on)
      return
    case 'drug':
      if (paths.length === 0) file.drugs.push(newCourse(what, needs))
      for (const entry of entries) {
        setDays(entry, { end: on }, on)
        delete entry.ongoing
      }
      return
    default:
      throw new Error(`${kind} is not changed here`)
  }
}

function newCourse(what: string, { equals }: Needs): Entry {
  const since = String(equals).replace('taken since ', '')
  const [name = ''] = what.split(' ')
  return { name, start: since, stableSince: since, ongoing: true }
}

/** @param last no later than this can it have begun */
export function setDays(entry: Entry, days: Partial<Entry>, last: string): void {
  Object.assign(entry, days)
  if (entry.start !== undefined && entry.start > last) entry.start = last
}

function entryAt(file: File, path: string): Entry {
  const [, list, index] = path.split('/')
  const entry = list === 'labs' || list === 'scores' || list === 'drugs' ? file[list][Number(index)] : undefined
  if (entry === undefined) throw new Error(`${path} is nowhere`)
  return entry
}

type Needs = Difference['needs']

function numberIn({ equals, atLeast, moreThan, atMost, below }: Needs, share: number): number {
  if (typeof equals === 'number') return equals
  const low = Number(atLeast ?? moreThan ?? 0)
  const high = Number(atMost ?? below ?? low + 4)
  const isWhole = Number.isInteger(low) && Number.isInteger(high) && high - low >= 2
  const inside = isWhole ? low + 1 : (low + high) / 2
  if (share === 0 && atLeast !== undefined) return low
  return share === 1 && atMost !== undefined ? high : inside
}

function dayIn({ equals, atLeast, atMost }: Needs, asOf: string, share: number): string {
  if (typeof equals === 'string') return equals
  const last = typeof atMost === 'string' ? atMost : asOf
  const first = typeof atLeast === 'string' ? atLeast : formatDay(before(day(last), { amount: 100, unit: 'days' }))
  return share < 0.5 ? first : last
}
