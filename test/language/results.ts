import type { Truth } from '../../src/kernel/truth.js'
import type { Finding } from '../../src/language/rule/finding.js'
import { reasonOf } from '../../src/language/rule/reason.js'
import { answerFromResults, type ResultQuestion, type Selection } from '../../src/language/measurement/latest.js'
import type { Dated } from '../../src/language/measurement/newest.js'
import { asOf } from './courses.js'
import { span } from './patient.js'

export interface Result extends Dated {
  readonly truth: Truth
}

export type WrittenAnswer = readonly [date: string | undefined, truth: Truth, otherwise?: 'followed' | 'doubt']

const NINETY_DAYS = { amount: 90, unit: 'days' } as const
export const latest: Selection = { kind: 'latest', valid: NINETY_DAYS }
export const within: Selection = { kind: 'within', window: NINETY_DAYS }
export const every: Selection = { kind: 'every', window: NINETY_DAYS }
export const ever: Selection = { kind: 'ever' }

export function results(written: readonly WrittenAnswer[]): Result[] {
  return written.map(([date, truth, otherwise], place) => {
    const on = date === undefined ? undefined : span(date)
    const cut = on === undefined ? undefined : { first: on.first, last: Math.min(on.last, asOf) }
    return {
      path: `/labs/${place}`,
      label: 'Hb',
      on: cut,
      truth,
      ...(otherwise === 'followed' ? { time: { at: '08:10', followedBy: '14:30' } } : {}),
      ...(otherwise === 'doubt' ? { derivation: { doubt: 'there is no height' } } : {}),
    }
  })
}

export function answer(found: readonly Result[], selection: Selection, day = asOf, instead?: string): Finding {
  return answerFromResults(question(found, selection, instead), day)
}

export function question(found: readonly Result[], selection: Selection, instead?: string): ResultQuestion<Result> {
  return {
    what: 'Hb',
    results: found,
    selection,
    need: { need: 'Hb', kind: 'lab' },
    judge: ({ truth, path }) => ({ truth, clause: () => `Hb of ${path}`, value: `value of ${path}` }),
    instead,
  }
}

export function told({ truth, needs, clauses }: Finding): [Truth, string[], string] {
  return [truth, needs.map(({ need }) => need), reasonOf(clauses())]
}
