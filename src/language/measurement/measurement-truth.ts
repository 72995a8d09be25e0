import type { Day } from '../../kernel/day.js'
import type { Duration } from '../../kernel/duration.js'
import { FALSE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Measurement } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import type { Analyte } from '../../facts/analyte.js'
import { mayBeOf } from '../../facts/quantity/unit-family.js'
import { truthByTest, truthOfTest, type Test } from './judge-result.js'
import type { Selection } from './latest.js'
import { panelTruth } from './panel.js'
import { truthUnlessRefuted } from './refuted.js'
import { countsAnyPositive, negativeRepeat } from './repeated.js'
import { truthFromResults } from './result-truth.js'
import type { Evaluation } from '../rule/rule.js'
import { truthSustained } from './sustained.js'
import { isTested } from './tested.js'

/** A question to one analyte, or to the tests of a panel, as far as its truth goes. */
export interface MeasurementTruth {
  readonly kind: 'lab' | 'vital'
  readonly analyte: Analyte
  /** of a panel */
  readonly members: readonly Analyte[]
  readonly test: Test
  readonly selection: Selection
  /** whether the tests of a panel are asked as one, one result after the other */
  readonly isSeries: boolean
  readonly sustained: Duration | undefined
  readonly refuter: Analyte | undefined
  /** what `truthByItself` makes of these */
  readonly truthOf: ((result: Measurement) => Truth) | undefined
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
    return isPerhapsNamedOtherwise(kind, analyte, facts) ? UNKNOWN : FALSE
  }
  const isPanel = analyte.kind === 'panel' && !asked.isSeries
  const found = isPanel ? ofPanel(asked, facts, on) : ofTest(asked, analyte, facts, on)
  // where silence is a no, results that all say no decide though none may count, which only they tell
  if (isSilent && found === UNKNOWN) return undefined
  return found === UNKNOWN && asked.doubt === 'ignored' ? FALSE : found
}

function isPerhapsNamedOtherwise(
  kind: MeasurementTruth['kind'],
  analyte: Analyte,
  { unrecognisedMeasurements }: Facts,
): boolean {
  return unrecognisedMeasurements.some((fact) => fact.kind === kind && mayBeOf(fact, analyte))
}

const NO_RESULTS: readonly Measurement[] = []

/** What one analyte says, or all tests of a series as one. */
function ofTest(asked: MeasurementTruth, { id }: Analyte, facts: Facts, on: Day): Truth {
  const { selection, sustained, isSeries, truthOf } = asked
  const own = facts.measurements.get(id) ?? NO_RESULTS
  const results = isSeries ? seriesOf(own, asked.members, facts) : own
  const judge = truthOf ?? truthBeside(own, asked, facts)
  const latest = truthFromResults(results, selection, on, judge)
  return sustained === undefined ? latest : truthSustained(results, sustained, latest, judge)
}

/** What a result says that another one may take back. */
function truthBeside(
  own: readonly Measurement[],
  { test, selection, refuter }: MeasurementTruth,
  facts: Facts,
): (result: Measurement) => Truth {
  return (result) => {
    if (countsAnyPositive(test, selection) && negativeRepeat(result, own) !== undefined) return FALSE
    const truth = truthOfTest(result, test)
    return refuter === undefined ? truth : truthUnlessRefuted(truth, result, refuter, facts)
  }
}

/** What each result says by itself; undefined where another one may take it back. */
export function truthByItself({ test, selection, refuter }: Takeable): MeasurementTruth['truthOf'] {
  if (refuter !== undefined || countsAnyPositive(test, selection)) return undefined
  return truthByTest(test)
}

type Takeable = Pick<MeasurementTruth, 'test' | 'selection' | 'refuter'>

/** The results of a panel and of its tests, which stand in for each other. */
function seriesOf(
  own: readonly Measurement[],
  members: readonly Analyte[],
  { measurements }: Facts,
): readonly Measurement[] {
  let all: Measurement[] | undefined
  for (const { id } of members) {
    const others = measurements.get(id)
    if (others === undefined) continue
    all ??= [...own]
    for (const one of others) all.push(one)
  }
  return all ?? own
}

function ofPanel(asked: MeasurementTruth, facts: Facts, on: Day): Truth | undefined {
  const { analyte, members, test } = asked
  const { measurements } = facts
  const own = measurements.has(analyte.id) ? ofTest(asked, analyte, facts, on) : undefined
  const tested: Truth[] = []
  for (const member of members) if (measurements.has(member.id)) tested.push(ofTest(asked, member, facts, on))
  return panelTruth(own, tested, members.length, test, analyte.negativeWhen)
}
