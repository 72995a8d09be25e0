import { dateWithin, type ToldDate } from '../../facts/names/date-behind.js'
import type { ConditionFact, TreatmentFact } from '../../facts/fact.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import { drugUseIn } from '../../facts/names/long-term-use.js'
import { resolveCondition } from '../../facts/names/condition-name.js'
import { drugsWithin, proceduresWithin } from '../../facts/names/named-within.js'
import { negatedIn } from '../../facts/names/negation.js'
import type { ConditionTerm, DrugTerm, ProcedureTerm, Term } from '../../facts/term.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import { mayBeRadiotherapy } from './told-by-name.js'

/** What a name tells besides what its entry is. */
interface Besides<T extends Term> {
  readonly label: string
  readonly term: T
  /** what stands behind it in the name */
  readonly behind: string
  /** what is told with it: it was taken then, whatever is listed of other days */
  readonly date: ToldDate | undefined
}

/**
 * The drugs that the name of an entry tells besides what the entry is: rituximab of "ITP, rituximab 10/2026", whether the rest is
 * recognised or not. None where the name is known as a whole. What a vaccine is called by is mostly the disease that it is against.
 * @param lexicon of what the entry is
 */
export function drugsBesides<T extends Term>(
  label: string,
  lexicon: Lexicon<T>,
  drugs: Lexicon<DrugTerm>,
): readonly Besides<DrugTerm>[] {
  if (saysNothingBesides(label, lexicon, drugs) || drugUseIn(label, drugs) !== undefined) return []
  const found = drugsWithin(label, drugs).filter(({ term }) => !drugs.kindsOf(term).has('vaccine'))
  return [...new Map(found.map((one) => [one.term, one])).values()].map(({ term, behind }) => ({
    label: toldIn(label, term),
    term,
    behind,
    date: dateBeside(label, behind),
  }))
}

/** What stands behind a name up to the next comma, unless a number follows that, or else in front of it from the last one: `rituximab x4 10/2025`. */
function dateBeside(label: string, behind: string): ToldDate | undefined {
  const [after = ''] = behind.split(/[,;](?![\s(]*\d)/u, 1)
  const before = label.slice(0, label.length - behind.length).split(/[,;]/u)
  return dateWithin(after) ?? dateWithin(String(before.at(-1)))
}

/** Cancers that are irradiated, and that rituximab does nothing for. */
const IRRADIATED = [
  'breast-cancer',
  'lung-cancer',
  'colorectal-cancer',
  'prostate-cancer',
  'cervical-cancer',
  'endometrial-cancer',
  'oesophageal-cancer',
]

/**
 * Whether what stands before `behind` is the radiotherapy of a cancer, and not rituximab: "breast cancer, RTX 2012". Where the rest
 * of the name is not known, so only the letters that are seldom those of rituximab: "Mamma-Ca, BET, RTx".
 */
function isRadiotherapy({ label, terms }: ConditionFact, behind: string, conditions: Lexicon<ConditionTerm>): boolean {
  const abbreviation = /(?<![\p{L}-])RT[Xx]$/u.exec(label.slice(0, label.length - behind.length))?.[0]
  if (abbreviation === undefined || (terms.length === 0 && abbreviation === 'RTX')) return false
  const [first = ''] = label.split(/[,;(]/u, 1)
  const meant = terms.length > 0 ? terms : resolveCondition(first, conditions).terms
  return meant.length > 0 && meant.every((term) => IRRADIATED.some((id) => conditions.kindsOf(term).has(id)))
}

/** The same of a condition, and the procedures that its name tells: "AML, allogeneic HSCT 8/2026". */
export function treatmentsBesides(
  condition: ConditionFact,
  { conditions, drugs, procedures }: Vocabulary,
): readonly (TreatmentFact & Pick<Besides<Term>, 'date'>)[] {
  const { path, label, terms } = condition
  if (saysNothingBesides(label, conditions, procedures)) return []
  const isTumour = terms.some((term) => conditions.kindsOf(term).has('malignancy'))
  const abbreviated = isTumour && mayBeRadiotherapy(label) ? [procedures.withId('radiotherapy')] : []
  const done = proceduresWithin(label, procedures)
  const taken = drugsBesides(label, conditions, drugs).filter(
    ({ behind }) => !isRadiotherapy(condition, behind, conditions),
  )
  // a chemotherapy is a procedure, and the drugs that it is called by
  const doneBy = (one: Besides<DrugTerm>): ProcedureTerm[] =>
    done.filter(({ behind }) => behind === one.behind).map(({ term }) => term)
  const alone = done.filter(({ behind }) => taken.every((one) => one.behind !== behind)).map(({ term }) => term)
  return [
    ...[...new Set([...alone, ...abbreviated])].map((term) => {
      return { path, label: toldIn(label, term), terms: [term], drugs: [], date: undefined }
    }),
    ...taken.map((one) => ({ path, label: one.label, terms: doneBy(one), drugs: [one.term], date: one.date })),
  ]
}

/** Whether a name is known as a whole, or denies something as a whole: "no dialysis". */
function saysNothingBesides(label: string, lexicon: Lexicon<Term>, others: Lexicon<Term>): boolean {
  const negated = negatedIn(label)
  return lexicon.find(label) !== undefined || (negated !== undefined && others.find(negated) !== undefined)
}

/** What a name tells of, which it does not say at once. */
function toldIn(label: string, term: Term): string {
  return `${term.label} (${label})`
}
