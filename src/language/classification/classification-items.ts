import { FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { ClassificationFact } from '../../facts/fact.js'
import type { Classification, ClassificationItem } from '../../facts/classification.js'
import type { Showing } from './classification-showing.js'
import { countInWords, tallyInWords } from './classification-words.js'
import { conflictNeed } from '../rule/conflict.js'
import { decided, unknown, type Clause, type Decided, type Finding, type Need } from '../rule/finding.js'
import { reasonOf } from '../rule/reason.js'
import type { Evaluation, Rule } from '../rule/rule.js'
import { settle } from './settle.js'

/** What is known of one item. */
interface ItemAnswer {
  readonly item: ClassificationItem
  readonly truth: Truth
  /** the facts that it is read from, where the record does not give it or they contradict it */
  readonly shown: Finding | undefined
  /** what would settle it, where it is unknown */
  readonly needs: readonly Need[]
}

/**
 * What a set comes to by its items: true or false where that holds whatever the unknown ones turn out to be. An item
 * that one entry has as present need not be in the others; where another has it as absent, it is unknown which is right.
 * @param entries what the record gives of the set
 */
export function countItems(
  set: Classification,
  showing: Showing,
  entries: readonly ClassificationFact[],
  evaluation: Evaluation,
): Finding {
  if (entries.every(({ items, others }) => items.size + others.size === 0)) {
    return unknown({
      needs: [{ need: `whether the patient meets ${set.label}`, kind: 'classification' }],
      evidence: entries.map((fact) => ({ fact, value: 'listed' })),
      clauses: () => [`nothing says whether the patient meets ${set.label}`],
    })
  }
  const answers = set.items.map((item) => answerOf(item, set, showing.get(item.id), entries, evaluation))
  const known = knownOf(answers)
  const { truth, open } = settle(set, known)
  const shown = answers.flatMap((answer) => answer.shown ?? [])
  const given = {
    evidence: [
      ...entries.map((fact) => ({ fact, value: tallyInWords(set, known, truth) })),
      ...shown.flatMap(({ evidence }) => evidence),
    ],
    flips: shown.flatMap(({ flips }) => flips),
  }
  const clauses = (isAssumed: boolean): readonly Clause[] => [
    countInWords(set, known, truth, open),
    ...answers.flatMap((answer) => groundsOf(answer, open.includes(answer.item), isAssumed)),
  ]
  if (truth === UNKNOWN) {
    const missing = answers.filter(({ item }) => open.includes(item)).map((answer) => aloneFor(answer, set, known))
    return unknown({ ...given, needs: needsOf(missing, set), clauses: () => clauses(false) })
  }
  const recorded = answers.filter((answer) => answer.shown?.basis !== 'assumed')
  const isAssumed = recorded.length < answers.length && settle(set, knownOf(recorded)).truth !== truth
  const basis = isAssumed ? 'assumed' : 'recorded'
  return decided(truth, { ...given, basis, clauses: () => clauses(isAssumed) })
}

/**
 * The facts that show an item, that contradict the record, or that leave open what matters.
 * @param isAssumed the answer rests on what is assumed absent
 */
function groundsOf({ item, truth, shown, needs }: ItemAnswer, isOpen: boolean, isAssumed: boolean): readonly Clause[] {
  if (shown === undefined) return []
  const clauses = shown.clauses()
  if (shown.truth === FALSE) return isAssumed ? clauses : []
  if (truth === TRUE) return clauses
  if (shown.truth === TRUE) return [`${item.label} is recorded as absent, but ${reasonOf(clauses)}`]
  const isWorthAWord = shown.evidence.length > 0 || needs.some(({ kind }) => kind === 'conflict')
  return isOpen && isWorthAWord ? clauses : []
}

/** What the item alone can make the set, where one answer settles the item. */
function aloneFor(answer: ItemAnswer, set: Classification, known: ReadonlyMap<string, boolean>): ItemAnswer {
  const [need, another] = answer.needs
  if (need === undefined || another !== undefined) return answer
  const makes = (): readonly Decided[] =>
    [true, false].flatMap((isPresent) => {
      const { truth } = settle(set, new Map([...known, [answer.item.id, isPresent]]))
      return truth === UNKNOWN ? [] : [truth]
    })
  return { ...answer, needs: [{ ...need, makes }] }
}

/** Of many items the reports ask as a whole. */
const MOST_NEEDS = 5

function needsOf(missing: readonly ItemAnswer[], set: Classification): readonly Need[] {
  const needs = missing.flatMap((answer) => answer.needs)
  const others = needs.filter(({ kind }) => kind !== 'classification')
  if (needs.length - others.length <= MOST_NEEDS) return needs
  return [...others, { need: `the other items of ${set.label}`, kind: 'classification' }]
}

function answerOf(
  item: ClassificationItem,
  set: Classification,
  rule: Rule | undefined,
  entries: readonly ClassificationFact[],
  evaluation: Evaluation,
): ItemAnswer {
  const plain: Need = { need: `${set.label}: ${item.label}`, kind: 'classification' }
  const present = entries.filter(({ items }) => items.get(item.id) === true)
  const absent = entries.filter(({ items }) => items.get(item.id) === false)
  const shown = rule === undefined ? undefined : evaluation.find(rule)
  // what a fact shows is not among the others, which nobody has named
  const others =
    shown?.truth === TRUE ? [] : entries.filter(({ items, others: ids }) => !items.has(item.id) && ids.has(item.id))
  const denying = [...absent, ...others]
  if (present.length > 0) {
    if (denying.length > 0) return disputedItem(item, set, [...present, ...denying])
    return { item, truth: TRUE, shown: undefined, needs: [] }
  }
  if (absent.length > 0 && shown?.truth === TRUE) {
    const facts = [...absent, ...shown.evidence.map(({ fact }) => fact)]
    const need = conflictNeed(`which is right about ${item.label} of ${set.label}`, facts)
    return { item, truth: UNKNOWN, shown, needs: [need] }
  }
  if (denying.length > 0) return { item, truth: FALSE, shown: undefined, needs: [] }
  // a result shows what was there; that it was never there no result shows
  const isUnshown = shown === undefined || (item.from?.kind === 'labs' && shown.truth === FALSE)
  if (isUnshown) return { item, truth: UNKNOWN, shown: undefined, needs: [plain] }
  return { item, truth: shown.truth, shown, needs: shown.needs }
}

/** One entry has the item as present, another as absent. */
function disputedItem(item: ClassificationItem, set: Classification, facts: readonly ClassificationFact[]): ItemAnswer {
  const needs = [conflictNeed(`which is right about ${item.label} of ${set.label}`, facts)]
  const clauses = (): readonly Clause[] => [`${item.label} is recorded both as present and as absent`]
  return { item, truth: UNKNOWN, shown: unknown({ needs, evidence: [], clauses }), needs }
}

function knownOf(answers: readonly ItemAnswer[]): ReadonlyMap<string, boolean> {
  return new Map(answers.flatMap(({ item, truth }) => (truth === UNKNOWN ? [] : [[item.id, truth === TRUE] as const])))
}
