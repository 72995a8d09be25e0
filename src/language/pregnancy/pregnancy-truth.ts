import type { Day } from '../../kernel/day.js'
import { highest } from '../../kernel/extremes.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Analyte } from '../../facts/analyte.js'
import type { Measurement } from '../../facts/fact.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { ConditionTerm } from '../../facts/term.js'
import { isDoubt } from '../measurement/doubted-result.js'
import { truthOfTest, type Test } from '../measurement/judge-result.js'
import { newestOf } from '../measurement/newest.js'
import { enoughNegative } from '../measurement/panel.js'
import type { Look } from '../rule/look.js'
import { begunPregnancyOf, pregnancyOf, toldPregnancyOf } from './pregnancy.js'

/** That a test says no. */
export const NEGATIVE: Test = { kind: 'sign', sign: 'negative' }

/** The tests of a kind, whichever of them still count. */
interface Tests {
  readonly analyte: Analyte
  /** the day of the latest one, at the earliest; -Infinity without one of a day that is known */
  readonly newest: Day
  /** whether the latest is negative, if it counts … */
  readonly truth: Truth
  /** … and whether it is unknown because several of the same time disagree */
  readonly isDisputed: boolean
  /** the last day on which there may have been a test … */
  readonly last: Day
  /** … and a positive one; Infinity where one has no date */
  readonly lastPositive: Day
  /** the same of those with a date */
  readonly lastDatedPositive: Day
  /** the day of the latest negative one, at the earliest */
  readonly lastNegative: Day
}

/** What a record says to any rule about pregnancy tests. */
export interface PregnancyTold {
  readonly blood: Tests
  readonly urine: Tests
  /** those that do not tell their kind */
  readonly other: Tests
  /** by a status that is recorded, … */
  readonly isPregnant: boolean
  /** … by a beginning without an end, … */
  readonly hasBegun: boolean
  /** … or told of by another part of the record, since the last negative test */
  readonly isToldOf: boolean
}

/** The tests that there are, by their kinds. */
export interface PregnancyTests {
  readonly blood: Analyte
  readonly urine: Analyte
  /** of either kind */
  readonly panel: Analyte
}

export function pregnancyTold(
  { blood, urine, panel }: PregnancyTests,
  conditions: Lexicon<ConditionTerm>,
): Look<PregnancyTold> {
  return ({ facts, resultsDay }) => {
    const testsOf = (analyte: Analyte): Tests => testsIn(analyte, facts.measurements.get(analyte.id) ?? [])
    const kinds = { blood: testsOf(blood), urine: testsOf(urine), other: testsOf(panel) }
    const since = Math.max(kinds.blood.lastNegative, kinds.urine.lastNegative, kinds.other.lastNegative)
    return {
      ...kinds,
      isPregnant: pregnancyOf(facts, conditions, resultsDay) !== undefined,
      hasBegun: begunPregnancyOf(facts, conditions, resultsDay) !== undefined,
      isToldOf: toldPregnancyOf(facts, conditions, { day: resultsDay, since }) !== undefined,
    }
  }
}

function testsIn(analyte: Analyte, results: readonly Measurement[]): Tests {
  const { newest, candidates, undated } = newestOf(results)
  const firm = candidates.filter((one) => !isDoubt(one)).map(negativeTruth)
  const truths = [...candidates, ...undated].map(negativeTruth)
  const lastOf = (truth: Truth, dayOf: (result: Measurement) => Day): Day =>
    highest(results.filter((result) => negativeTruth(result) === truth).map(dayOf))
  return {
    analyte,
    newest,
    truth: truths.every((truth) => truth === truths[0]) ? (truths[0] ?? UNKNOWN) : UNKNOWN,
    isDisputed: firm.includes(TRUE) && firm.includes(FALSE),
    last: highest(results.map(({ on }) => on?.last ?? -Infinity)),
    lastPositive: lastOf(FALSE, ({ on }) => on?.last ?? Infinity),
    lastDatedPositive: lastOf(FALSE, ({ on }) => on?.last ?? -Infinity),
    lastNegative: lastOf(TRUE, ({ on }) => on?.first ?? -Infinity),
  }
}

function negativeTruth(result: Measurement): Truth {
  return truthOfTest(result, NEGATIVE)
}

/**
 * Whether the tests are negative: the truth of what `pregnancy-test` answers.
 * @param specimen that is asked for; undefined where either will do
 * @param first the first day of which a test counts
 */
export function negativeTestTruth(told: PregnancyTold, specimen: 'blood' | 'urine' | undefined, first: Day): Truth {
  const truthOf = ({ newest, truth }: Tests): Truth => (newest < first ? UNKNOWN : truth)
  const { blood, urine, other, isPregnant, hasBegun, isToldOf } = told
  const kinds = [blood, urine, other]
  const settled =
    positiveTruth(kinds, specimen === undefined ? undefined : told[specimen], truthOf) ??
    (specimen === undefined ? eitherTruth(told, truthOf, first) : truthOf(told[specimen]))
  if (isPregnant) return settled === TRUE ? UNKNOWN : FALSE
  if (settled !== TRUE) return settled
  const isOpen = kinds.some((kind) => {
    const isMeant = specimen === undefined || kind === other
    return truthOf(kind) === UNKNOWN && ((isMeant && kind.last >= first) || kind.lastPositive >= first)
  })
  return isOpen || hasBegun || isToldOf ? UNKNOWN : TRUE
}

/** Where some kind of test was positive: unknown if each that was is not the one that is asked for and was followed by a negative one. */
function positiveTruth(
  kinds: readonly Tests[],
  meant: Tests | undefined,
  truthOf: (kind: Tests) => Truth,
): Truth | undefined {
  const positive = kinds.filter((kind) => truthOf(kind) === FALSE)
  if (positive.length === 0) return undefined
  const isFollowed = ({ lastDatedPositive }: Tests): boolean =>
    kinds.some((kind) => truthOf(kind) === TRUE && kind.lastNegative > lastDatedPositive)
  return positive.some((kind) => kind === meant || !isFollowed(kind)) ? FALSE : UNKNOWN
}

/** Where a test of either kind will do and none was positive. */
function eitherTruth({ blood, urine, other }: PregnancyTold, truthOf: (kind: Tests) => Truth, first: Day): Truth {
  if ([blood, urine, other].some(({ isDisputed, newest }) => isDisputed && newest >= first)) return UNKNOWN
  const members = [blood, urine]
  const clear = members.filter((kind) => truthOf(kind) === TRUE).length
  return truthOf(other) === TRUE || clear >= enoughNegative(other.analyte.negativeWhen, members.length) ? TRUE : UNKNOWN
}
