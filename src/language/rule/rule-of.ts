import type { Part, Remark, Rule } from './rule.js'

/** A rule of the form of all others, whatever it has: what is asked millions of times is found where it always is. */
export function ruleOf(slot: number, unowned: number | undefined, body: Omit<Rule, 'slot' | 'unowned'>): Rule {
  return {
    slot,
    unowned,
    hears: body.hears,
    truth: body.truth,
    isHeardOf: body.isHeardOf,
    evaluate: body.evaluate,
    operator: body.operator,
    words: body.words,
    head: body.head,
    naming: body.naming,
    parts: body.parts,
    remarks: body.remarks,
    count: body.count,
    claim: body.claim,
    thresholds: body.thresholds,
    leastToTurn: body.leastToTurn,
    follows: body.follows,
    askPart: body.askPart,
    passedOver: body.passedOver,
  }
}

/** What the compilation of a rule noted beside its body; missing where there is nothing. */
export function within(parts: readonly Part[], remarks: readonly Remark[]): Pick<Rule, 'parts' | 'remarks'> {
  return { ...(parts.length === 0 ? {} : { parts }), ...(remarks.length === 0 ? {} : { remarks }) }
}
