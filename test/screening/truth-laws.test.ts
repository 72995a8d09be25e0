import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSpan } from '../../src/kernel/span.js'
import { UNKNOWN } from '../../src/kernel/truth.js'
import type { Finding } from '../../src/language/rule/finding.js'
import { needsOf } from '../../src/language/rule/needs.js'
import { recordedAnswer, recordedTruth } from '../../src/language/rule/recorded-answer.js'
import { readPatients } from '../../src/patient/read.js'
import type { ReadOptions } from '../../src/patient/reading/read-options.js'
import { PatientEvaluation } from '../../src/screening/judge/evaluation.js'
import { Silence } from '../../src/screening/patient/silence.js'
import { needKey } from '../../src/screening/worklist/need-key.js'
import { patient, setting } from '../oracle/generated/patients.js'
import { rule } from '../oracle/generated/rules.js'
import { shiftedRule } from '../oracle/generated/shifted-rule.js'
import { libraryOf } from '../oracle/program.js'

const scene = setting.chain((one) =>
  fc.tuple(
    fc.constant(one),
    fc.array(rule, { minLength: 40, maxLength: 40 }),
    fc.array(patient(one.asOf), { minLength: 20, maxLength: 20 }),
  ),
)

/** A finding with its words. */
function inFull({ clauses, needs, ...finding }: Finding): object {
  const told = needs.map(({ makes, ...need }) => ({ ...need, makes: makes?.() }))
  return { ...finding, needs: told, clauses: clauses() }
}

describe('the truth alone, that of what is recorded, and what is missing alone', () => {
  it('are those of the whole answer, on the day and later', () => {
    fc.assert(
      fc.property(scene, fc.integer({ min: 0, max: 800 }), ([{ asOf, strict }, written, patients], later) => {
        const plain = written.map((one) => ('when' in one ? one.then : one))
        // what differs only in windows and thresholds looks at the same things
        const exclusionsWithoutWhen = plain.flatMap((one, index) => (index % 2 === 0 ? [one, shiftedRule(one)] : [one]))
        const { trials, ruleCount, vocabulary } = libraryOf(exclusionsWithoutWhen)
        const span = parseSpan(asOf)
        if (typeof span === 'string') throw new Error(span)
        // one silence serves patients of several days
        const optionsOf = (index: number): ReadOptions => {
          const today = span.first + (index % 2) * later
          return { file: 'p.json', vocabulary, today, asOf: today, strict }
        }
        const rules = trials.flatMap(({ criteria }) => criteria.map((criterion) => criterion.rule))
        const silence = new Silence(trials, ruleCount)
        for (const facts of patients.flatMap((one, index) => readPatients(JSON.stringify(one), optionsOf(index)))) {
          const day = facts.asOf
          const fresh = new PatientEvaluation(facts, day, day, ruleCount)
          const asked = new PatientEvaluation(facts, day, day, ruleCount, silence.before(facts))
          const told = new PatientEvaluation(facts, day, day, ruleCount, silence.before(facts))
          for (const one of rules) {
            const answer = fresh.find(one)
            expect(asked.truthOf(one), one.words).toBe(answer.truth)
            expect(recordedTruth(one, asked), one.words).toBe(recordedTruth(one, fresh))
            expect(inFull(told.find(one)), one.words).toEqual(inFull(answer))
          }
          for (const [day, resultsDay] of [
            [facts.asOf, facts.asOf],
            [facts.asOf + later, facts.asOf],
            [facts.asOf + later, facts.asOf + later],
          ] as const) {
            const alone = new PatientEvaluation(facts, day, resultsDay, ruleCount)
            const whole = new PatientEvaluation(facts, day, resultsDay, ruleCount)
            for (const one of rules) {
              const { truth, needs } = whole.find(one)
              expect(alone.truthOf(one), one.words).toBe(truth)
              expect(recordedTruth(one, alone), one.words).toBe(recordedAnswer(one, whole).truth)
              if (truth === UNKNOWN) expect(needsOf(one, alone).map(needKey), one.words).toEqual(needs.map(needKey))
            }
          }
        }
      }),
      { numRuns: 3 },
    )
  })
})
