import type { ConditionFact, DrugFact, FoundTreatment, ProcedureFact } from '../../facts/fact.js'
import type { Listing } from '../../facts/facts.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { ConditionTerm } from '../../facts/term.js'
import { treatsItsPurpose, treatsItsReason, treatsNothing } from '../../facts/lexicon/treating.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import { after, type Duration } from '../../kernel/duration.js'
import type { Span } from '../../kernel/span.js'
import { byTerm, MOST, type ByTerm } from './reasons-by-term.js'

interface Lists {
  readonly procedures: Listing<ProcedureFact>
  readonly drugs: Listing<DrugFact>
}

/** Something that was done or taken, for a condition that it names. */
interface Given extends Pick<FoundTreatment, 'path' | 'label' | 'terms' | 'drugs'> {
  readonly reason: readonly ConditionTerm[]
  readonly start: Span | undefined
  readonly end: Span | undefined
  readonly ongoing: boolean
  /** whether it took place for certain, is a treatment by its name, and was for the reason for certain */
  readonly isCertain: boolean
}

/**
 * The conditions of a record, with what its procedures and its drugs tell of how each was treated, by the reason that they
 * name: for certain where that is this condition and no other, on days on which it was there, and else perhaps. A treatment
 * that names no reason, or one that nobody knows, tells nothing.
 */
export function withTreatedElsewhere(
  conditions: Listing<ConditionFact>,
  { procedures, drugs }: Lists,
  vocabulary: Vocabulary,
): Listing<ConditionFact> {
  const given = [
    ...procedures.entries.flatMap((procedure) => byProcedure(procedure, vocabulary)),
    ...drugs.entries.flatMap((drug) => byDrug(drug, vocabulary)),
  ]
  if (given.length === 0) return conditions
  const isWhole = conditions.listed && procedures.listed && drugs.listed
  const present = conditions.entries.filter(({ status, terms }) => status !== 'absent' && terms.length > 0)
  const matched = byTerm(present, given, vocabulary.conditions)
  const entries = conditions.entries.map((condition) => {
    const found = foundFor(condition, matched, vocabulary.conditions)
    return found.length === 0 ? condition : { ...condition, elsewhere: { found, isWhole } }
  })
  return { ...conditions, entries }
}

function foundFor(
  condition: ConditionFact,
  matched: ByTerm<Given>,
  lexicon: Lexicon<ConditionTerm>,
): readonly FoundTreatment[] {
  const given = matched.givenFor(condition)
  const [first] = given
  if (first !== undefined && given.length > MOST) return [unclear(first)]
  const found = given.filter((one) => mayBeFor(one, condition, lexicon))
  return found.map((one) => {
    const { path, label, terms, drugs, isCertain } = one
    const isIts = isCertain && isNamed(one, condition) && isOfItsDays(one, condition)
    const isOfOther = (other: ConditionFact): boolean => other !== condition && mayBeOf(one, other, condition, lexicon)
    const all = matched.conditionsOf(one)
    return { path, label, terms, drugs, isSure: isIts && all.length <= MOST && !all.some(isOfOther) }
  })
}

/** One of very many, of which it is left open what they were. */
function unclear({ path, label }: Given): FoundTreatment {
  return { path, label, terms: [], drugs: [], isSure: false }
}

/** One for each of its reasons, and for each of the procedures that it is, if any is known. */
function byProcedure(fact: ProcedureFact, { procedures }: Vocabulary): Given[] {
  const { path, label, status, doubt, terms, reasons = [], start, end, ongoing } = fact
  if (status === 'absent') return []
  const done = terms.length === 0 ? [[]] : terms.filter((term) => !treatsNothing(term, procedures)).map((one) => [one])
  return reasons.flatMap(({ terms: reason, suspected }) =>
    done.map((one) => {
      const isTreatment = one.some((term) => treatsItsReason(term, procedures))
      const isCertain = isTreatment && doubt === undefined && !suspected
      return { path, label, terms: one, drugs: [], reason, start, end, ongoing, isCertain }
    }),
  )
}

/** Of several conditions that a purpose names nobody knows which it was; what is prevented was not treated. */
function byDrug(fact: DrugFact, { drugs, purposes }: Vocabulary): Given[] {
  const { path, label, status, doubt, terms, purpose, start, end, ongoing } = fact
  if (status === 'absent' || purpose === undefined || terms.length === 0) return []
  const isTreatment = terms.some((term) => treatsItsPurpose(term, drugs))
  const isPrevented = purpose.terms.some((term) => purposes.kindsOf(term).has('prophylaxis'))
  const isCertain = isTreatment && doubt === undefined && !isPrevented
  return [{ path, label, terms: [], drugs: terms, reason: purpose.conditions, start, end, ongoing, isCertain }]
}

/** Whether the reason may be this condition, or is it in other words, and the days do not rule it out. */
function mayBeFor(given: Given, { terms, onset }: ConditionFact, lexicon: Lexicon<ConditionTerm>): boolean {
  return (
    !isLongBefore(lastOf(given), onset) &&
    given.reason.some((named) => terms.some((term) => lexicon.mayBe(named, term)))
  )
}

/** Whether the reason is this condition, no broader and no narrower one; two names of kinds of it must be the same. */
function isNamed({ reason }: Given, { terms }: ConditionFact): boolean {
  const [named] = reason
  const [term] = terms
  if (named === undefined || term === undefined || reason.length + terms.length > 2 || named.id !== term.id)
    return false
  const isBroad = named.narrowedTo === undefined || term.narrowedTo === undefined
  return isBroad || named.narrowedTo === term.narrowedTo
}

/** Whether it began while the condition was there, both on days that are recorded. */
function isOfItsDays({ start }: Given, { onset, end }: ConditionFact): boolean {
  if (start === undefined || onset === undefined) return false
  return start.last >= onset.first && (end === undefined || start.first <= end.last)
}

/** Whether it may have been for another condition as well as for the one that it names. */
function mayBeOf(given: Given, other: ConditionFact, named: ConditionFact, lexicon: Lexicon<ConditionTerm>): boolean {
  if (!mayBeFor(given, other, lexicon) || isLongBefore(other.end, given.start)) return false
  const own = given.reason[0]?.narrowedTo
  const isTheOne = own !== undefined && named.terms[0]?.narrowedTo === own
  return !isTheOne || other.terms.some(({ narrowedTo }) => narrowedTo === undefined || narrowedTo === own)
}

/**
 * A tissue is examined within days of its removal (nine of ten within 10: RCPath, Key performance indicators, proposals for
 * implementation, 2013, KPI 6.4), so that a condition that is found by its treatment is recorded within the year; and what
 * comes after its end by more than that was for another.
 */
const AROUND: Duration = { amount: 12, unit: 'months' }

function isLongBefore(earlier: Span | undefined, later: Span | undefined): boolean {
  return earlier !== undefined && later !== undefined && after(earlier.last, AROUND) < later.first
}

/** When it was over; undefined where it may go on. */
function lastOf({ end, ongoing }: Given): Span | undefined {
  return ongoing ? undefined : end
}
