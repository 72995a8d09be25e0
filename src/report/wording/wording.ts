import type { CriterionResult, Outcome, ScreeningResult, Verdict } from '../../screening/result/result.js'
import { takesPatients } from '../../screening/worklist/recruitment.js'
import type { Tone } from '../terminal/paint.js'

/** How a verdict or an outcome looks. The word always stands beside the sign, and colour only repeats it. */
export interface Mark {
  readonly sign: string
  readonly word: string
  readonly tone: Tone
}

export const VERDICTS: Readonly<Record<Verdict, Mark>> = {
  'potentially-eligible': { sign: '✓', word: 'may fit', tone: 'good' },
  undetermined: { sign: '?', word: 'cannot be told yet', tone: 'open' },
  ineligible: { sign: '✗', word: 'does not fit', tone: 'bad' },
}

const OUTCOMES: Readonly<Record<Outcome, Mark>> = {
  satisfied: { sign: '✓', word: 'met', tone: 'good' },
  violated: { sign: '✗', word: 'not met', tone: 'bad' },
  unknown: { sign: '?', word: 'not known', tone: 'open' },
  judgment: { sign: '○', word: 'for the investigator', tone: 'open' },
}

/** An exclusion that is met would be one that excludes; so it is said whether it does. */
const EXCLUSIONS: Readonly<Record<Outcome, Mark>> = {
  ...OUTCOMES,
  satisfied: { sign: '✓', word: 'does not exclude', tone: 'good' },
  violated: { sign: '✗', word: 'excludes', tone: 'bad' },
}

/** How the outcome of a criterion looks, seen from eligibility, in the list that it stands in. */
export function outcomeMark(outcome: Outcome, kind: CriterionResult['kind']): Mark {
  return (kind === 'exclusion' ? EXCLUSIONS : OUTCOMES)[outcome]
}

/** Where the as-of date came from. */
export const AS_OF_SOURCES: Readonly<Record<ScreeningResult['asOfSource'], string>> = {
  option: 'the date asked for',
  patient: 'the date of the record',
  today: 'today',
}

/** The recruitment status as the report says it: a trial that takes no patients says so first. */
export function recruitmentOf(status: string): { readonly text: string; readonly tone: Tone } {
  return takesPatients(status) ? { text: status, tone: 'plain' } : { text: `NOT RECRUITING (${status})`, tone: 'open' }
}

/** `1 criterion`, `2 criteria`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/**
 * From when on a violated criterion is no longer against the trial; empty if never by time alone. On the day on which it is
 * no longer violated it may still be unknown, for a date that is only a month or a year.
 */
export function clearingInWords({
  clearsOn,
  surelyClearsOn,
}: Pick<CriterionResult, 'clearsOn' | 'surelyClearsOn'>): string {
  if (clearsOn === null) return ''
  if (surelyClearsOn === undefined) return `no longer against it from ${clearsOn}`
  const open = `not known from ${clearsOn}`
  return surelyClearsOn === null ? open : `${open}, no longer against it from ${surelyClearsOn}`
}
