import type { Day } from '../../kernel/day.js'
import { FALSE, TRUE } from '../../kernel/truth.js'
import type { DrugFact } from '../../facts/fact.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { DrugTerm } from '../../facts/term.js'
import type { Course, Lifetime } from '../time/course.js'
import { denialDoubts, drugDoubt, type Doubt } from '../rule/doubt.js'
import { filterAspects } from './drug-aspect.js'
import { couldBe, courseOfDrug, courseWords, identityNeed } from './drug-course.js'
import type { DrugFilter } from './drug-filter.js'
import { filterTruth } from './filter-truth.js'
import { areDistinct, isOneDrug, soughtIn } from '../sought/ingredients.js'
import type { Sought } from '../sought/sought.js'
import { meaningsOf } from '../rule/vague.js'

const NONE: readonly never[] = []
const NOTHING: Look = { candidates: NONE, rejection: undefined }

/** A drug that counts, or may count, by one of its courses. */
export interface Candidate {
  readonly fact: DrugFact
  readonly course: Course
  /** undefined where the name is not recognised */
  readonly ingredient: DrugTerm | undefined
  /** why it may not count; empty where it surely does */
  readonly doubts: readonly Doubt[]
}

/** Which drugs are counted. */
export interface Counted {
  readonly sought: Sought<DrugTerm>
  readonly filter: DrugFilter
  readonly drugs: Lexicon<DrugTerm>
  readonly absent: readonly DrugFact[]
  readonly lifetime: Lifetime
  readonly day: Day
}

/** What a course contributes. */
export interface Look {
  readonly candidates: readonly Candidate[]
  /** why it does not count though it is of what is sought */
  readonly rejection: (() => string) | undefined
}

/** What a course contributes, as far as counting goes: what `lookAt` tells without words. */
export function countedIn(fact: DrugFact, counted: Counted): readonly Countable[] {
  const { sought, filter, drugs, absent, lifetime, day } = counted
  const possible = soughtIn(fact, sought, drugs)
  if (possible.length === 0) return NONE
  const course = courseOfDrug(fact, lifetime)
  const held = filterTruth(fact, filter, course, day)
  if (held === FALSE) return NONE
  const isSure = held === TRUE && sought.denying(fact, absent).length === 0
  return possible.map(({ ingredient, identity }) => ({ ingredient, course, isCertain: isSure && identity === TRUE }))
}

/** A drug that counts, or may count. */
export interface Countable extends Pick<Candidate, 'ingredient' | 'course'> {
  readonly isCertain: boolean
}

/** A candidate without the words for its doubts. */
export function countable({ ingredient, course, doubts }: Candidate): Countable {
  return { ingredient, course, isCertain: doubts.length === 0 }
}

export function lookAt(fact: DrugFact, counted: Counted): Look {
  const { sought, filter, drugs, absent, lifetime, day } = counted
  const possible = soughtIn(fact, sought, drugs)
  if (possible.length === 0) return NOTHING
  const course = courseOfDrug(fact, lifetime)
  const aspects = filterAspects(fact, filter, course, day)
  const failed = aspects.find(({ truth }) => truth === FALSE)
  if (failed !== undefined) {
    const isSought = possible.some(({ identity }) => identity === TRUE)
    return { candidates: [], rejection: isSought ? () => `${courseWords(fact)} ${failed.clause()}` : undefined }
  }
  const open = aspects
    .filter(({ truth }) => truth !== TRUE)
    .map(({ need, clause }) => drugDoubt(need(), () => `${courseWords(fact)} ${clause()}`))
  const candidates = possible.map(({ ingredient, identity }): Candidate => {
    if (identity === TRUE)
      return { fact, course, ingredient, doubts: [...open, ...denialDoubts(fact, sought.denying(fact, absent))] }
    const unnamed = drugDoubt(identityNeed(fact), () => couldBe(fact, meaningsOf(fact, sought, drugs)))
    return { fact, course, ingredient, doubts: [unnamed] }
  })
  return { candidates, rejection: undefined }
}

/** How many different drugs there are at least. */
export function fewest(candidates: readonly Countable[], drugs: Lexicon<DrugTerm>): number {
  const certain = new Map<string, DrugTerm>()
  let isPlain = true
  for (const { ingredient, isCertain } of candidates) {
    if (!isCertain || ingredient === undefined) continue
    certain.set(ingredient.id, ingredient)
    if (ingredient.kind !== 'drug') isPlain = false
  }
  // two ingredients are always two drugs
  return isPlain ? certain.size : fewestOf([...certain.values()], drugs)
}

/** How many different drugs there may be: without end where one is named by a class. */
export function most(candidates: readonly Countable[]): number {
  const named = new Set<DrugTerm>()
  let unnamed = 0
  for (const { ingredient } of candidates) {
    if (ingredient === undefined) unnamed += 1
    else if (isOneDrug(ingredient)) named.add(ingredient)
    else return Infinity
  }
  return named.size + unnamed
}

/** An ingredient counts once; one that is named only by its class counts if it can be none of the others. */
function fewestOf(terms: readonly DrugTerm[], drugs: Lexicon<DrugTerm>): number {
  const byId = terms.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const inOrder = [...byId.filter(isOneDrug), ...byId.filter((term) => !isOneDrug(term))]
  return inOrder.reduce<DrugTerm[]>(
    (counted, term) => (counted.every((other) => areDistinct(term, other, drugs)) ? [...counted, term] : counted),
    [],
  ).length
}
