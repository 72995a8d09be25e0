import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Criterion, Section, Trial } from '../../../src/criteria/trial.js'
import { TRUE } from '../../../src/kernel/truth.js'
import { decided } from '../../../src/language/rule/finding.js'
import { PatientEvaluation } from '../../../src/screening/judge/evaluation.js'
import type { CriterionFinding } from '../../../src/screening/judge/judge-criterion.js'
import type { TrialFinding } from '../../../src/screening/judge/judge-trial.js'
import { judgeTrial } from '../../../src/screening/judge/judge-trial.js'
import { otherVerdicts, outcomesOtherwise, whomToAsk } from '../../../src/screening/judge/other-readings.js'
import type { Outcome, Verdict } from '../../../src/screening/result/result.js'
import { verdictOf } from '../../../src/screening/result/verdict.js'
import { libraryOf } from '../../criteria/invented.js'
import { factsOf } from '../facts.js'

const complete = libraryOf({ inclusion: ['{ sex: female }'], exclusion: ['{ sex: male }'] }).trials[0]
const cutOff = libraryOf({ inclusion: ['{ sex: female }'] }).trials[0]
if (complete === undefined || cutOff === undefined) throw new Error('no trial')

/** An outcome, and that of the other reading where there is one. */
type Read = readonly [Outcome, (Outcome | undefined)?]

const ORDER: readonly Verdict[] = ['ineligible', 'undetermined', 'potentially-eligible']

const finding = decided(TRUE, { clauses: () => [] })

/** Criteria I1, I2 … with their outcomes, and where another reading is encoded, the outcome under it. */
function found(trial: Trial, outcomes: readonly Read[]): [TrialFinding, Map<CriterionFinding, Outcome>] {
  const [like] = trial.criteria
  if (like === undefined) throw new Error('no criterion')
  const criteria = outcomes.map(([outcome], index): CriterionFinding => {
    return { criterion: { ...like, id: `I${index + 1}` }, outcome, finding, needs: [], flips: [] }
  })
  const otherwise = new Map(
    criteria.flatMap((one, index): [CriterionFinding, Outcome][] => {
      const other = outcomes[index]?.[1]
      return other === undefined ? [] : [[one, other]]
    }),
  )
  const told = criteria.map(({ outcome }) => outcome)
  const unknown = criteria.filter(({ outcome }) => outcome === 'unknown')
  return [{ trial, verdict: verdictOf(trial, told), outcomes: told, criteria, unknown }, otherwise]
}

const verdictsOf = (outcomes: readonly Read[], trial = complete): string[] =>
  otherVerdicts(...found(trial, outcomes)).map(({ verdict, criteria }) => `${verdict}: ${criteria.join(' ')}`)

