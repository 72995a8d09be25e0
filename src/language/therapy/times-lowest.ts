import { converted, type Range } from '../../kernel/range.js'
import { all, FALSE, not, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Measurement } from '../../facts/fact.js'
import { decided, unknown, type Evidence, type Finding, type Need } from '../rule/finding.js'
import { dateOf, type ResultAnswer } from '../measurement/latest.js'
import { resultInWords } from '../measurement/measured.js'
import type { Placed } from './since-start.js'

/** Whether a result is a number at all. */
export function judgeNumber(result: Measurement, asked: Need): ResultAnswer {
  const what = asked.need
  const value = resultInWords(result)
  if (isNumber(result)) return { truth: TRUE, value, clause: () => `${what} ${value}` }
  if (result.value.kind === 'set-aside') {
    const { why } = result.value
    const clause = (): string => `${what} ${value} was set aside: ${why}`
    return { truth: UNKNOWN, value, clause, need: { ...asked, need: `${what} in a usable form` } }
  }
  const clause = (): string => `${what} ${value} is no number`
  return { truth: UNKNOWN, value, clause, need: { ...asked, need: `${what} as a number` } }
}

/**
 * Whether a result has risen to so many times the lowest one before it: it has where it has risen to so many times any
 * of them.
 * @param latest one without a day is taken to be the latest
 * @param others those that are, or may be, since the start
 */
export function risen(latest: Measurement, others: readonly Placed[], factor: number, asked: Need): Finding {
  const compared = others.map((other) => compare(latest, other, factor, asked)).filter(({ inside }) => inside !== FALSE)
  const found = (some: readonly Compared[]): Pick<Finding, 'evidence' | 'clauses'> => ({
    evidence: [latest, ...some.map(({ result }) => result)].map((fact) => evidenceOf(fact)),
    clauses: () => some.map((one) => comparisonInWords(latest, one, factor, asked)),
  })
  const sure = compared.filter(({ inside }) => inside === TRUE)
  const reached = sure.filter(({ rose }) => rose === TRUE)
  if (reached.length > 0) return decided(TRUE, found(lowestOf(reached)))
  // a result that may or may not be one of them matters only if it would decide
  const open = compared.filter(({ inside, rose }) => rose === UNKNOWN || (inside === UNKNOWN && rose === TRUE))
  if (open.length === 0 && sure.length > 0) return decided(FALSE, found(lowestOf(sure)))
  if (compared.length === 0) {
    return unknown({
      needs: [{ ...asked, need: `an earlier result for ${asked.need} since the start of the therapy` }],
      evidence: [evidenceOf(latest)],
      clauses: () => [`no result for ${asked.need} between the start and ${resultInWords(latest)} is recorded`],
    })
  }
  const undecided = open.length > 0 ? open : compared
  return unknown({ ...found(undecided), needs: undecided.flatMap(({ needs }) => needs) })
}

interface Compared {
  readonly result: Measurement
  /** whether it lies between the start and the latest */
  readonly inside: Truth
  readonly rose: Truth
  /** what would settle what is open of both */
  readonly needs: readonly Need[]
}

function compare(latest: Measurement, { result, since, needs }: Placed, factor: number, asked: Need): Compared {
  const isEarlier = before(result, latest)
  const rose = roseTo(rangeOf(latest), rangeOf(result), factor)
  const exact: Need = { ...asked, need: `an exact result for ${asked.need}` }
  return {
    result,
    inside: all([since, isEarlier]),
    rose,
    needs: [
      ...needs,
      ...(isEarlier === UNKNOWN ? [dateOf(asked)] : []),
      ...(rose === UNKNOWN ? [judgeNumber(result, asked).need ?? exact] : []),
    ],
  }
}

/** Of a result without a day, what lies since the start already asks for it; before one that is the latest, every other is. */
function before({ on }: Measurement, latest: Measurement): Truth {
  if (on === undefined || latest.on === undefined || on.last < latest.on.first) return TRUE
  return on.first >= latest.on.last ? FALSE : UNKNOWN
}

/** At least so many times the other, and more than it: nothing has not risen to twice nothing. */
function roseTo(value: Range, other: Range, factor: number): Truth {
  const multiple = converted(other, factor)
  return all([reaches(value, multiple), not(reaches(other, value))])
}

/** Whether every number of the one is at least every number of the other; false where none is. */
function reaches(value: Range, other: Range): Truth {
  if (value.low >= other.high) return TRUE
  const isBelow = value.high < other.low || (value.high === other.low && (value.highOpen || other.lowOpen))
  return isBelow ? FALSE : UNKNOWN
}

/** The numbers that a result may be: every number, where it is none. */
function rangeOf({ value }: Measurement): Range {
  if (value.kind === 'quantity' || value.kind === 'titre') return value.range
  return { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true }
}

function isNumber({ value }: Measurement): boolean {
  return value.kind === 'quantity' || value.kind === 'titre'
}

/** The one whose number is the lowest, and none of none. */
function lowestOf(compared: readonly Compared[]): readonly Compared[] {
  return compared.toSorted((a, b) => rangeOf(a.result).high - rangeOf(b.result).high).slice(0, 1)
}

function comparisonInWords(
  latest: Measurement,
  { result, inside, rose }: Compared,
  factor: number,
  asked: Need,
): string {
  if (!isNumber(result)) return judgeNumber(result, asked).clause()
  const doubt = inside === UNKNOWN ? ', which may or may not lie between the start and the latest result' : ''
  return `${asked.need} ${resultInWords(latest)} ${verbOf(rose)} ${factor} times ${resultInWords(result)}${doubt}`
}

function verbOf(rose: Truth): string {
  if (rose === TRUE) return 'has risen to at least'
  return rose === FALSE ? 'has not risen to' : 'may or may not have risen to'
}

function evidenceOf(fact: Measurement): Evidence {
  return { fact, value: resultInWords(fact) }
}
