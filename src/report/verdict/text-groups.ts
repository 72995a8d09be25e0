import type { TrialResult } from '../../screening/result/result.js'
import { groupsAgainst, type Grounds } from './text-against.js'
import { sentence, unless, when, type Group } from './text-entries.js'
import { groupsOpen } from './text-open.js'
import { otherVerdictSpans } from './text-readings.js'

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
export function groupsDeciding(trial: TrialResult, grounds: Grounds): Group[] {
  return [
    ...groupsAtHead(trial),
    ...(trial.verdict === 'ineligible' ? groupsAgainst(trial, grounds) : groupsOpen(trial)),
  ]
}

/** What stands before everything: that the verdict hangs on how a text is read. */
function groupsAtHead({ otherVerdicts }: TrialResult): Group[] {
  return [
    { label: 'Otherwise', entries: otherVerdicts.map((other) => ({ id: undefined, spans: otherVerdictSpans(other) })) },
  ]
}
