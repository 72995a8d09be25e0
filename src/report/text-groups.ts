import { grouped } from '../kernel/grouped.js'
import type { CriterionResult, TrialResult } from '../screening/result.js'
import { distancesInWords } from './difference.js'
import type { Span } from './layout.js'
import { shortReason } from './short-reason.js'
import { counterfactualLines } from './text-counterfactual.js'
import { otherVerdictSpans, readingSpans } from './text-readings.js'
import { clearingInWords } from './wording.js'

/** One group of entries under a label: `Against`, `Not known` … */
export interface Group {
  readonly label: string
  readonly entries: readonly Entry[]
}

export interface Entry {
  /** the id of a criterion; undefined where the entry speaks of the trial */
  readonly id: string | undefined
  /** what the spans speak about; on the same line where there is room for both */
  readonly text?: string
  readonly spans: readonly Span[]
  /** what stands below, on a line of its own */
  readonly below?: readonly Span[]
}

/** What is to be said of the trial as a whole, before all its criteria. */
export function groupsBefore(trial: TrialResult): Group[] {
  return [
    ...groupsAtHead(trial),
    { label: 'When', entries: when(trial) },
    { label: 'Unless', entries: unless(trial) },
    { label: 'Source', entries: trial.sourceGaps.map(sentence) },
  ]
}

/** What decides the verdict. */
export function groupsDeciding(trial: TrialResult): Group[] {
  return [...groupsAtHead(trial), ...(trial.verdict === 'ineligible' ? groupsAgainst(trial) : groupsOpen(trial))]
}

/** What stands before everything: that the verdict hangs on how a text is read. */
function groupsAtHead({ otherVerdicts }: TrialResult): Group[] {
  return [
    { label: 'Otherwise', entries: otherVerdicts.map((other) => ({ id: undefined, spans: otherVerdictSpans(other) })) },
  ]
}

/** Of a trial that does not fit: what speaks against it, and in one sentence what else is open. */
function groupsAgainst(trial: TrialResult): Group[] {
  const violated = trial.criteria.filter(({ outcome }) => outcome === 'violated')
  return [
    { label: 'Against', entries: [...violated.map(againstEntry), ...soleReason(trial)] },
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
  return [sentence(`only ${only} is against it${isFixed ? ', and nothing changeable clears it' : ''}`)]
}

/** The smallest changes after which nothing is against it. */
function unless(trial: TrialResult): Entry[] {
  return counterfactualLines(trial).map((spans) => ({ id: undefined, spans }))
}

/** Of a trial that may fit or cannot be told yet: everything that stands between it and a yes. */
function groupsOpen(trial: TrialResult): Group[] {
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

/** What time alone will change. */
function when({ fitsUntil, fitEndedBy, clearsOn }: TrialResult): Entry[] {
  const ends = fitsUntil === null ? '' : `fits until ${fitsUntil}, if nothing else changes`
  return [
    ...(ends === '' ? [] : [{ id: undefined, spans: [ends, ...endedBy(fitEndedBy)] }]),
    ...(clearsOn === null ? [] : [sentence(`nothing is against it from ${clearsOn} on, if nothing else changes`)]),
  ]
}

/** How many criteria that end a fit are said with their reason; results of one day grow old together. */
const MOST_REASONS = 2

function endedBy(changes: TrialResult['fitEndedBy']): Span[] {
  const said = changes.length > MOST_REASONS ? changes.slice(0, 1) : changes
  const rest = changes.slice(said.length).map(({ id }) => id)
  return [
    ...said.flatMap(({ id, reason }, index): Span[] => [
      index === 0 ? '; then ' : '; and ',
      ['strong', id],
      `: ${reason}`,
    ]),
    rest.length === 0 ? '' : `; on the same day ${rest.join(', ')}: see --calendar`,
  ]
}

function againstEntry(criterion: CriterionResult): Entry {
  const { id, text, reason, basis, distances } = criterion
  const far = distancesInWords(distances, reason)
  const assumed = basis === 'assumed' ? '; assumed, to confirm' : ''
  const clearing = clearingInWords(criterion)
  const clears: Span[] = clearing === '' ? [] : ['; ', ['strong', clearing]]
  return { id, text, spans: [['bad', shortReason(reason)], far, assumed, ...clears] }
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

/** The readings under which a criterion would come out otherwise. */
function readingEntries(criteria: readonly CriterionResult[]): Entry[] {
  return criteria.flatMap(({ id, kind, reading }) => {
    return reading === null || reading.ask === null ? [] : [{ id, spans: readingSpans(reading, kind) }]
  })
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

function sentence(text: string): Entry {
  return { id: undefined, spans: [text] }
}
