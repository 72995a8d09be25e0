import type { Day } from '../kernel/day.js'
import { FALSE, UNKNOWN, type Truth } from '../kernel/truth.js'
import type { Measurement } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { Analyte } from '../facts/term.js'
import { truthOfTest, type Test } from './judge-result.js'
import type { Selection } from './latest.js'
import { panelTruth, type TruthOfTest } from './panel.js'
import { countsAnyPositive, negativeRepeat } from './repeated.js'
import { truthFromResults } from './result-truth.js'
import type { Evaluation } from './rule.js'
import { isTested } from './tested.js'

/** A question to one analyte, or to the tests of a panel each for itself, as far as its truth goes. */
export interface MeasurementTruth {
  readonly kind: 'lab' | 'vital'
  readonly analyte: Analyte
  /** of a panel */
  readonly members: readonly Analyte[]
  readonly test: Test
  readonly selection: Selection
  readonly silence?: 'ignored' | undefined
  readonly doubt?: 'ignored' | undefined
}

/**
 * The truth of what `lab` and `vital` answer; undefined where it takes their grounds to tell.
 * @param on the day against which results are held
 */
export function measurementTruth(asked: MeasurementTruth, evaluation: Evaluation, on: Day): Truth | undefined {
  const { kind, analyte, members, selection } = asked
  const { facts } = evaluation
  const isSilent = asked.silence === 'ignored' || evaluation.ignoresSilence === true
  if (isSilent && !isTested(facts, analyte, members, selection, on)) {
    return facts.unrecognisedMeasurements.some((fact) => fact.kind === kind) ? UNKNOWN : FALSE
  }
  const found = analyte.kind === 'panel' ? ofPanel(asked, facts, on) : ofTest(asked, analyte, facts, on)
  // where silence is a no, results that all say no decide though none may count, which only they tell
  if (isSilent && found === UNKNOWN) return undefined
  return found === UNKNOWN && asked.doubt === 'ignored' ? FALSE : found
}

const NO_RESULTS: readonly Measurement[] = []

function ofTest({ test, selection }: MeasurementTruth, { id }: Analyte, { measurements }: Facts, on: Day): Truth {
  const results = measurements.get(id) ?? NO_RESULTS
  if (!countsAnyPositive(test, selection)) {
    return truthFromResults(results, selection, on, (result) => truthOfTest(result, test))
  }
  return truthFromResults(results, selection, on, (result) =>
    negativeRepeat(result, results) === undefined ? truthOfTest(result, test) : FALSE,
  )
}

function ofPanel(asked: MeasurementTruth, facts: Facts, on: Day): Truth | undefined {
  const toldBy = (analyte: Analyte): TruthOfTest => ({
    truth: ofTest(asked, analyte, facts, on),
    isRecorded: facts.measurements.has(analyte.id),
  })
  const { analyte, members, test } = asked
  return panelTruth(toldBy(analyte), members.map(toldBy), test, analyte.negativeWhen)
}
