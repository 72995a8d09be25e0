import { FALSE, TRUE, type Truth } from '../kernel/truth.js'
import type { DrugFact } from '../facts/fact.js'
import type { Lexicon } from '../facts/lexicon.js'
import type { DrugTerm } from '../facts/term.js'
import { overlapOf, type Course, type Lifetime } from './course.js'
import { drugDoubt, type Doubt } from './doubt.js'
import { couldBe, courseOfDrug, courseWords, identityNeed } from './drug-course.js'
import { routeTruth, type RouteWord } from './drug-route.js'
import { areDistinct, soughtIn, type SoughtIngredient } from './ingredients.js'
import type { Sought } from './sought.js'
import { meaningsOf } from './vague.js'

/** One drug of a combination, and a course that is, or may be, of it. */
export interface Part extends SoughtIngredient {
  readonly sought: Sought<DrugTerm>
  readonly fact: DrugFact
  /** whether it was given by the route: true or unknown */
  readonly route: Truth
}

/** Courses of different drugs, one for each that is sought, and the days that they share. */
export interface Combination {
  readonly parts: readonly Part[]
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

/** Every combination of courses that may be what is sought. */
export function combinationsOf(sought: readonly Sought<DrugTerm>[], ground: Ground): Combination[] {
  const choices = sought.map((one) => partsFor(one, ground))
  return product(choices)
    .filter(mayDiffer)
    .map((parts) => {
      const [first, ...others] = parts.map(({ fact }) => courseOfDrug(fact, ground.lifetime))
      const shared = others.reduce<Course | undefined>((a, b) => (a === undefined ? undefined : overlapOf(a, b)), first)
      return { parts, shared, doubts: doubtsOf(parts, ground.drugs) }
    })
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

function product(choices: readonly (readonly Part[])[]): Part[][] {
  return choices.reduce<Part[][]>(
    (chosen, parts) => chosen.flatMap((before) => parts.map((part) => [...before, part])),
    [[]],
  )
}

/** One ingredient is no combination, whatever the classes that it belongs to and the courses that it was given in. */
function mayDiffer(parts: readonly Part[]): boolean {
  const known = parts.flatMap(({ ingredient }) => (ingredient?.kind === 'drug' ? [ingredient.id] : []))
  return new Set(known).size === known.length
}

function doubtsOf(parts: readonly Part[], drugs: Lexicon<DrugTerm>): Doubt[] {
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
