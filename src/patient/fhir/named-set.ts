import { normalised } from '../../facts/lexicon/name.js'
import { findScore, unclearScore } from '../../facts/names/score-name.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { Concept } from './elements.js'
import type { Mapping } from './mapping.js'
import { byName, namingOf } from './naming.js'
import { isJson, type Located } from './resource.js'
import { otherValueIn } from './no-value.js'
import { valueOf, type ResultValue, type WrittenValue } from './result-value.js'
import { itemsOf } from './set-items.js'
import { vocables } from './vocables.js'
import { nameOf, wordsOf } from './words.js'

/** An Observation that may be a score, or a set of criteria. */
export interface SetObservation {
  readonly concept: Concept | undefined
  readonly written: WrittenValue
  readonly value: ResultValue | undefined
  readonly components: readonly (WrittenValue & { readonly code?: Concept | undefined })[]
  readonly date: string | undefined
  readonly time: string | undefined
}

/** How a score is told: what it is called, and whether it is known by its code. */
interface ScoreNaming {
  readonly name: string
  readonly isCoded: boolean
}

/**
 * What a score is called: by its code, else by a name, else by one that may be that of several, too, which leaves open which of
 * them it is.
 */
export function scoreNamingOf(concept: Concept | undefined, vocabulary: Vocabulary): ScoreNaming | undefined {
  const { name, by, term } = namingOf(concept, vocables.score(vocabulary))
  if (by === 'code' && term !== undefined) return { name: term, isCoded: true }
  if (by === 'name') return { name, isCoded: false }
  const unclear = wordsOf(concept).find((word) => unclearScore(word, vocabulary.scores) !== undefined)
  return unclear === undefined ? undefined : { name: unclear, isCoded: false }
}

/**
 * Adds an Observation that the vocabulary knows as a score, by its code or name, or by its name as a set of classification
 * criteria: few have a code. Its components are the items.
 * @returns whether it is one
 */
export function addNamedSet(
  { concept, written, value, components, date, time }: SetObservation,
  { path }: Pick<Located, 'path'>,
  { draft, vocabulary }: Mapping,
): boolean {
  const score = scoreNamingOf(concept, vocabulary)
  const set = wordsOf(concept).find((name) => vocabulary.classifications.find(name) !== undefined)
  const name = score?.name ?? set
  if (name === undefined) return false
  const given = components.flatMap((component) => {
    const item = valueOf(component)?.value
    return item === undefined ? [] : [[nameOf(component.code), itemOf(item)] as const]
  })
  // what has a form that is not read is there all the same
  const total = value?.value ?? otherValueIn(written)
  if (score !== undefined && total === undefined && given.length === 0) return false
  if (score?.isCoded !== true) draft.warn([...path, 'code'], byName(name))
  const of = findScore(name, vocabulary.scores) ?? vocabulary.classifications.find(name)
  const shared = { name, date, items: given.length === 0 ? undefined : itemsOf(given, of, path, draft) }
  if (score !== undefined) draft.add('scores', { ...shared, time, value: total }, path, { name: ['code'] })
  else draft.add('classifications', { ...shared, met: metOf(value?.value) }, path, { name: ['code'] })
  return true
}

/** What is recorded of childbearing, by its name; pregnancy is of a day, and not of now. */
const CHILDBEARING: ReadonlyMap<string, string> = new Map([
  ['childbearingpotential', 'childbearingPotential'],
  ['effectivecontraception', 'effectiveContraception'],
])

/** Notes an Observation that says yes or no to a question of childbearing. @returns whether it is one */
export function addChildbearing(
  { concept, value }: Pick<SetObservation, 'concept' | 'value'>,
  { path }: Located,
  { draft }: Mapping,
): boolean {
  const name = wordsOf(concept).find((text) => CHILDBEARING.has(normalised(text)))
  const key = CHILDBEARING.get(normalised(name ?? ''))
  const answer = metOf(value?.value)
  if (name === undefined || key === undefined || answer === undefined) return false
  draft.warn([...path, 'code'], byName(name))
  const known = draft.patient['reproductive']
  draft.set('reproductive', { ...(isJson(known) ? known : {}), [key]: answer }, path)
  return true
}

/** Words for present and absent, as lists of items in patient files take them. */
const ITEM_WORDS: ReadonlyMap<string, string> = new Map([
  ['positive', 'present'],
  ['detected', 'present'],
  ['present', 'present'],
  ['yes', 'present'],
  ['negative', 'absent'],
  ['not detected', 'absent'],
  ['absent', 'absent'],
  ['no', 'absent'],
])

function itemOf(value: number | string | boolean): number | string | boolean {
  return typeof value === 'string' ? (ITEM_WORDS.get(value.toLowerCase()) ?? 'unknown') : value
}

function metOf(value: number | string | boolean | undefined): boolean | undefined {
  if (typeof value === 'boolean' || value === undefined) return value
  const word = itemOf(value)
  return word === 'present' ? true : word === 'absent' ? false : undefined
}
