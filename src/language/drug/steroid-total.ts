import { formatDay, type Day } from '../../kernel/day.js'
import { shown } from '../../kernel/decimal.js'
import { betweenWithin, NOTHING, sumOf, valueOf, type Fraction } from '../../kernel/fraction.js'
import type { Bounds } from '../../kernel/range.js'
import { FALSE, TRUE, type Truth } from '../../kernel/truth.js'
import { listed } from '../../kernel/listed.js'
import { drugDoubt, type Doubt } from '../rule/doubt.js'
import { decided, unknown, type Finding } from '../rule/finding.js'
import { boundsInWords } from '../rule/schema.js'
import { standing } from '../time/standing.js'
import type { Intake } from './steroid-intake.js'

/** All steroids of a day, in mg of prednisone. */
export interface Total {
  readonly lowest: Fraction
  readonly highest: Fraction
  /** what is not known of it; where all is known, on what the tables disagree */
  readonly doubts: readonly Doubt[]
  /** `prednisone 20 mg/day amounts to 20 mg/day of prednisone on 2026-03-01`; none where it may be anything */
  readonly words: readonly string[]
}

export function totalOf(intakes: readonly Intake[], day: Day): Total {
  const { lowest, highest } = amountOf(intakes)
  const doubts = intakes.filter((intake) => intake.highest.over > 0).flatMap((intake) => intake.doubts)
  return {
    lowest,
    highest,
    doubts: doubts.length > 0 ? doubts : [...disagreementsOf(intakes), ...repeatsOf(intakes)],
    words: isAnything(lowest, highest) ? [] : wordsOf(intakes, amountInWords(lowest, highest), day),
  }
}

/**
 * What they come to at the least and at the most. Two entries of one steroid are two doses a day; where the doses are the
 * same, they may as well be one treatment that two sources tell of.
 */
export function amountOf(intakes: readonly Intake[]): Pick<Total, 'lowest' | 'highest'> {
  const once = intakes.filter((intake, index) => !isRepeated(intake, intakes.slice(0, index)))
  return {
    lowest: once.map((intake) => intake.lowest).reduce(sumOf, NOTHING),
    highest: intakes.map((intake) => intake.highest).reduce(sumOf, NOTHING),
  }
}

/** Whether an entry that is sure to count is of the same steroid and the same dose. */
function isRepeated({ ingredient, highest }: Intake, before: readonly Intake[]): boolean {
  if (ingredient === undefined) return false
  return before.some(
    (other) => other.ingredient === ingredient && other.highest.over === highest.over && other.doubts.length === 0,
  )
}

function repeatsOf(intakes: readonly Intake[]): Doubt[] {
  return intakes
    .filter((intake, index) => isRepeated(intake, intakes.slice(0, index)))
    .map(({ fact: { label } }) =>
      drugDoubt(
        `whether the entries of ${label} at the same dose are one treatment`,
        () => `the entries of ${label} at the same dose may be one treatment or two`,
      ),
    )
}

function disagreementsOf(intakes: readonly Intake[]): Doubt[] {
  return intakes
    .filter(({ lowest, highest }) => lowest.under !== highest.under)
    .map(({ fact: { label } }) =>
      drugDoubt(`which equivalent of ${label} counts`, () => `the tables disagree about the equivalent of ${label}`),
    )
}

function wordsOf(intakes: readonly Intake[], amount: string, day: Day): string[] {
  const doses = intakes.flatMap(({ words }) => words ?? [])
  if (doses.length === 0) return []
  const verb = doses.length === 1 ? 'amounts' : 'amount'
  return [`${listed(doses, 'and')} ${verb} to ${amount} mg/day of prednisone on ${formatDay(day)}`]
}

/** Whether an amount may be none, and without end, so that there is nothing to say of it. */
export function isAnything(lowest: Fraction, highest: Fraction): boolean {
  return lowest.over === 0 && highest.over === Infinity
}

/** `20`, `20 to 25`, `at least 10`. */
export function amountInWords(lowest: Fraction, highest: Fraction): string {
  const [low, high] = [shown(valueOf(lowest)), shown(valueOf(highest))]
  if (low === high) return low
  return highest.over === Infinity ? `at least ${low}` : `${low} to ${high}`
}

/** Holds the total against bounds in mg a day. */
export function comparePerDay(total: Total, bounds: Bounds, unit: string): Finding {
  const truth = betweenWithin(total.lowest, total.highest, bounds)
  const clauses = (): string[] => total.words.map((amount) => `${amount}, which ${stands(truth, bounds, unit)}`)
  if (truth === TRUE || truth === FALSE) return decided(truth, { clauses })
  return unknown({ needs: total.doubts.map(({ need }) => need), clauses })
}

/** `is at most 20 mg/day`. */
export function stands(truth: Truth, bounds: Bounds, unit: string): string {
  return standing(truth, bounds, (some) => boundsInWords(some, unit))
}
