import { ageRange, birthdayOf } from '../../kernel/age.js'
import { formatDay, type Day } from '../../kernel/day.js'
import type { Span } from '../../kernel/span.js'
import { all, FALSE, some, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Measurement } from '../../facts/fact.js'
import { agesInWords, bandAt, OLDEST, type Band } from './age-bands.js'
import type { Need } from '../rule/finding.js'
import { judge, truthOfTest } from './judge-result.js'
import { dateOf, type ResultAnswer } from './latest.js'
import { resultInWords } from './measured.js'

/** What a result is held against. */
export interface AgeLimits {
  readonly bands: readonly Band[]
  /** undefined where no date of birth is recorded: every age is possible */
  readonly birth: Span | undefined
  /** the day of the present age */
  readonly day: Day
  /** the first day of which results count: beside others, one without a date matters only if it is no older */
  readonly first: Day
  /** what is measured, as the reports ask for it */
  readonly asked: Need
}

/** Holds a result against the bands of every age that the patient may have had at the sample, and may have now. */
export function judgeByAge(result: Measurement, limits: AgeLimits): ResultAnswer {
  const { bands, birth, day, asked } = limits
  const { now, then, bandsNow, bandsThen } = bandsOfResult(result, limits)
  const possible = [...new Set([...bandsThen, ...bandsNow])]
  const answers = possible.map((band) => {
    return band === undefined ? noLimit([...agesIn(then), ...agesIn(now)], bands) : limitOf(band, result, asked)
  })
  const truth = agreed(answers.map((answer) => answer.truth))
  const clause = (): string => {
    const since = possible.length > 1 ? ` and ${inWords(now)} on ${formatDay(day)}` : ''
    const age = birth === undefined ? 'no date of birth is recorded' : `age ${inWords(then)} at the sample${since}`
    return [...new Set(answers.map((answer) => answer.clause())), age].join('; ')
  }
  const need = (): Need => {
    const unclear = answers.find((answer) => answer.need !== undefined)?.need
    if (unclear !== undefined) return unclear
    if (birth === undefined) return { need: 'date of birth', kind: 'demographic' }
    if (bandsNow.size === 1 && bandsNow.has(undefined)) {
      return { ...asked, need: `a limit for ${asked.need} at age ${inWords(now)}` }
    }
    if (bandsNow.size === 1 && bandsThen.size === 1) return { ...asked, need: `a new result for ${asked.need}` }
    return birth.first < birth.last ? { need: 'exact date of birth', kind: 'demographic' } : dateOf(asked)
  }
  return { truth, value: resultInWords(result), clause, ...(truth === UNKNOWN ? { need: need() } : {}) }
}

/** The truth of what `judgeByAge` says. */
export function truthByAge(result: Measurement, limits: Omit<AgeLimits, 'asked'>): Truth {
  const { bands } = limits
  const { now, then } = agesOfResult(result, limits)
  let lowest: Truth = TRUE
  let highest: Truth = FALSE
  for (const { min, max } of [then, now]) {
    let before: Band | undefined
    for (let age = min; age <= max; age += 1) {
      const band = bandAt(age, bands)
      if (band !== undefined && band === before) continue
      before = band
      const truth = band === undefined ? UNKNOWN : truthOfTest(result, band.test)
      if (truth < lowest) lowest = truth
      if (truth > highest) highest = truth
    }
  }
  return lowest === highest ? lowest : UNKNOWN
}

/** The truth of all; the lowest and the highest rank are equal where all agree. */
function agreed(truths: readonly Truth[]): Truth {
  const lowest = all(truths)
  return lowest === some(truths) ? lowest : UNKNOWN
}

/** The ages at the sample and now, and their bands; undefined among them where some age has none. */
function bandsOfResult(result: Measurement, limits: Omit<AgeLimits, 'asked'>): AgeBands {
  const { now, then } = agesOfResult(result, limits)
  const bandsIn = (ages: Ages): Set<Band | undefined> => new Set(agesIn(ages).map((age) => bandAt(age, limits.bands)))
  return { now, then, bandsNow: bandsIn(now), bandsThen: bandsIn(then) }
}

/** The ages at the sample and now. */
function agesOfResult(
  { on }: Measurement,
  { birth, day, first }: Omit<AgeLimits, 'asked' | 'bands'>,
): Pick<AgeBands, 'now' | 'then'> {
  return { now: agesOn(birth, { first: day, last: day }), then: agesOn(birth, on ?? { first, last: day }) }
}

/** The bands that the result is held against. */
export function possibleBands(result: Measurement, limits: Omit<AgeLimits, 'asked'>): Band[] {
  const { bandsNow, bandsThen } = bandsOfResult(result, limits)
  return [...new Set([...bandsThen, ...bandsNow])].filter((band) => band !== undefined)
}

/** The birthdays on which somebody comes into a band or leaves it. */
export function bandBirthdays(bands: readonly Band[], birth: Span): Day[] {
  return bands
    .flatMap(({ from, to }) => (to === Infinity ? [from] : [from, to + 1]))
    .flatMap((age) => [birthdayOf(birth.first, age), birthdayOf(birth.last, age)])
}

interface Ages {
  readonly min: number
  readonly max: number
}

interface AgeBands {
  readonly now: Ages
  readonly then: Ages
  readonly bandsNow: ReadonlySet<Band | undefined>
  readonly bandsThen: ReadonlySet<Band | undefined>
}

type LimitAnswer = Pick<ResultAnswer, 'truth' | 'clause' | 'need'>

function limitOf({ from, to, test }: Band, result: Measurement, asked: Need): LimitAnswer {
  const answer = judge(result, asked, test)
  const limit = result.value.kind === 'set-aside' ? '' : `, the limit ${agesInWords({ from, to })}`
  return { ...answer, clause: () => `${answer.clause()}${limit}` }
}

function noLimit(ages: readonly number[], bands: readonly Band[]): LimitAnswer {
  const clause = (): string => {
    const uncovered = new Set(ages.filter((age) => bandAt(age, bands) === undefined))
    return `no limit is given for ${uncovered.size === 1 ? `age ${[...uncovered].join('')}` : 'some ages'}`
  }
  return { truth: UNKNOWN, clause }
}

/** A sample cannot be older than the patient, whatever a partial date leaves open. */
function agesOn(birth: Span | undefined, { first, last }: Span): Ages {
  if (birth === undefined) return { min: 0, max: OLDEST }
  return { min: Math.max(0, ageRange(birth, first).min), max: Math.max(0, ageRange(birth, last).max) }
}

function agesIn({ min, max }: Ages): number[] {
  return Array.from({ length: max - min + 1 }, (_, index) => min + index)
}

function inWords({ min, max }: Ages): string {
  return min === max ? String(min) : `${min} to ${max}`
}
