import { rangeOf, within } from '../../kernel/range.js'
import { FALSE, TRUE } from '../../kernel/truth.js'
import type { Analyte } from '../../facts/analyte.js'
import { decided, unknown, type Finding, type Need } from '../rule/finding.js'
import { judge, testInWords, type Test } from '../measurement/judge-result.js'
import { boundsTest, requiredBounds } from '../measurement/required-result.js'
import type { Compiler } from '../rule/rule.js'
import type { Placed } from './since-start.js'
import type { TherapyStart } from './therapy-start.js'

/**
 * The bounds that end a persistence, as a test; undefined where the rule gives none. No result can persist and end it
 * at once.
 */
export function endingTest(
  keys: Parameters<typeof requiredBounds>[0] | undefined,
  persisting: Test & { readonly kind: 'bounds' },
  analyte: Analyte,
  compiler: Compiler,
): Test | undefined {
  if (keys === undefined) return undefined
  const path = ['interrupted-by']
  const given = requiredBounds(keys, path, compiler)
  const range = rangeOf(given)
  if (range === undefined || within(range, persisting.written) === FALSE) {
    return boundsTest(given, persisting.unit, analyte, compiler)
  }
  return compiler.refuse(
    path,
    'a result within these bounds could persist and interrupt at once',
    'give bounds that lie outside those of the rule',
  )
}

/**
 * True where no result since the start of the therapy shows that it ended in between; false where one does.
 * @param earlier the results before the latest that are, or may be, since the start
 */
export function uninterrupted(earlier: readonly Placed[], start: TherapyStart, ending: Test, asked: Need): Finding {
  const answers = earlier
    .map(({ result, since, needs }) => ({ result, since, needs, answer: judge(result, asked, ending) }))
    .filter(({ answer }) => answer.truth !== FALSE)
  if (answers.length === 0) {
    return decided(TRUE, { clauses: () => [`no result in between is ${testInWords(ending)}`] })
  }
  const ends = answers.filter(({ since, answer }) => since === TRUE && answer.truth === TRUE)
  const telling = ends.length > 0 ? ends : answers
  const found = {
    evidence: [...telling.map(({ result, answer }) => ({ fact: result, value: answer.value })), ...start.evidence],
    clauses: () => [
      ...telling.map(({ since, answer }) => {
        return since === TRUE ? answer.clause() : `${answer.clause()}, but may or may not be since the start`
      }),
      start.words,
    ],
  }
  if (ends.length > 0) return decided(FALSE, found)
  const needs = answers.flatMap(({ needs, answer }) => (answer.need === undefined ? needs : [...needs, answer.need]))
  return unknown({ ...found, needs })
}
