import fc from 'fast-check'
import { patient, setting } from './generated/patients.js'
import { rule } from './generated/rules.js'
import { oracleTruth } from './evaluate.js'
import { whyLeftOpen } from './left-open.js'
import type { Patient } from './patient.js'
import type { Chart, Setting } from './chart.js'
import { criterionId, libraryOf, programAnswers, type Answer } from './program.js'
import { chartWithReasons } from './reasons.js'
import type { Rule } from './rule.js'
import { shrunk } from './shrink.js'
import { TooManyWays } from './ways.js'

/** Rules and patients that are all held against each other, on one screening date. */
export interface Batch {
  readonly setting: Setting
  readonly rules: readonly Rule[]
  readonly patients: readonly Patient[]
}

interface Example {
  readonly on: Setting
  readonly asked: Rule
  readonly one: Patient
}

const RULES = 40
const PATIENTS = 25

function batchOf(rules: fc.Arbitrary<Rule>): fc.Arbitrary<Batch> {
  return setting.chain((one) =>
    fc.record({
      setting: fc.constant(one),
      rules: fc.array(rules, { minLength: RULES, maxLength: RULES }).map(withoutWhenInExclusions),
      patients: fc.array(patient(one.asOf), { minLength: PATIENTS, maxLength: PATIENTS }),
    }),
  )
}

/** An exclusion that does not apply is satisfied, by the contract; its rule, by the reference, then holds. */
function withoutWhenInExclusions(rules: readonly Rule[]): Rule[] {
  return rules.map((one, index) => ('when' in one && criterionId(index).startsWith('E') ? one.then : one))
}

export interface Tally {
  decisions: number
  decided: number
  /** there were too many ways in which what is unknown may be */
  notCompared: number
  /** how often the program left open what it might have decided, by the reason */
  readonly leftOpen: Map<string, number>
}

/**
 * Holds generated rules against generated patients until so many decisions are made.
 * @throws Error that shows a difference, as small as it can be made
 */
export function compare(decisions: number, seed: number, rules = rule): Tally {
  const batch = batchOf(rules)
  const tally: Tally = { decisions: 0, decided: 0, notCompared: 0, leftOpen: new Map() }
  for (let round = 0; tally.decisions < decisions; round += 1) {
    for (const one of fc.sample(batch, { seed: seedOf(seed, round), numRuns: 1 })) compareBatch(one, tally)
  }
  return tally
}

/** Neighbouring seeds have no round in common: fast-check takes whole numbers of 32 bits. */
function seedOf(seed: number, round: number): number {
  return (Math.imul(seed, 0x9e3779b1) + round) | 0
}

function compareBatch({ setting: on, rules, patients }: Batch, tally: Tally): void {
  const library = libraryOf(rules)
  for (const one of patients) {
    const [chart, answers] = [chartWithReasons(one, on), programAnswers(library, one, on)]
    for (const [index, asked] of rules.entries()) {
      const [expected, got] = [answeredIfFew(asked, chart, criterionId(index)), answers[index]]
      if (expected === undefined) {
        tally.notCompared += 1
        continue
      }
      tally.decisions += 1
      if (expected.basis !== 'none') tally.decided += 1
      if (got === undefined || isDifference(expected, got, { on, asked, one })) {
        throw new Error(difference({ on, asked, one }, index))
      }
      if (isSame(expected, got)) continue
      const why = whyLeftOpen(asked, one, on) ?? ''
      tally.leftOpen.set(why, (tally.leftOpen.get(why) ?? 0) + 1)
    }
  }
}

/** The program may leave open what it is known to leave open, or say it with less certainty; never say the opposite. */
function isDifference(expected: Answered, got: Answered, { asked, one, on }: Example): boolean {
  if (isSame(expected, got)) return false
  const isLess = got.basis === 'none' || got.truth === expected.truth
  return !isLess || whyLeftOpen(asked, one, on) === undefined
}

function isSame(expected: Answered, got: Answered): boolean {
  return expected.truth === got.truth && expected.basis === got.basis
}

function difference(example: Example, index: number): string {
  const { asked, one, on } = shrunk(example, (smaller) => isDifference(...both(smaller), smaller))
  const [expected, got] = both({ asked, one, on })
  return [
    `second opinion: ${said(expected)}, program: ${said(got)} (first seen as ${criterionId(index)})`,
    on,
    asked,
    one,
  ]
    .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
    .join('\n')
}

function said({ truth, basis }: Answered): string {
  return `${truth} (${basis})`
}

function both({ asked, one, on }: Example): [Answered, Answered] {
  const [got] = programAnswers(libraryOf([asked]), one, on)
  if (got === undefined) throw new Error('no answer')
  return [answered(asked, chartWithReasons(one, on), criterionId(0)), got]
}

type Answered = Pick<Answer, 'truth' | 'basis'>

/** Undefined where there are too many ways to try. */
function answeredIfFew(...question: Parameters<typeof answered>): Answered | undefined {
  try {
    return answered(...question)
  } catch (error) {
    if (error instanceof TooManyWays) return undefined
    throw error
  }
}

/** What is true, and what that rests on: the record where it is true under strict as well, else an assumption. */
function answered(asked: Rule, chart: Chart, criterion: string): Answered {
  const truth = oracleTruth(asked, chart, criterion)
  if (truth === 'unknown' || truth === 'judgment') return { truth, basis: 'none' }
  const strictly = oracleTruth(asked, { ...chart, strict: true }, criterion)
  return { truth, basis: strictly === truth ? 'recorded' : 'assumed' }
}
