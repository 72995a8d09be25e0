import type { Verdict } from '../../screening/result/result.js'
import { counted, VERDICTS } from '../wording/wording.js'

/** How far a cohort has been screened. */
export interface CohortFigures {
  readonly patients: number
  /** patients by the best verdict that they have in any trial */
  readonly best: Readonly<Record<Verdict, number>>
  /** since this run began, in seconds */
  readonly elapsed: number
  /** patients in that time */
  readonly gained: number
  /** the part of the input that was read, 0 to 1; undefined where nobody knows how much there is */
  readonly part: number | undefined
  /** the part that had been read when this run began */
  readonly partBefore: number
}

/** `12340 patients, 512/s, 3 min left; some trial may fit 12, cannot be told yet 4000, does not fit 8328` */
export function progressLine(figures: CohortFigures): string {
  const { patients, best } = figures
  const verdicts = (['potentially-eligible', 'undetermined', 'ineligible'] as const).map(
    (verdict) => `${VERDICTS[verdict].word} ${best[verdict]}`,
  )
  const left = timeLeft(figures)
  return [
    counted(patients, 'patient', 'patients'),
    rateOf(figures),
    ...(left === undefined ? [] : [`${left} left`]),
    ...verdicts,
  ].join(', ')
}

/** The same in signs, for a line that has little room: `12340 patients  512/s  3 min left  ✓ 12 ? 4000 ✗ 8328`. */
export function progressSigns(figures: CohortFigures): string {
  const { patients, best } = figures
  const verdicts = (['potentially-eligible', 'undetermined', 'ineligible'] as const).map(
    (verdict) => `${VERDICTS[verdict].sign} ${best[verdict]}`,
  )
  const left = timeLeft(figures)
  const parts = [
    counted(patients, 'patient', 'patients'),
    rateOf(figures),
    ...(left === undefined ? [] : [`${left} left`]),
  ]
  return [...parts, verdicts.join(' ')].join('  ')
}

function rateOf({ gained, elapsed }: CohortFigures): string {
  const rate = elapsed > 0 ? gained / elapsed : 0
  return `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s`
}

/** Undefined where it cannot be told. */
function timeLeft({ part, partBefore, elapsed }: CohortFigures): string | undefined {
  if (part === undefined || part <= partBefore) return undefined
  const seconds = (elapsed * Math.max(0, 1 - part)) / (part - partBefore)
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} min`
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`
}
