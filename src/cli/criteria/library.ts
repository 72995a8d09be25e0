import type { Criterion, Trial } from '../../criteria/trial.js'
import { InputError } from '../../kernel/diagnostic.js'
import { nearest } from '../../kernel/nearest.js'
import { refusal } from '../refusal.js'

/** The trials with these ids, ignoring case, in the order of the library; all of them where no id is given. Throws InputError. */
export function chosenTrials(option: string, trials: readonly Trial[], ids: readonly string[]): readonly Trial[] {
  if (ids.length === 0) return trials
  const wanted = new Set(ids.map((id) => id.toLowerCase()))
  const unknown = ids.filter((id) => !trials.some((trial) => trial.id.toLowerCase() === id.toLowerCase()))
  if (unknown.length > 0) throw new InputError(unknown.flatMap((id) => unknownTrial(option, trials, id).diagnostics))
  return trials.filter(({ id }) => wanted.has(id.toLowerCase()))
}

/** The criteria of a trial with these ids, ignoring case, in its order; all of them where no id is given. Throws InputError. */
export function chosenCriteria({ id: trial, criteria }: Trial, ids: readonly string[]): readonly Criterion[] {
  if (ids.length === 0) return criteria
  const known = new Map(criteria.map((criterion) => [criterion.id.toLowerCase(), criterion]))
  const unknown = ids.filter((id) => !known.has(id.toLowerCase()))
  if (unknown.length === 0)
    return criteria.filter(({ id }) => ids.some((one) => one.toLowerCase() === id.toLowerCase()))
  throw new InputError(
    unknown.flatMap((id) => {
      const near = nearest(
        id,
        criteria.map((criterion) => criterion.id),
      )
      const remedy = near === undefined ? `screen trials ${trial} lists them` : `did you mean ${near}?`
      return refusal(trial, `there is no criterion ${id}`, remedy).diagnostics
    }),
  )
}

function unknownTrial(option: string, trials: readonly Trial[], id: string): InputError {
  const near = nearest(
    id,
    trials.map((trial) => trial.id),
  )
  const several = id.split(/[,;]/u)
  if (several.length > 1) return refusal(option, `there is no trial ${id}`, `put a space between: ${several.join(' ')}`)
  const remedy = near === undefined ? 'screen trials lists them' : `did you mean ${near}?`
  return refusal(option, `there is no trial ${id}`, remedy)
}
