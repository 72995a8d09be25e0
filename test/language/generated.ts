import fc from 'fast-check'
import { FALSE, JUDGMENT, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import { asked, decided, unknown, type Finding } from '../../src/language/rule/finding.js'
import { day } from './patient.js'

/** Answers of every kind, each with a reason and a fact of its own. */
export const findings: fc.Arbitrary<Finding> = fc
  .tuple(
    fc.constantFrom<Truth>(FALSE, UNKNOWN, JUDGMENT, TRUE),
    fc.boolean(),
    fc.integer({ min: 0, max: 99 }),
    fc.array(fc.integer({ min: day('2026-03-02'), max: day('2027-03-02') }), { maxLength: 3 }),
  )
  .map(([truth, recorded, number, flips]) => finding(truth, recorded, number, flips))

/** An answer with its number in the reason, the evidence, the needs and the questions. */
export function finding(truth: Truth, recorded = true, number = 1, flips: readonly number[] = []): Finding {
  const evidence = [{ fact: { path: `/facts/${number}`, label: `fact ${number}` }, value: String(number) }]
  const clauses = (): string[] => [`reason ${number}`]
  switch (truth) {
    case TRUE:
    case FALSE:
      return decided(truth, { basis: recorded ? 'recorded' : 'assumed', evidence, flips, clauses })
    case UNKNOWN:
      return unknown({ needs: [{ need: `need ${number}`, kind: 'lab' }], evidence, flips, clauses })
    case JUDGMENT:
      return asked(`question ${number}?`)
  }
}
