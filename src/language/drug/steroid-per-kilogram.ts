import { ageRange, birthdayOf } from '../../kernel/age.js'
import type { Day } from '../../kernel/day.js'
import { times } from '../../kernel/decimal.js'
import { before, type Duration } from '../../kernel/duration.js'
import { betweenWithin, NOTHING, WITHOUT_END, type Fraction } from '../../kernel/fraction.js'
import type { Bounds, Range } from '../../kernel/range.js'
import { UNKNOWN } from '../../kernel/truth.js'
import type { Measurement } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import { expiries } from '../measurement/expiries.js'
import type { Finding, Need } from '../rule/finding.js'
import { answerFromResults, type ResultAnswer, type ResultQuestion } from '../measurement/latest.js'
import { newestOf } from '../measurement/newest.js'
import { momentInWords } from '../time/moment.js'
import { leftOut, type PassedOver } from '../rule/passed-over.js'
import { resultsPassedOver } from '../measurement/results-passed-over.js'
import { amountInWords, comparePerDay, isAnything, stands, type Total } from './steroid-total.js'

/** The id of the analyte. */
export const WEIGHT = 'weight'

const NEED: Need = { need: 'weight', kind: 'vital' }
const UNIT = 'mg/kg/day'

/** Children grow: ours, a weight of somebody under 18 is of no use after 90 days. */
const MAJORITY = 18
const VALID_IN_CHILDREN: Duration = { amount: 90, unit: 'days' }

/**
 * Holds the total against bounds in mg per kilogram and day, by the most recent weight. Where no steroid is taken, the
 * weight does not matter.
 * @param valid how old the weight may be
 * @param day the day against which its age is held
 */
export function comparePerKilogram(total: Total, bounds: Bounds, facts: Facts, valid: Duration, day: Day): Finding {
  if (total.highest.over === 0) return comparePerDay(total, bounds, UNIT)
  const finding = answerFromResults(weightQuestion(total, bounds, facts, valid, day), day)
  return {
    ...finding,
    flips: [...finding.flips, ...childhoodFlips(facts, valid, day)],
    clauses: () => [...total.words, ...finding.clauses()],
  }
}

/** The weights that have no part in the answer; none where no steroid is taken, and none is looked at. */
export function weightsPassedOver(
  total: Total,
  bounds: Bounds,
  facts: Facts,
  valid: Duration,
  day: Day,
): readonly PassedOver[] {
  if (total.highest.over === 0) return []
  const question = weightQuestion(total, bounds, facts, valid, day)
  const left = facts.leftOut.measurements.filter(({ terms }) => terms.some(({ id }) => id === WEIGHT))
  return [...leftOut(left, facts), ...resultsPassedOver(question, day, answerFromResults(question, day).evidence)]
}

function weightQuestion(
  total: Total,
  bounds: Bounds,
  facts: Facts,
  valid: Duration,
  day: Day,
): ResultQuestion<Measurement> {
  return {
    what: 'weight',
    results: facts.measurements.get(WEIGHT) ?? [],
    selection: { kind: 'latest', valid: validityOn(valid, facts, day) },
    need: NEED,
    judge: (weight) => judge(weight, total, bounds),
    instead: undefined,
  }
}

function validityOn(valid: Duration, { birth }: Facts, day: Day): Duration {
  const isAdult = birth !== undefined && ageRange(birth.on, day).min >= MAJORITY
  return isAdult || before(day, valid) > before(day, VALID_IN_CHILDREN) ? valid : VALID_IN_CHILDREN
}

/** The days on which a weight gets too old by either of the two – which is shorter may change – and the coming of age. */
function childhoodFlips({ birth, measurements }: Facts, valid: Duration, day: Day): Day[] {
  const comingOfAge = birth === undefined ? Infinity : birthdayOf(birth.on.last, MAJORITY)
  if (comingOfAge <= day) return []
  const { candidates } = newestOf(measurements.get(WEIGHT) ?? [])
  const old = [valid, VALID_IN_CHILDREN].flatMap((one) => expiries(candidates, one, day))
  return [...old, comingOfAge].filter(Number.isFinite)
}

function judge(weight: Measurement, total: Total, bounds: Bounds): ResultAnswer {
  const { value: measured, written, on } = weight
  const value = `${written}${on === undefined ? '' : ` ${momentInWords(on)}`}`
  if (measured.kind !== 'quantity') {
    return { truth: UNKNOWN, value, clause: () => `weight ${value} is no usable number`, need: EXACT }
  }
  const [lowest, highest] = [least(total.lowest, measured.range), most(total.highest, measured.range)]
  const truth = betweenWithin(lowest, highest, bounds)
  const [need = EXACT] = total.doubts.map((doubt) => doubt.need)
  return {
    truth,
    value,
    need,
    clause: () => {
      if (total.words.length === 0 || isAnything(lowest, highest)) return `the weight is ${value}`
      return `at a weight of ${value} that is ${amountInWords(lowest, highest)} ${UNIT}, which ${stands(truth, bounds, UNIT)}`
    },
  }
}

const EXACT: Need = { need: 'an exact weight', kind: 'vital' }

function least({ over, under }: Fraction, { high }: Range): Fraction {
  return high === Infinity ? NOTHING : { over, under: times(under, high) }
}

/** Nobody weighs nothing: a weight below so much leaves any dose per kilogram possible. */
function most({ over, under }: Fraction, { low }: Range): Fraction {
  return low > 0 ? { over, under: times(under, low) } : WITHOUT_END
}
