import type { Trial } from '../../criteria/trial.js'
import type { Diagnostic } from '../../kernel/diagnostic.js'
import type { Outcome } from '../result/result.js'
import type { CasesFile } from './cases-file.js'

/** The outcomes in which a criterion was seen. */
export type Seen = ReadonlySet<Outcome>

const EVERY: readonly Outcome[] = ['satisfied', 'violated', 'unknown']

/**
 * The criteria of a trial that its cases never show in one of their outcomes. A criterion that is only a question
 * has to be seen as a question; every other one satisfied, violated and unknown.
 * @param seen by `trial:criterion`
 */
export function findUnseen(trial: Trial, seen: ReadonlyMap<string, Seen>, { source }: CasesFile): Diagnostic[] {
  return trial.criteria.flatMap(({ id, onlyAsks }) => {
    const outcomes = seen.get(`${trial.id}:${id}`)
    const wanted: readonly Outcome[] = onlyAsks ? ['judgment'] : EVERY
    const unseen = wanted.filter((outcome) => outcomes?.has(outcome) !== true)
    if (unseen.length === 0) return []
    const message = `no case shows ${id} ${unseen.join(', nor ')}`
    const remedy = 'add a case beside the trial'
    return [{ file: source.file, place: source.place(['cases']), severity: 'warning' as const, message, remedy }]
  })
}
