import type { Measurement } from '../../facts/fact.js'
import type { UnrecognisedMeasurement } from '../../facts/facts.js'
import type { Analyte } from '../../facts/analyte.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import { SCORE_SYSTEMS, unclearScore } from '../../facts/names/score-name.js'
import { unitFamilyOf } from '../../facts/quantity/unit-family.js'
import type { Entry } from '../entry/entries.js'
import { TEST_SYSTEMS, type MeasurementKind } from './measurement-names.js'
import type { WrittenMeasurement } from './measurement-schema.js'
import type { Reading } from '../reading/reading.js'
import { isCode } from '../entry/recognise.js'
import { disputedAs, resembling, type NamedResult } from './unusable-results.js'

/** A score that stands among the results, as an entry of the scores. */
export type MisplacedScore = Entry<
  { value: number | string } & Pick<WrittenMeasurement, 'name' | 'code' | 'date' | 'time'>
>

/** A result of several tests: of those that its name and its codes mean, of which none can use it, or of the two that it tells. */
interface ResultOfSeveral {
  readonly ofEach: readonly Measurement[]
}

/** What a result that no test of the vocabulary is known to be may be instead. */
export type Unmatched = MisplacedScore | ResultOfSeveral | UnrecognisedMeasurement

interface Origin {
  readonly entry: Entry<WrittenMeasurement>
  readonly kind: MeasurementKind
  /** what its name and its codes mean, where they mean different tests */
  readonly disputed: readonly Analyte[] | undefined
}

/** Reads a result that is of no one test of the vocabulary; undefined for one that may be of none. */
export function unmatchedResult(
  result: NamedResult,
  { entry, kind, disputed }: Origin,
  { vocabulary, units, remarks }: Reading,
): Measurement | Unmatched | undefined {
  const { label, written, codes = [] } = result
  const { value, unit, status } = entry.value
  if (codes.length === 0 ? isScore(label, vocabulary) : codes.some((code) => isScoreCode(code, vocabulary)))
    return misplacedScore(result, entry)
  if (disputed !== undefined) {
    const tests = new Map(disputed.map((one) => [one.id, one]))
    return { ofEach: [...tests.values()].map((one) => disputedAs(result, codes, one)) }
  }
  const resembled = resembling(result, vocabulary.analytes)
  if (resembled !== undefined) return resembled
  if (status === 'preliminary') {
    remarks.warn([...entry.path, 'status'], 'the result is preliminary; it was left out')
    return remarks.leaveOut('measurements', { path: result.path, label, terms: [], written })
  }
  // a code tells exactly which test it is, so it is none of those that the vocabulary knows
  return (codes.length === 0 ? [label] : codes).some((one) => isCode(one, TEST_SYSTEMS))
    ? undefined
    : { path: result.path, label, kind, family: unitFamilyOf({ value, unit }, units), written, on: result.on }
}

/** Whether a name is that of a score, or of one of several. */
function isScore(name: string, { scores }: Vocabulary): boolean {
  return scores.find(name) !== undefined || unclearScore(name, scores) !== undefined
}

/** Whether a code with its system is that of a score: `loinc:44261-6`. */
function isScoreCode(written: string, { scores }: Vocabulary): boolean {
  const code = written.slice(written.indexOf(':') + 1).trim()
  return SCORE_SYSTEMS.some(
    (system) => written.toLowerCase().startsWith(`${system}:`) && scores.findCode(system, code) !== undefined,
  )
}

function misplacedScore({ written }: NamedResult, entry: Entry<WrittenMeasurement>): MisplacedScore {
  const { path, namePath, pointer, value: result } = entry
  const { name, code, value, unit, status, date, time } = result
  const final = unit === undefined && typeof value !== 'boolean' ? value : written
  return {
    value: { name, code, value: status === 'preliminary' ? status : final, date, time },
    path,
    namePath,
    pointer,
  }
}
