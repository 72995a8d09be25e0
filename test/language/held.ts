import { cellsOf, cutsOf } from '../../src/kernel/cells.js'
import { formatDay } from '../../src/kernel/day.js'
import { exactly, within } from '../../src/kernel/range.js'
import type { Truth } from '../../src/kernel/truth.js'
import type { Threshold } from '../../src/language/rule/threshold.js'
import { evaluationOf } from './evaluation.js'
import { compiled, evaluate } from './evaluate.js'
import { patient } from './patient.js'
import type { Written } from './written.js'

/** What a rule holds of a patient against something. */
export function held(rule: unknown, written: Written): readonly Threshold[] {
  return compiled(rule).thresholds?.(evaluationOf(patient(written))) ?? []
}

/** `lab platelets 71 {"atLeast":75}`, `drug rituximab 2026-01-01 {"atLeast":"2025-12-01"}`, `lab HIV positive: negative`. */
export function heldInWords(rule: unknown, written: Written): string[] {
  return held(rule, written).map((threshold) => {
    const { kind, what } = threshold.variable
    if (!('accepts' in threshold)) {
      const { value, alternatives } = threshold.variable
      return `${kind} ${what} ${value ?? 'undefined'}: ${alternatives.join(', ')}`
    }
    const { scale } = threshold.variable
    const told = (number: number): number | string =>
      scale === 'day' && Number.isFinite(number) ? formatDay(number) : number
    const { low, high } = threshold.variable.value
    const accepts = Object.fromEntries(
      Object.entries(threshold.accepts).map(([key, limit]: [string, number]) => [key, told(limit)]),
    )
    const now = low === high ? String(told(low)) : `${told(low)} to ${told(high)}`
    return `${kind} ${what} ${now} ${JSON.stringify(accepts)}`
  })
}

/** For each value on every side of the bounds: whether they accept it, and what the rule says of the changed patient. */
export function turned(rule: unknown, written: Written): { readonly accepted: Truth; readonly truth: Truth }[] {
  const facts = patient(written)
  return held(rule, written).flatMap((threshold) => {
    if (!('accepts' in threshold)) return []
    const { changed, sampleIn } = threshold.variable
    return cellsOf(cutsOf(threshold.accepts)).flatMap((cell) => {
      const sample = sampleIn(cell)
      if (sample === undefined || changed === undefined) return []
      const truth = evaluate(compiled(rule), changed(facts, sample)).truth
      return [{ accepted: within(exactly(sample), threshold.accepts), truth }]
    })
  })
}

/** What the rule says for each of the alternatives. */
export function chosen(rule: unknown, written: Written): Truth[] {
  const facts = patient(written)
  return held(rule, written).flatMap(({ variable }) => {
    if (variable.scale !== 'word') return []
    return variable.alternatives.map((word) => evaluate(compiled(rule), variable.changed(facts, word)).truth)
  })
}
