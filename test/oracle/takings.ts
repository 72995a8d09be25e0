import { latestOfDay } from './clock.js'
import { daysThatMatter, shifted, type DayRange } from './days.js'
import { agreed, type Truth } from './truth.js'
import { everyWay } from './ways.js'

interface Taking extends Sampled {
  readonly day: number
}

/** What was taken once, of which a test tells whether it fulfils a rule. */
interface Sampled {
  readonly time?: string | undefined
  readonly test?: string | undefined
  readonly truth: Truth
}

/** Every way in which the days of the results may lie, as far as it matters. */
export function takings(
  results: readonly (Sampled & { readonly days: DayRange })[],
  marks: readonly number[],
): Generator<readonly Taking[]> {
  const ends = results.flatMap(({ days }) => [days.lo, days.hi])
  return everyWay(
    results.map(({ days, truth, time, test }) =>
      daysThatMatter(days, [...marks, ...ends], 7).map((day) => ({ day, truth, time, test })),
    ),
  )
}

/** Of the results of the last day, unless it is too long ago; of those that tell a time, the last one. */
export function lastOf(taken: readonly Taking[], first: number): Truth[] {
  const day = Math.max(...taken.map((one) => one.day))
  if (day < first) return []
  const ofDay = taken.filter((one) => one.day === day)
  return latestOfDay(
    ofDay,
    ({ time }) => time,
    ({ test }) => test,
  ).map(({ truth }) => truth)
}

/** Two results of one day that disagree leave it open. */
export function unanimous(truths: readonly Truth[]): Truth {
  return new Set(truths).size === 1 && truths[0] !== undefined ? truths[0] : 'unknown'
}

export function sustainedMarks(results: readonly { readonly days: DayRange }[], length: string | undefined): number[] {
  if (length === undefined) return []
  return results.flatMap(({ days: { lo, hi } }) =>
    [lo, hi].flatMap((day) => [shifted(day, length, -1), shifted(day, length)]),
  )
}

/** The latest one, and one at least so long before it, with none between them that does not fulfil the test. */
export function sustained(taken: readonly Taking[], first: number, length: string): Truth {
  return agreed(turnings(taken, first, length))
}

/** The answer in every way in which the results that are not clear may turn out. */
function* turnings(taken: readonly Taking[], first: number, length: string): Generator<Truth> {
  for (const known of everyWay(taken.map((one) => decided(one)))) {
    const latest = unanimous(lastOf(known, first))
    const last = Math.max(...known.map(({ day }) => day))
    const lastNo = Math.max(...known.filter(({ truth }) => truth === 'false').map(({ day }) => day))
    const isLong = known.some(({ day, truth }) => truth === 'true' && day > lastNo && day <= shifted(last, length, -1))
    yield latest === 'true' && !isLong ? 'unknown' : latest
  }
}

function decided(one: Taking): readonly Taking[] {
  return one.truth === 'unknown' ? (['true', 'false'] as const).map((truth) => ({ ...one, truth })) : [one]
}
