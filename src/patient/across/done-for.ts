import type { ConditionFact, DrugFact, EventFact, NamedFact, PurposeFact } from '../../facts/fact.js'
import type { Listing } from '../../facts/facts.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { ConditionTerm, DrugTerm, ProcedureTerm, Term } from '../../facts/term.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import { rememberedFor } from '../../kernel/remembered.js'
import type { Span } from '../../kernel/span.js'
import { GIVEN_FOR } from './occasions.js'

interface Treatments {
  readonly procedures: Listing<EventFact>
  readonly drugs: Listing<DrugFact>
}

type TreatmentLexicon = Lexicon<Term & Pick<ProcedureTerm, 'doneFor' | 'alsoFor'>>

/** Something that was done or given. */
interface Done extends NamedFact<Term> {
  readonly status: ConditionFact['status']
  readonly start?: Span | undefined
}

/**
 * The conditions of a record, with what its procedures are mostly done for, and its drugs given for, where the list of
 * conditions tells of none: it is suspected then. A mastectomy, or tamoxifen, says that there was a tumour, and not that
 * there was none; so does a treatment of the past that is a condition itself, as a code of personal history is. A drug that
 * is recorded as given for something else says nothing of it.
 */
export function withDoneFor(
  conditions: Listing<ConditionFact>,
  { procedures, drugs }: Treatments,
  vocabulary: Vocabulary,
): Listing<ConditionFact> {
  const untold = <F extends Done>(entries: readonly F[], lexicon: TreatmentLexicon): Untold<F>[] =>
    untoldOf(entries, lexicon, conditions.entries, vocabulary.conditions)
  const given = drugs.entries.filter((drug) => !isForAnotherUse(drug, vocabulary.drugs))
  const suspected = [
    ...untold(procedures.entries, vocabulary.procedures).map(({ fact, sought }) =>
      conditionOf(fact, sought, MOSTLY_FOR),
    ),
    ...untold(given, vocabulary.drugs)
      .filter(({ fact, sought }) => mayBeFor(fact.purpose, sought, vocabulary))
      .map(({ fact, sought }) =>
        conditionOf(fact, sought, isFor(fact.purpose, sought, vocabulary.conditions) ? GIVEN_FOR : MOSTLY_FOR),
      ),
    ...untold(conditions.entries, vocabulary.conditions).map(({ fact, sought }) =>
      conditionOf({ ...fact, start: fact.onset }, sought, MOSTLY_FOR),
    ),
  ]
  return suspected.length === 0 ? conditions : { ...conditions, entries: [...conditions.entries, ...suspected] }
}

const MOSTLY_FOR = 'is what a recorded treatment is mostly for, but is not among the conditions'

/** Something that was done, and what it is mostly for, of which the list of conditions does not tell. */
interface Untold<F extends Done> {
  readonly fact: F
  readonly sought: ConditionTerm
}

function untoldOf<F extends Done>(
  entries: readonly F[],
  lexicon: TreatmentLexicon,
  recorded: readonly ConditionFact[],
  conditions: Lexicon<ConditionTerm>,
): Untold<F>[] {
  return entries
    .filter(({ status, terms }) => status !== 'absent' && terms.some(({ id }) => doneForOf(id, lexicon).length > 0))
    .filter(({ terms, start }) => !terms.some(({ id }) => isExplained(lexicon.withId(id), start, recorded, conditions)))
    .flatMap((fact) => {
      const ids = new Set(fact.terms.flatMap(({ id }) => doneForOf(id, lexicon)))
      return [...ids]
        .map((id) => conditions.withId(id))
        .filter((sought) => !recorded.some((told) => tellsOf(told, sought, conditions)))
        .map((sought) => ({ fact, sought }))
    })
}

/** So many days after an operation what it was done for may be dated at most, by what the operation found. */
const FOUND_WITHIN = 365

/**
 * Whether the record tells of something else that it is done for as well: a stem cell transplant, of a scleroderma. Not where that
 * began later.
 */
