import type { Clause } from '../../language/rule/finding.js'
import type { CriterionResult, TrialResult } from '../../screening/result/result.js'
import type { Span } from '../terminal/layout.js'
import { distancesInWords } from '../wording/difference.js'
import { shortReason } from '../wording/short-reason.js'
import { clearingInWords } from '../wording/wording.js'
import { readingEntries, sentence, unless, when, type Entry, type Group } from './text-entries.js'

/** Of each criterion that is violated, by its id, where they are at hand: so that they are told one by one. */
export type Grounds = ReadonlyMap<string, readonly Clause[]>

/** Of a trial that does not fit: what speaks against it, and in one sentence what else is open. */
export function groupsAgainst(trial: TrialResult, grounds: Grounds): Group[] {
  const violated = trial.criteria.filter(({ outcome }) => outcome === 'violated')
  return [
    {
      label: 'Against',
      entries: [...violated.map((one) => againstEntry(one, grounds.get(one.id))), ...soleReason(trial)],
    },
    { label: 'When', entries: trial.soleReason === null ? when(trial) : [] },
    { label: 'Unless', entries: unless(trial) },
    { label: 'Reading', entries: readingEntries(criteriaToRead(trial)) },
    { label: 'Besides', entries: besides(trial).map(sentence) },
  ]
}

/** Those of which another reading could change something: of the trial's verdict, or of what speaks against it. */
function criteriaToRead({ criteria, otherVerdicts }: TrialResult): CriterionResult[] {
  const ids = otherVerdicts.flatMap((other) => other.criteria)
  return criteria.filter(({ id, outcome }) => outcome === 'violated' || ids.includes(id))
}

function soleReason({ soleReason: only, counterfactual }: TrialResult): Entry[] {
  if (only === null) return []
  const isFixed = counterfactual !== null && counterfactual.against.length > 0
  return [sentence(`only ${only} is against it${isFixed ? ', and no result or treatment would clear it' : ''}`)]
}

function againstEntry(criterion: CriterionResult, grounds: readonly Clause[] | undefined): Entry {
  const { id, text, reason, basis, distances } = criterion
  const far = distancesInWords(distances, reason)
  const assumed = basis === 'assumed' ? '; assumed, to confirm' : ''
  const clearing = clearingInWords(criterion)
  const why = grounds === undefined ? reason : shortReason(grounds)
  const clears: Span[] = clearing === '' ? [] : ['; ', ['strong', clearing]]
  return { id, text, spans: [['bad', why], far, assumed, ...clears] }
}

function besides({ criteria, sourceGaps }: TrialResult): string[] {
  const idsOf = (chosen: (criterion: CriterionResult) => boolean): string =>
    criteria
      .filter(chosen)
      .map(({ id }) => id)
      .join(', ')
  const parts = [
    { phrase: 'not known', ids: idsOf(({ outcome }) => outcome === 'unknown') },
    { phrase: 'to ask', ids: idsOf(({ outcome, asks }) => outcome === 'judgment' || asks.length > 0) },
    { phrase: 'to confirm', ids: idsOf(({ outcome, basis }) => outcome === 'satisfied' && basis === 'assumed') },
  ].filter(({ ids }) => ids !== '')
  const phrases = parts.map(({ phrase, ids }) => `${phrase} ${ids}`)
  if (sourceGaps.length > 0) phrases.push('its registry record is incomplete')
  return phrases.length === 0 ? [] : [phrases.join('; ')]
}
