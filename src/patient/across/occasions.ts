import type { ClassificationFact, DrugFact, EncounterFact, EventFact, ProcedureFact } from '../../facts/fact.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { ConditionTerm } from '../../facts/term.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { Day } from '../../kernel/day.js'
import type { Span } from '../../kernel/span.js'
import { curedBy, healedBy } from './healed-by.js'
import type { Occasion } from './reasons.js'

/** What stays and visits were for. An episode mostly ends with the stay; an infection may be treated on. */
export function occasionsOfEncounters(
  encounters: readonly EncounterFact[],
  conditions: Lexicon<ConditionTerm>,
  asOf: Day,
): Occasion[] {
  return encounters.flatMap(({ status, reasons, start, end }) => {
    if (status === 'absent') return []
    const unsaid = 'is what a stay or visit was for, but is not among the conditions'
    return reasons.map((reason) => {
      return { reason, start, end: lastDay(end, reason.terms, conditions, asOf), isOfItsDays: true, unsaid }
    })
  })
}

/** The conditions that stand in another list, with the days of what stands there. */
export function occasionsElsewhere(
  events: readonly EventFact<ConditionTerm>[],
  conditions: Lexicon<ConditionTerm>,
  asOf: Day,
): Occasion[] {
  const unsaid = 'stands in another list, but is not among the conditions'
  return events.map((reason) => {
    const { terms, start, end } = reason
    return { reason, start, end: lastDay(end, terms, conditions, asOf), isOfItsDays: true, unsaid }
  })
}

function lastDay(
  end: Span | undefined,
  terms: readonly ConditionTerm[],
  conditions: Lexicon<ConditionTerm>,
  asOf: Day,
): Span | undefined {
  return isInfection(terms, conditions) ? healedBy(end, terms, conditions, asOf) : end
}

/** Why the recorded purpose of a drug is no certain condition, in words behind its name. */
export const GIVEN_FOR = 'is what a drug is given for, but is not among the conditions'

/**
 * What drugs were given for, by their recorded purpose. Of an infection a course treats the one of its days; a cancer may
 * be treated long after it was removed, and goes on when a drug is stopped.
 */
export function occasionsOfDrugs(
  drugs: readonly DrugFact[],
  conditions: Lexicon<ConditionTerm>,
  asOf: Day,
): Occasion[] {
  return drugs.flatMap(({ status, purpose, start, end }) => {
    if (status === 'absent' || purpose === undefined || purpose.conditions.length === 0) return []
    const { path, label, conditions: terms } = purpose
    const isOfItsDays = isInfection(terms, conditions)
    const last = isOfItsDays ? curedBy(end, asOf) : end
    return [{ reason: { path, label, terms }, start, end: last, isOfItsDays, unsaid: GIVEN_FOR }]
  })
}

/** What procedures were done for. Nothing of it is known to be over with them. */
export function occasionsOfProcedures(
  procedures: readonly ProcedureFact[],
  conditions: Lexicon<ConditionTerm>,
): Occasion[] {
  return procedures.flatMap(({ status, reasons, start }) => {
    if (status === 'absent' || reasons === undefined) return []
    const unsaid = 'is what a procedure was done for, but is not among the conditions'
    return reasons.map((reason) => {
      return { reason, start, end: undefined, isOfItsDays: isInfection(reason.terms, conditions), unsaid }
    })
  })
}

/**
 * The acute conditions that procedures are mostly or often done for: an appendicitis, an abscess. They are of the days of the
 * procedure, and over with it where nothing of their treatment goes on: what may be no infection is treated for 4 days once its
 * source is removed (STOP-IT; Sawyer et al., N Engl J Med 2015;372:1996). One without a day is of the history of operations,
 * which half of all records have, and tells of nothing acute.
 */
export function occasionsOfAcuteProcedures(
  done: readonly ProcedureFact[],
  { procedures, conditions }: Pick<Vocabulary, 'procedures' | 'conditions'>,
  asOf: Day,
): Occasion[] {
  return done.flatMap(({ path, label, status, terms, start, end }) => {
    if (status === 'absent' || (start === undefined && end === undefined)) return []
    const kinds = new Set(terms.flatMap((term) => [...procedures.kindsOf(term)]))
    const ids = new Set([...kinds].flatMap((kind) => procedures.withId(kind).acutelyFor ?? []))
    return [...ids].map((id) => {
      const term = conditions.withId(id)
      const reason = { path, label: `${term.label} (${label})`, terms: [term] }
      const unsaid = 'is what a recorded procedure is often done for, but is not among the conditions'
      const last = isInfection([term], conditions) ? healedBy(end, [term], conditions, asOf) : curedBy(end, asOf)
      return { reason, start, end: last, isOfItsDays: true, unsaid }
    })
  })
}

/** What the items of sets tell that are recorded as present. Since when, and whether it is over, they do not say. */
export function occasionsOfClassifications(
  classifications: ReadonlyMap<string, readonly ClassificationFact[]>,
  conditions: Lexicon<ConditionTerm>,
): Occasion[] {
  return [...classifications.values()].flat().flatMap(({ path, set, items }) =>
    set.items
      .filter(({ id }) => items.get(id) === true)
      .flatMap(({ label, tellsOf }) => {
        if (tellsOf === undefined) return []
        const unsaid = `is an item of ${set.label}, but is not among the conditions`
        const reason = { path, label, terms: [conditions.withId(tellsOf)] }
        return [{ reason, start: undefined, end: undefined, isOfItsDays: false, unsaid }]
      }),
  )
}

function isInfection(terms: readonly ConditionTerm[], conditions: Lexicon<ConditionTerm>): boolean {
  return terms.every((term) => conditions.kindsOf(term).has('infection'))
}
