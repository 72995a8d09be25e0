import { all, both, FALSE, not, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Measurement } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import type { Analyte } from '../../facts/analyte.js'
import type { Need } from '../rule/finding.js'
import { dateOf, type ResultAnswer, type Selection } from './latest.js'
import { isPositive, resultInWords } from './measured.js'
import type { Test } from './judge-result.js'
import type { Compiler } from '../rule/rule.js'
import { seekAnalyte } from './analyte.js'

/** Looks up the test that may refute a positive result; refuses it beside anything but one positive result. */
export function seekRefuter(
  name: string | undefined,
  { test, selection, sustained }: { readonly test: Test; readonly selection: Selection; readonly sustained: unknown },
  compiler: Compiler,
): Analyte | undefined {
  if (name === undefined) return undefined
  const isOnePositive = test.kind === 'sign' && test.sign === 'positive' && selection.kind !== 'every'
  if (!isOnePositive || sustained !== undefined) {
    return compiler.refuse(
      ['refuted-by'],
      'only a single positive result can be refuted',
      'write is: positive beside it',
    )
  }
  return seekAnalyte(name, 'refuted-by', 'lab', compiler)
}

/**
 * A positive result that the other test, of the same day or later, did not confirm, was a false one, and an unclear
 * result beside it none at all. Where that test is unclear, or where it is open which of the two came first, so is the
 * answer.
 * @param asked the test whose result it is
 */
export function unlessRefuted(
  answer: ResultAnswer,
  result: Measurement,
  refuter: Analyte,
  facts: Facts,
  asked: Need,
): ResultAnswer {
  if (answer.truth === FALSE) return answer
  const others = (facts.measurements.get(refuter.id) ?? [])
    .map((other) => ({ other, negative: not(isPositive(other)), later: follows(other, result) }))
    .filter(({ negative, later }) => negative !== FALSE && later !== FALSE)
  const [refuting] = others.toSorted((a, b) => certainty(b) - certainty(a))
  if (refuting === undefined) return answer
  const { other, negative, later } = refuting
  const value = resultInWords(other)
  const evidence = [
    { fact: result, value: answer.value },
    { fact: other, value },
  ]
  const said = `${refuter.label} ${value}`
  if (all([negative, later]) === TRUE) {
    const told = answer.truth === TRUE ? 'refuted' : 'settled'
    return { truth: FALSE, value: answer.value, evidence, clause: () => `${answer.clause()}, ${told} by ${said}` }
  }
  if (answer.truth === UNKNOWN) return answer
  const [doubt, need] =
    later === TRUE
      ? ['does not settle it', { ...asked, need: `a repeat of ${refuter.label}` }]
      : ['may or may not be of a later day', dateOf(asked)]
  return { ...answer, truth: UNKNOWN, evidence, clause: () => `${answer.clause()}, and ${said} ${doubt}`, need }
}

/** The truth of what `unlessRefuted` says. */
export function truthUnlessRefuted(truth: Truth, result: Measurement, refuter: Analyte, facts: Facts): Truth {
  if (truth === FALSE) return FALSE
  let found = truth
  for (const other of facts.measurements.get(refuter.id) ?? []) {
    const refutes = both(not(isPositive(other)), follows(other, result))
    if (refutes === TRUE) return FALSE
    if (refutes === UNKNOWN) found = UNKNOWN
  }
  return found
}

/** Whether the one is of the day of the other or of a later one. */
function follows({ on }: Measurement, other: Measurement): Truth {
  if (on === undefined || other.on === undefined) return UNKNOWN
  if (on.first >= other.on.last) return TRUE
  return on.last >= other.on.first ? UNKNOWN : FALSE
}

function certainty({ negative, later }: { readonly negative: Truth; readonly later: Truth }): number {
  return [negative, later].filter((truth) => truth === TRUE).length
}
