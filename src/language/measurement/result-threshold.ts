import { over, plus, times } from '../../kernel/decimal.js'
import { exactly, type Bounds, type Range } from '../../kernel/range.js'
import { FALSE, TRUE } from '../../kernel/truth.js'
import type { Measurement } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { Subject } from './analyte.js'
import { withResult } from './changed-result.js'
import { truthOfTest, type Test } from './judge-result.js'
import { newestOf } from './newest.js'
import { BELOW_FIRST_DILUTION, labelOf, referenceOf, resultInWords } from './measured.js'
import { mapBounds } from '../rule/schema.js'
import { anyOf, inUnit, TITRE, type Choice, type Quantity, type Shown, type Threshold } from '../rule/threshold.js'

type Measured = Pick<Subject, 'kind' | 'analyte' | 'what'>

const ANY_AMOUNT: Range = { low: 0, high: Infinity, lowOpen: false, highOpen: true }
const WORDS = ['negative', 'normal', 'positive'] as const
const FLAGS = ['low', 'normal', 'high'] as const

/**
 * The latest result against a test. Only the latest could be otherwise: the earlier ones are history. Where several are
 * of the same day, they could be otherwise together, and so could those of no day.
 */
export function resultThresholds(
  subject: Measured,
  test: Test,
  { measurements }: Facts,
  vocabulary: Vocabulary,
): readonly Threshold[] {
  const { analyte } = subject
  const { candidates, undated } = newestOf(measurements.get(analyte.id) ?? [])
  const [latest] = candidates
  if (latest === undefined) return []
  const thing = {
    key: `result ${analyte.id}`,
    kind: subject.kind,
    what: subject.what,
    recorded: resultInWords(latest),
    paths: [...new Set(candidates.map(({ path }) => path))],
  }
  const changed = (facts: Facts, result: Measurement): Facts =>
    withResult(facts, [...candidates, ...undated], result, vocabulary)
  const numeric = numberOf(latest, test)
  if (numeric !== undefined) {
    const { value, accepts, kind } = numeric
    const variable: Quantity = {
      ...thing,
      scale: 'number',
      value,
      shown: shownBy(test, latest),
      sampleIn: anyOf(analyte.plausible ?? ANY_AMOUNT),
      changed: (facts, number) =>
        changed(facts, { ...latest, value: { kind, range: exactly(number) }, written: String(number) }),
    }
    return [{ variable, accepts }]
  }
  const others = otherwise(latest, test)
  if (others.size === 0) return []
  const variable: Choice = {
    ...thing,
    scale: 'word',
    value: latest.written,
    alternatives: [...others.keys()],
    changed: (facts, alternative) => changed(facts, others.get(alternative) ?? latest),
  }
  return [{ variable }]
}

interface Numeric {
  readonly kind: 'quantity' | 'titre'
  readonly value: Range
  readonly accepts: Bounds
}

/** The result as a number, and the numbers of which the test holds; undefined where the test goes by a word or a flag. */
function numberOf(latest: Measurement, test: Test): Numeric | undefined {
  const { value, analyte, high } = latest
  if (test.kind === 'bounds' && test.titre && value.kind === 'word' && value.word === 'negative') {
    return { kind: 'titre', value: BELOW_FIRST_DILUTION, accepts: test.bounds }
  }
  if (value.kind !== 'quantity' && value.kind !== 'titre') return undefined
  const { kind, range } = value
  if (test.kind === 'bounds') return { kind, value: range, accepts: test.bounds }
  if (kind === 'titre') return undefined
  if (test.kind === 'limit') {
    const limit = referenceOf(latest, test.limit)
    if (limit === undefined) return undefined
    return { kind, value: range, accepts: mapBounds(test.bounds, (multiple) => times(multiple, limit)) }
  }
  const positiveAbove = high ?? analyte.positiveAbove
  if (positiveAbove === undefined || test.sign === 'indeterminate') return undefined
  return {
    kind,
    value: range,
    accepts: test.sign === 'positive' ? { moreThan: positiveAbove } : { atMost: positiveAbove },
  }
}

/** The other words, or flags, by which the test would come out the other way. */
function otherwise(latest: Measurement, test: Test): ReadonlyMap<string, Measurement> {
  const truth = truthOfTest(latest, test)
  const turned = truth === TRUE ? FALSE : TRUE
  const others: readonly (readonly [string, Measurement])[] =
    latest.value.kind === 'word'
      ? WORDS.map((word) => [word, { ...latest, value: { kind: 'word', word }, written: word, flag: undefined }])
      : FLAGS.map((flag) => [`flagged ${flag}`, { ...latest, flag }])
  return new Map(others.filter(([, result]) => truthOfTest(result, test) === turned))
}

function shownBy(test: Test, { analyte }: Measurement): Shown {
  if (analyte.kind === 'titre') return inUnit(TITRE)
  if (test.kind !== 'bounds') return inUnit(labelOf(analyte.unit))
  const { unit, conversion } = test
  return { unit: labelOf(unit), of: (value) => over(plus(value, -conversion.offset), conversion.factor) }
}
