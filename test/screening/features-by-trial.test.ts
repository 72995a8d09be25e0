import { describe, expect, it } from 'vitest'
import type { Trial } from '../../src/criteria/trial.js'
import { changeInWords } from '../../src/report/wording/difference.js'
import { explain } from '../../src/screening/explanation/explain.js'
import type { RuleExplanation } from '../../src/screening/explanation/explanation.js'
import type { ScreeningResult, TrialResult } from '../../src/screening/result/result.js'
import { isComplete } from '../../src/screening/result/verdict.js'
import { screen } from '../../src/screening/screen.js'
import { bundled, patientWith, type Edit } from './bundled.js'
import { factsOf } from './facts.js'
import { belimumabInLupus } from './features-by-trial/NCT04893161.js'
import { interleukinInSjogren } from './features-by-trial/NCT05605665.js'
import { rituximabInJuvenileSjogren } from './features-by-trial/NCT06410833.js'
import { telitaciceptInSclerosis } from './features-by-trial/NCT06546540.js'
import { blinatumomabInLupus } from './features-by-trial/NCT06789107.js'
import { NO_FIT, NO_READING, type Features } from './features-by-trial/features.js'

const BY_TRIAL: Readonly<Record<string, Features>> = {
  NCT04893161: belimumabInLupus,
  NCT05605665: interleukinInSjogren,
  NCT06410833: rituximabInJuvenileSjogren,
  NCT06546540: telitaciceptInSclerosis,
  NCT06789107: blinatumomabInLupus,
}

interface Before {
  readonly patient: string
  readonly edits: readonly Edit[]
}

function screened(trial: Trial, { patient, edits }: Before): readonly [TrialResult, ScreeningResult] {
  const result = screen(factsOf(bundled, patientWith(patient, edits)), bundled, { version: '1', trials: [trial] })
  const [found] = result.trials
  if (found === undefined) throw new Error('no trial')
  return [found, result]
}

const violatedIn = ({ criteria }: TrialResult): string[] =>
  criteria.filter(({ outcome }) => outcome === 'violated').map(({ id }) => id)

/** How each feature shows in the result, in the form of the rows. */
const SHOWN = {
  clearsOn: ([{ clearsOn, criteria }]) => ({
    trial: clearsOn,
    ...Object.fromEntries(criteria.filter((one) => one.outcome === 'violated').map((one) => [one.id, one.clearsOn])),
  }),
  fitsUntil: ([{ fitsUntil, fitEndedBy }]) => [fitsUntil, ...fitEndedBy.map(({ id, to }) => `${id} ${to}`)],
  worklist: ([{ id }, { worklist }]) =>
    worklist.map(({ need, decides, alone }) => {
      const criteria = decides.map(({ criterion }) => criterion).join(' and ')
      return `${need} decides ${criteria}${alone.includes(id) ? ', alone' : ''}`
    }),
  nearMiss: ([{ criteria }]) =>
    criteria
      .flatMap(({ id, distances }) => distances.map((one) => ({ criterion: id, ...one })))
      .map(({ criterion, value, unit, needs, distance }) => ({ criterion, value, unit, needs, distance })),
  counterfactual: ([{ counterfactual }]) => counterfactual?.sets.map((set) => set.map(changeInWords).join(' and ')),
  readings: ([{ criteria, otherVerdicts }]) => {
    const differ = criteria.filter(({ reading, outcome }) => (reading?.otherwise ?? outcome) !== outcome)
    return {
      differ: Object.fromEntries(differ.map(({ id, outcome, reading }) => [id, [outcome, reading?.otherwise]])),
      ask: differ.map(({ reading }) => reading?.ask),
      verdicts: otherVerdicts.map((other) => `${other.verdict} by ${other.criteria.join(' and ')}`),
    }
  },
  conflict: ([{ criteria }, { worklist }]) => {
    const disputed = criteria.filter(({ missing }) => missing.some(({ kind }) => kind === 'conflict'))
    const toSettle = worklist.filter(({ kind }) => kind === 'conflict')
    return {
      unknown: disputed.map(({ id, outcome }) => (outcome === 'unknown' ? id : `${id} ${outcome}`)).join(),
      between: disputed.flatMap(({ evidence }) => evidence.map(({ path }) => path)).toSorted(),
      decides: toSettle.flatMap(({ decides }) => decides.map(({ criterion }) => criterion)).join(),
    }
  },
  soleReason: ([trial]) => (violatedIn(trial).length === 1 ? trial.soleReason : violatedIn(trial)),
} satisfies Partial<Record<keyof Features, (shown: readonly [TrialResult, ScreeningResult]) => unknown>>

const trials = bundled.trials.map((trial) => [trial.id, trial] as const)

describe('what goes beyond the verdict', () => {
  it('has a row for every trial that comes with the program', () => {
    expect(Object.keys(BY_TRIAL).toSorted()).toEqual(trials.map(([id]) => id).toSorted())
  })

  const rows = trials.flatMap(([id, trial]) =>
    (Object.keys(SHOWN) as (keyof typeof SHOWN)[]).map((feature) => [feature, id, trial] as const),
  )
  it.each(rows)('%s of %s', (feature, id, trial) => {
    const row = BY_TRIAL[id]?.[feature]
    if (row === NO_FIT) expect(isComplete(trial)).toBe(false)
    else if (row === NO_READING) expect(trial.criteria.filter(({ otherwise }) => otherwise !== null)).toEqual([])
    else if (row === undefined) throw new Error('no row')
    else {
      const shown: unknown = SHOWN[feature](screened(trial, row))
      expect(shown).toEqual(feature === 'nearMiss' ? [row.expected] : row.expected)
    }
  })

  it.each(trials)('explain of %s', (id, trial) => {
    const row = BY_TRIAL[id]?.explain
    if (row === undefined) throw new Error('no row')
    const { expected } = row
    const facts = factsOf(bundled, patientWith(row.patient, row.edits))
    const criteria = trial.criteria.filter((one) => one.id === expected.criterion)
    const [found] = explain(facts, bundled, { version: '1', trial, criteria }).criteria
    if (found === undefined) throw new Error('no criterion')
    const operators = operatorsOf(found.rule)
    const once = (paths: readonly { readonly path: string }[]): string[] => [...new Set(paths.map(({ path }) => path))]
    expect({
      criterion: found.id,
      source: `${found.source.section} ${found.source.item}`,
      operators: operators.map(({ operator, truth }) => `${operator} ${truth}`),
      evidence: once(found.evidence),
      passedOver: once(operators.flatMap(({ passedOver }) => passedOver)),
    }).toEqual(expected)
  })
})

function operatorsOf(rule: RuleExplanation): readonly RuleExplanation[] {
  return [rule, ...rule.parts.flatMap(operatorsOf)]
}
