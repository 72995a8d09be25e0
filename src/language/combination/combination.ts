import { rememberedOf } from '../../kernel/remembered.js'
import { FALSE, TRUE, type Truth } from '../../kernel/truth.js'
import type { DrugFact } from '../../facts/fact.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { DrugTerm } from '../../facts/term.js'
import { overlapOf, type Course, type Lifetime } from '../time/course.js'
import { drugDoubt, type Doubt } from '../rule/doubt.js'
import { couldBe, courseOfDrug, courseWords, identityNeed } from '../drug/drug-course.js'
import { routeTruth, type RouteWord } from '../drug/drug-route.js'
import { areDistinct, soughtIn, type SoughtIngredient } from '../sought/ingredients.js'
import type { Sought } from '../sought/sought.js'
import { meaningsOf } from '../rule/vague.js'

/** One drug of a combination, and a course that is, or may be, of it. */
export interface Part extends SoughtIngredient {
  readonly sought: Sought<DrugTerm>
  readonly fact: DrugFact
  /** whether it was given by the route: true or unknown */
  readonly route: Truth
}

/** A part with its days. */
export interface DatedPart extends Part {
  readonly course: Course
}

/** The courses to choose from, for each of the drugs that are sought. */
export type Choices = readonly (readonly DatedPart[])[]

/** Courses of different drugs, one for each that is sought, and the days that they share. */
export interface Combination {
  readonly parts: readonly DatedPart[]
  /** undefined where they share none */
  readonly shared: Course | undefined
  /** why it may be no combination of these drugs, part by part; empty where it surely is one */
  readonly doubts: readonly Doubt[]
}

/** What combinations are made from. */
export interface Ground {
  readonly entries: readonly DrugFact[]
  /** undefined where any route will do */
  readonly routes: readonly RouteWord[] | undefined
  readonly drugs: Lexicon<DrugTerm>
  readonly lifetime: Lifetime
}

/** The courses that are, or may be, of each of the drugs that are sought. */
export function choicesOf(sought: readonly Sought<DrugTerm>[], ground: Ground): Choices {
  const courseOfFact = rememberedOf((fact: DrugFact) => courseOfDrug(fact, ground.lifetime))
  return sought.map((one) =>
    partsFor(one, ground).map((part) => {
      return { ...part, course: courseOfFact(part.fact) }
    }),
  )
}

/**
 * Every combination of courses that may be what is sought, with the first choices first.
 * @param isWanted which are made at all: of hundreds of courses there are too many combinations to hold
 */
export function combinationsOf(
  choices: Choices,
  drugs: Lexicon<DrugTerm>,
  isWanted: (parts: readonly DatedPart[]) => boolean = () => true,
): Combination[] {
  const found: Combination[] = []
  const chosen: DatedPart[] = []
  const choose = (): void => {
    const next = choices[chosen.length]
    if (next === undefined) {
      if (!mayDiffer(chosen) || !isWanted(chosen)) return
      const parts = [...chosen]
      found.push({ parts, shared: sharedBy(parts), doubts: doubtsOf(parts, drugs) })
      return
    }
    for (const part of next) {
      chosen.push(part)
      choose()
      chosen.pop()
    }
  }
  choose()
  return found
}

/** The days that courses share; undefined where they share none. */
export function sharedBy(parts: readonly DatedPart[]): Course | undefined {
  const [first, ...others] = parts
  return others.reduce<Course | undefined>(
    (shared, { course }) => (shared === undefined ? undefined : overlapOf(shared, course)),
    first?.course,
  )
}

/** The courses that are, or may be, of a drug that is sought. */
export function partsFor(sought: Sought<DrugTerm>, { entries, routes, drugs }: Ground): Part[] {
  return entries
    .filter(({ status }) => status !== 'absent')
    .flatMap((fact) => {
      const route = routes === undefined ? TRUE : routeTruth(fact, routes)
      if (route === FALSE) return []
      return soughtIn(fact, sought, drugs).map((found): Part => ({ sought, fact, ...found, route }))
    })
}

/** One ingredient is no combination, whatever the classes that it belongs to and the courses that it was given in. */
export function mayDiffer(parts: readonly Part[]): boolean {
  for (const [index, { ingredient }] of parts.entries()) {
    if (ingredient?.kind !== 'drug') continue
    for (let other = 0; other < index; other += 1) if (parts[other]?.ingredient?.id === ingredient.id) return false
  }
  return true
}

/** Whether each is a course of its own. */
export function areApart(parts: readonly Part[]): boolean {
  return parts.every(({ fact }, index) => parts.findIndex((part) => part.fact === fact) === index)
}

/** Why the parts may be no combination of what is sought, part by part. */
export function doubtsOf(parts: readonly Part[], drugs: Lexicon<DrugTerm>): Doubt[] {
  return parts.flatMap((part): Doubt[] => {
    const { fact, sought, identity, route } = part
    const names = identity === TRUE ? twinsOf(part, parts, drugs) : meaningsOf(fact, sought, drugs)
    if (names.length > 0) return [drugDoubt(identityNeed(fact), () => couldBe(fact, names))]
    if (route === TRUE) return []
    return [drugDoubt(`route of ${fact.label}`, () => `${courseWords(fact)} is recorded without a route`)]
  })
}

/** The other drugs that one named by its class may be: a "biologic" beside rituximab. */
function twinsOf(part: Part, parts: readonly Part[], drugs: Lexicon<DrugTerm>): string[] {
  const { ingredient } = part
  if (ingredient?.kind !== 'drug-class') return []
  return parts
    .filter((other) => other !== part)
    .flatMap(({ fact, sought, ingredient: other }) => {
      if (other === undefined || areDistinct(ingredient, other, drugs)) return []
      return fact === part.fact ? sought.names : [fact.label]
    })
}

/** Whether its doubt says the same in every combination: the other drugs have no part in it. */
export function isDoubtedAlone({ identity, ingredient }: Part): boolean {
  return identity !== TRUE || ingredient?.kind !== 'drug-class'
}

/** Whether it is in doubt, whatever the other drugs are. */
export function isInDoubt({ identity, route }: Part): boolean {
  return identity !== TRUE || route !== TRUE
}
