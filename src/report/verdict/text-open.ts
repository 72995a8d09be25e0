import { grouped } from '../../kernel/grouped.js'
import type { CriterionResult, TrialResult } from '../../screening/result/result.js'
import type { Span } from '../terminal/layout.js'
import { readingEntries, sentence, when, type Entry, type Group } from './text-entries.js'

/** Of a trial that may fit or cannot be told yet: everything that stands between it and a yes. */
export function groupsOpen(trial: TrialResult): Group[] {
  const { criteria, sourceGaps } = trial
  return [
    { label: 'When', entries: when(trial) },
    { label: 'Not known', entries: unknownEntries(criteria.filter(({ outcome }) => outcome === 'unknown')) },
    { label: 'Source', entries: sourceGaps.map(sentence) },
    { label: 'To ask', entries: criteria.flatMap(askEntries) },
    { label: 'To confirm', entries: assumptions(criteria) },
    { label: 'Reading', entries: readingEntries(criteria) },
  ]
}

/** A reason that several criteria share, such as a name that nobody knows, is told once, before their texts. */
function unknownEntries(criteria: readonly CriterionResult[]): Entry[] {
  const byReason = grouped(criteria, ({ reason }) => reason)
  const groups = [...byReason].filter(([, sharing]) => sharing.length > 1)
  return [
    ...criteria.filter(({ reason }) => byReason.get(reason)?.length === 1).map(unknownEntry),
    ...groups.flatMap(([reason, sharing]): Entry[] => [
      { id: undefined, spans: [['open', `${reason}:`]] },
      ...sharing.map(({ id, text }): Entry => ({ id, spans: [text] })),
    ]),
  ]
}

function unknownEntry({ id, text, reason }: CriterionResult): Entry {
  return { id, text, spans: [['open', reason]] }
}

/** What bears on the questions of a criterion stands below the last of them. */
function askEntries({ id, text, outcome, asks, reason, evidence }: CriterionResult): Entry[] {
  const questions = asks.length === 0 && outcome === 'judgment' ? [text] : asks
  const isTold = outcome === 'judgment' && evidence.length > 0 && reason !== ''
  const below: Span[] = isTold ? [['faint', `known: ${reason}`]] : []
  const last = questions.length - 1
  return questions.map((question, index) => ({ id, spans: [question], below: index === last ? below : [] }))
}

/** All that rests on silence. */
function assumptions(criteria: readonly CriterionResult[]): Entry[] {
  const assumed = criteria.filter(({ outcome, basis }) => outcome === 'satisfied' && basis === 'assumed')
  if (assumed.length === 0) return []
  const list = assumed.map(({ id, text }): Entry => ({ id, spans: [text] }))
  return [{ id: undefined, spans: ['nothing is recorded against these:'] }, ...list]
}
