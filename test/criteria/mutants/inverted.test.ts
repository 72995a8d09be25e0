import { expect, it } from 'vitest'
import { killAll } from './kill.js'
import { library, subjects } from './subject.js'

/** A fault of a whole criterion; all the others take minutes, and are put in by every-mutant.long.test.ts. */
const INVERTED = /^(?:description|inclusion|exclusion) → (?:inclusion|exclusion)$/u

it.each(subjects)(
  'the cases of $trial.id notice every inclusion that is taken for an exclusion, and the reverse',
  (subject) => {
    const { mutants, survivors } = killAll(subject, library, ({ change }) => INVERTED.test(change))
    expect(mutants).toBe(subject.trial.criteria.length)
    expect(survivors).toEqual([])
  },
)
