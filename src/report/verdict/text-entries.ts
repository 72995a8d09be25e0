import type { CriterionResult, TrialResult } from '../../screening/result/result.js'
import type { Span } from '../terminal/layout.js'
import { counterfactualLines } from './text-counterfactual.js'
import { readingSpans } from './text-readings.js'

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

export function sentence(text: string): Entry {
  return { id: undefined, spans: [text] }
}

/** The smallest changes after which nothing is against it. */
export function unless(trial: TrialResult): Entry[] {
  return counterfactualLines(trial).map((spans) => ({ id: undefined, spans }))
}

/** What time alone will change. */
export function when({ fitsUntil, fitEndedBy, clearsOn }: TrialResult): Entry[] {
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

/** The readings under which a criterion would come out otherwise. */
export function readingEntries(criteria: readonly CriterionResult[]): Entry[] {
  return criteria.flatMap(({ id, kind, reading }) => {
    return reading === null || reading.ask === null ? [] : [{ id, spans: readingSpans(reading, kind) }]
  })
}