describe('the verdicts of other readings', () => {
  it.each<[string, readonly Read[], readonly string[]]>([
    ['none where no other reading is encoded', [['violated'], ['unknown']], []],
    [
      'none where the outcomes are the same',
      [
        ['violated', 'violated'],
        ['unknown', 'unknown'],
      ],
      [],
    ],
    ['none where the other outcome changes no verdict', [['satisfied', 'judgment'], ['violated']], []],
    [
      'one criterion is enough for the worse',
      [
        ['satisfied', 'violated'],
        ['judgment', 'unknown'],
      ],
      ['ineligible: I1', 'undetermined: I2'],
    ],
    ['one that is violated', [['violated', 'satisfied'], ['satisfied']], ['potentially-eligible: I1']],
    ['one that is not known then', [['violated', 'unknown'], ['satisfied']], ['undetermined: I1']],
    [
      'of two that are violated both',
      [
        ['violated', 'judgment'],
        ['violated', 'satisfied'],
      ],
      ['potentially-eligible: I1 I2'],
    ],
    ['none where one of two stays violated', [['violated', 'satisfied'], ['violated']], []],
    [
      'first one, then all',
      [
        ['violated', 'satisfied'],
        ['unknown', 'satisfied'],
      ],
      ['undetermined: I1', 'potentially-eligible: I1 I2'],
    ],
    [
      'in the order of the trial',
      [
        ['unknown', 'satisfied'],
        ['violated', 'satisfied'],
      ],
      ['undetermined: I2', 'potentially-eligible: I1 I2'],
    ],
    [
      'better and worse',
      [
        ['unknown', 'satisfied'],
        ['satisfied', 'violated'],
      ],
      ['potentially-eligible: I1', 'ineligible: I2'],
    ],
    ['both ways of one', [['unknown', 'violated'], ['satisfied']], ['ineligible: I1']],
  ])('%s', (_what, outcomes, expected) => {
    expect(verdictsOf(outcomes)).toEqual(expected)
  })

  it('are never better than undetermined where a list is cut off', () => {
    expect(verdictsOf([['unknown', 'satisfied']], cutOff)).toEqual([])
    expect(verdictsOf([['violated', 'satisfied']], cutOff)).toEqual(['undetermined: I1'])
  })

  it('have among them the best and the worst that any choice of readings gives, with as few of them as will do', () => {
    const outcome = fc.constantFrom<Outcome>('satisfied', 'violated', 'unknown', 'judgment')
    const criteria = fc.array(fc.tuple(outcome, fc.option(outcome, { nil: undefined })), { maxLength: 5 })
    fc.assert(
      fc.property(criteria, fc.constantFrom(complete, cutOff), (outcomes, trial) => {
        const [{ verdict: now }, otherwise] = found(trial, outcomes)
        const smallest = new Map<Verdict, number>()
        for (let choice = 0; choice < 2 ** outcomes.length; choice += 1) {
          const isTurned = (index: number): boolean => Math.floor(choice / 2 ** index) % 2 === 1
          const chosen = outcomes.map(([one, other], index) => (isTurned(index) ? (other ?? one) : one))
          const verdict = verdictOf(trial, chosen)
          const size = outcomes.filter((_one, index) => isTurned(index)).length
          if (verdict !== now) smallest.set(verdict, Math.min(size, smallest.get(verdict) ?? Infinity))
        }
        const told = otherVerdicts(...found(trial, outcomes))
        const reached = told.map(({ verdict }) => verdict)
        const extremes = (verdicts: readonly Verdict[]): unknown[] => {
          const ranks = [now, ...verdicts].map((verdict) => ORDER.indexOf(verdict))
          return [Math.min(...ranks), Math.max(...ranks)]
        }
        expect(extremes(reached)).toEqual(extremes([...smallest.keys()]))
        for (const { verdict, criteria: turned } of told) {
          expect(turned).toHaveLength(smallest.get(verdict) ?? 0)
          const chosen = outcomes.map(([one, other], index) =>
            turned.includes(`I${index + 1}`) ? (other ?? one) : one,
          )
          expect(verdictOf(trial, chosen)).toBe(verdict)
        }
        expect(otherwise.size).toBe(outcomes.filter(([, other]) => other !== undefined).length)
      }),
    )
  })
})

describe('the outcomes under other readings', () => {
  it('are those of the criteria that have one', () => {
    const library = libraryOf({
      inclusion: ['{ age: { at-least: 18 } }', '{ sex: female }'],
      exclusion: ['{ sex: male }'],
      more: { I1: 'reading: so, otherwise: { age: { more-than: 18 } }', I2: 'reading: so' },
    })
    const facts = factsOf(library, { asOf: '2025-06-01', birthDate: '2007-06-01', sex: 'female' })
    const evaluation = new PatientEvaluation(facts, facts.asOf, facts.asOf, library.ruleCount)
    const outcomes = library.trials.flatMap((trial) => [
      ...outcomesOtherwise(judgeTrial(trial, evaluation), evaluation),
    ])
    expect(outcomes.map(([{ criterion, outcome }, other]) => [criterion.id, outcome, other])).toEqual([
      ['I1', 'satisfied', 'violated'],
    ])
  })
})

describe('whom to ask', () => {
  it.each<[string, Pick<Trial, 'sponsor' | 'contact'>, Section]>([
    ['the sponsor (Hospital) about inclusion item 1 of INVENTED-1', { sponsor: 'Hospital' }, 'inclusion'],
    [
      'the sponsor (Hospital, through the trial office) about exclusion item 1 of INVENTED-1',
      { sponsor: 'Hospital', contact: 'the trial office' },
      'exclusion',
    ],
    [
      'the sponsor, which the record at hand does not name, through Clinic, about inclusion item 1 of INVENTED-1',
      { contact: 'Clinic' },
      'inclusion',
    ],
    ['the sponsor, which the record at hand does not name, about inclusion item 1 of INVENTED-1', {}, 'inclusion'],
  ])('is %s', (expected, of, section) => {
    const [criterion] = complete.criteria
    expect(whomToAsk({ ...complete, ...of }, { ...(criterion as Criterion), section })).toBe(expected)
  })
})
