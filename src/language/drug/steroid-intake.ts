import { formatDay, type Day } from '../../kernel/day.js'
import { times } from '../../kernel/decimal.js'
import { NOTHING, WITHOUT_END, type Fraction } from '../../kernel/fraction.js'
import { rememberedOf } from '../../kernel/remembered.js'
import { all, some, FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import { doseInWords } from '../../facts/daily-dose.js'
import type { DrugFact } from '../../facts/fact.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { DrugTerm } from '../../facts/term.js'
import type { SteroidEquivalence, Vocabulary } from '../../facts/lexicon/vocabulary.js'
import { onDay, type Lifetime } from '../time/course.js'
import { denialDoubts, drugDoubt, type Doubt } from '../rule/doubt.js'
import { couldBe, courseOfDrug, courseWords, identityNeed } from './drug-course.js'
import { irregularity } from './drug-filter.js'
import { routeTruth } from './drug-route.js'
import { ingredientsOf, soughtIn } from '../sought/ingredients.js'
import { Sought } from '../sought/sought.js'

/** The steroids of the vocabulary. */
export interface Steroids {
  readonly drugs: Lexicon<DrugTerm>
  /** all corticosteroids */
  readonly family: Sought<DrugTerm>
  /** mg that equal 5 mg of prednisone, by drug id */
  readonly figures: ReadonlyMap<string, Figures>
  /** ids of drugs that do not count */
  readonly ignored: ReadonlySet<string>
}

type Figures = Exclude<SteroidEquivalence['figures'], undefined>

/** The id of the class, and the name by which it is asked for. */
const FAMILY = 'corticosteroid'

/** The steroids of the vocabulary, the same for all rules; undefined where it has no such class. */
export const steroidsOf = rememberedOf(({ drugs, steroidEquivalences }: Vocabulary): Steroids | undefined => {
  const family = drugs.get(FAMILY)
  if (family === undefined) return undefined
  const figures = new Map<string, Figures>()
  const ignored = new Set<string>()
  for (const { drug, figures: printed } of steroidEquivalences) {
    if (printed === undefined) ignored.add(drug)
    else figures.set(drug, printed)
  }
  return { drugs, family: new Sought(new Map([[FAMILY, family.id]]), drugs), figures, ignored }
})

/** What a course contributes to the day's steroids. */
export interface Intake {
  readonly fact: DrugFact
  /** the id of the steroid; undefined where that, or its dose, is not known */
  readonly ingredient: string | undefined
  /** mg of prednisone a day */
  readonly lowest: Fraction
  readonly highest: Fraction
  /** what is not known of it; empty where only the tables leave a range */
  readonly doubts: readonly Doubt[]
  /** the dose with its equivalent; undefined where there is none */
  readonly words: string | undefined
}

/** On which day, and beside which recorded absences, courses are looked at. */
export interface Occasion {
  readonly steroids: Steroids
  readonly absent: readonly DrugFact[]
  readonly lifetime: Lifetime
  readonly day: Day
}

/** The tables set against each other what gets into the whole body by mouth or by injection. */
const COUNTED = ['oral', 'parenteral'] as const

/** The share of a course in the day's steroids; undefined where it surely has none. */
export function intakeOf(fact: DrugFact, { steroids, absent, lifetime, day }: Occasion): Intake | undefined {
  const identity = isSteroid(fact, steroids)
  if (identity === FALSE) return undefined
  const route = routeTruth(fact, COUNTED)
  const now = onDay(courseOfDrug(fact, lifetime), day)
  if (all([identity, route, now]) === FALSE) return undefined
  if (identity === UNKNOWN) return open(fact, [identityDoubt(fact)])
  const denials = steroids.family.denying(fact, absent)
  const doubts = [
    ...(fact.doubt === undefined ? [] : [identityDoubt(fact)]),
    ...denialDoubts(fact, denials),
    ...routeDoubt(fact, route),
    ...nowDoubt(fact, now, day),
  ]
  const amount = amountOf(fact, steroids)
  if ('need' in amount) return open(fact, [...doubts, amount])
  return { fact, doubts, ...amount, lowest: doubts.length > 0 ? NOTHING : amount.lowest }
}

/** Why a course of a steroid surely has no share; undefined where it has, may have, or is of another drug. */
export function whyNoIntake(fact: DrugFact, { steroids, lifetime, day }: Occasion): string | undefined {
  if (!steroids.family.includes(fact)) return undefined
  if (isSteroid(fact, steroids) === FALSE) return `${fact.label} does not count`
  if (routeTruth(fact, COUNTED) === FALSE) return 'given by a route that does not count'
  return onDay(courseOfDrug(fact, lifetime), day) === FALSE
    ? `${courseWords(fact)} is over on ${formatDay(day)}`
    : undefined
}

/** By its name: whether it was taken is another matter. */
function isSteroid(fact: DrugFact, { drugs, family, ignored }: Steroids): Truth {
  if (fact.terms.length === 0) return UNKNOWN
  if (soughtIn(fact, family, drugs).length === 0) return FALSE
  const counted = ingredientsOf(fact.terms, drugs).filter(({ id }) => !ignored.has(id))
  return some(counted.map((term) => family.truthOf({ terms: [term] })))
}

/** What is not known of what the course is, or of whether it was taken. */
function identityDoubt(fact: DrugFact): Doubt {
  return drugDoubt(identityNeed(fact), () => couldBe(fact, [FAMILY]))
}

/** A course that may amount to nothing or to any dose. */
function open(fact: DrugFact, doubts: readonly Doubt[]): Intake {
  return { fact, ingredient: undefined, lowest: NOTHING, highest: WITHOUT_END, doubts, words: undefined }
}

function routeDoubt(fact: DrugFact, route: Truth): Doubt[] {
  if (route === TRUE) return []
  return [drugDoubt(`route of ${fact.label}`, () => `${courseWords(fact)} is recorded without a route`)]
}

function nowDoubt(fact: DrugFact, now: Truth, day: Day): Doubt[] {
  if (now === TRUE) return []
  const clause = (): string => `${courseWords(fact)} is not known to be over by ${formatDay(day)}`
  return [drugDoubt(`whether ${fact.label} is still taken`, clause)]
}

type Amount = Pick<Intake, 'ingredient' | 'lowest' | 'highest' | 'words'>

/** What the course amounts to while it is taken, or why that is not known. */
function amountOf(fact: DrugFact, steroids: Steroids): Amount | Doubt {
  const { label, terms, dose } = fact
  const [ingredient, ...others] = ingredientsOf(terms, steroids.drugs)
  if (ingredient?.kind !== 'drug') {
    return drugDoubt(`which corticosteroid '${label}' is`, () => `'${label}' does not say which corticosteroid it is`)
  }
  if (others.length > 0) {
    return drugDoubt(`dose of the corticosteroid in ${label}`, () => `${label} holds more than a corticosteroid`)
  }
  const figures = steroids.figures.get(ingredient.id)
  if (figures === undefined) {
    return drugDoubt(`what ${label} amounts to in prednisone`, () => `there is no accepted equivalent of ${label}`)
  }
  if (dose?.kind !== 'daily') {
    const irregular = irregularity(fact)
    if (dose?.kind === 'per-kilogram') {
      const clause = `the dose of ${label} is recorded as ${dose.written}, and not how much that is a day`
      return drugDoubt(`dose of ${label} in mg/day`, () => clause)
    }
    const gap =
      irregular === undefined ? `the dose of ${label} is not recorded` : `${label} is ${irregular}, at no daily dose`
    return drugDoubt(`dose of ${label}`, () => gap)
  }
  const given = times(dose.milligramsPerDay, REFERENCE)
  return {
    ingredient: ingredient.id,
    lowest: { over: given, under: figures.highest },
    highest: { over: given, under: figures.lowest },
    words: `${label} ${doseInWords(dose)}${figuresInWords(figures)}`,
  }
}

/** mg of prednisone to which the tables give the equivalents. */
export const REFERENCE = 5

/** ` (0.6 to 0.75 mg for 5 mg of prednisone)`; nothing for prednisone itself, and what equals it. */
function figuresInWords({ lowest, highest }: Figures): string {
  if (lowest === REFERENCE && highest === REFERENCE) return ''
  return ` (${lowest === highest ? lowest : `${lowest} to ${highest}`} mg for ${REFERENCE} mg of prednisone)`
}