function isExplained(
  { alsoFor }: Pick<ProcedureTerm, 'alsoFor'>,
  start: Span | undefined,
  recorded: readonly ConditionFact[],
  conditions: Lexicon<ConditionTerm>,
): boolean {
  if (alsoFor === undefined) return false
  const others = new Set(alsoFor)
  return recorded.some(
    ({ status, terms, onset }) =>
      (status === 'active' || status === 'resolved' || status === undefined) &&
      !(start !== undefined && onset !== undefined && onset.first > start.last + FOUND_WITHIN) &&
      terms.some((term) => [...conditions.kindsOf(term)].some((kind) => others.has(kind))),
  )
}

/** What the term with an id, and whatever it is a kind of, is mostly done for. */
const doneForOf = rememberedFor((id, lexicon: TreatmentLexicon): readonly string[] => {
  const kinds = [...lexicon.kindsOf(lexicon.withId(id))]
  return kinds.flatMap((kind) => lexicon.withId(kind).doneFor ?? [])
})

/** Purposes that are no treatment of a disease, or of another one. */
const NO_DISEASE = ['prophylaxis', 'other-purpose']

/** Whether what is recorded of the purpose leaves room for a condition: a text that nobody understands does. */
function mayBeFor(purpose: PurposeFact | undefined, sought: ConditionTerm, vocabulary: Vocabulary): boolean {
  if (purpose === undefined) return true
  const { conditions, purposes } = vocabulary
  if (purpose.conditions.length > 0) return purpose.conditions.some((named) => conditions.mayBe(named, sought))
  if (purpose.terms.length === 0) return true
  const kinds = new Set(purpose.terms.flatMap((term) => [...purposes.kindsOf(term)]))
  const asked = conditions.kindsOf(sought)
  return (
    !NO_DISEASE.some((id) => kinds.has(id)) &&
    [...kinds].some((id) => purposes.withId(id).conditions.some((one) => asked.has(one)))
  )
}

/** Whether the recorded purpose is what is sought, or a kind of it. */
function isFor(purpose: PurposeFact | undefined, sought: ConditionTerm, conditions: Lexicon<ConditionTerm>): boolean {
  return purpose !== undefined && purpose.conditions.some((named) => conditions.kindsOf(named).has(sought.id))
}

/** Whether a drug was given by a route by which it, or its ingredient, is for something else: fluorouracil, as a cream. */
function isForAnotherUse({ route, terms }: DrugFact, drugs: Lexicon<DrugTerm>): boolean {
  return terms.some((term) => {
    const only = term.routes.length === 1 ? term.routes[0] : undefined
    const by = route ?? only
    return by !== undefined && otherUsesOf(term.id, drugs).includes(by)
  })
}

const otherUsesOf = rememberedFor((id, drugs: Lexicon<DrugTerm>) =>
  [...drugs.kindsOf(drugs.withId(id))].flatMap((kind) => drugs.withId(kind).otherUseBy ?? []),
)

/** Whether a recorded condition explains what is sought, or its absence rules that out. */
function tellsOf({ terms, status }: ConditionFact, sought: ConditionTerm, conditions: Lexicon<ConditionTerm>): boolean {
  return status === 'absent'
    ? terms.some((said) => conditions.isWithin(sought, said))
    : terms.some((term) => explains(term, sought, conditions))
}

/** Whether a condition is a kind of what is sought, and none that is removed where it is while more than that is sought. */
function explains(term: ConditionTerm, sought: ConditionTerm, conditions: Lexicon<ConditionTerm>): boolean {
  const kinds = conditions.kindsOf(term)
  if (!kinds.has(sought.id)) return false
  const asked = conditions.kindsOf(sought)
  return [...kinds].every((kind) => asked.has(kind) || conditions.withId(kind).treatedLocally !== true)
}

function conditionOf(
  { path, label, start }: Done & { readonly start: Span | undefined },
  term: ConditionTerm,
  unsaid: string,
): ConditionFact {
  return {
    path,
    label: `${term.label} (${label})`,
    terms: [term],
    codes: undefined,
    status: 'suspected',
    onset: start,
    isOlder: true,
    end: undefined,
    remission: undefined,
    pastBy: undefined,
    unsaid,
    grade: undefined,
    meets: [],
    treatments: [],
  }
}
