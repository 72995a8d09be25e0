import type { Trial } from '../../criteria/trial.js'
import { formatDay, type Day } from '../../kernel/day.js'
import { reasonOf } from '../../language/rule/reason.js'
import { judgeTrial } from '../judge/judge-trial.js'
import type { CalendarEntry, CriterionChangeResult } from '../result/result.js'
import type { Calendar } from './calendar.js'
import type { CriterionChange } from './change.js'

/** What time alone will change up to and with the last day: by day, then in the order of the trials. */
export function daysAhead(trials: readonly Trial[], calendar: Calendar, last: Day): CalendarEntry[] {
  return trials
    .flatMap((trial) =>
      calendar.daysAhead(judgeTrial(trial, calendar.today), last).map((change) => ({ trial, change })),
    )
    .sort((a, b) => a.change.day - b.change.day)
    .map(({ trial, change: { day, verdict, criteria } }) => ({
      date: formatDay(day),
      trial: trial.id,
      verdict: verdict ?? null,
      criteria: criteria.map(changeResult),
    }))
}

/** A change in the words of its new outcome. */
export function changeResult({ from, to: { criterion, outcome, finding } }: CriterionChange): CriterionChangeResult {
  return { id: criterion.id, from, to: outcome, reason: reasonOf(finding.clauses()) }
}
