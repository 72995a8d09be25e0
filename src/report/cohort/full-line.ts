import { rememberedOf } from '../../kernel/remembered.js'
import { isToldOfSilence } from '../../screening/patient/told-of-silence.js'
import type { CriterionResult, ScreeningResult, TrialResult } from '../../screening/result/result.js'
import { jsonText } from '../terminal/terminal-text.js'

/**
 * A result as one line: the JSON of `jsonText`. Half of it says of a criterion what it says of every patient, and is made
 * once.
 */
export function fullLine(result: ScreeningResult): string {
  const { patient, asOf, asOfSource, criteriaDigest, version, trials, ...others } = result
  const before = jsonText({ patient, asOf, asOfSource, criteriaDigest, version }, 0)
  return `${open(before)},"trials":[${trials.map(trialText).join()}],${jsonText(others, 0).slice(1)}`
}

function trialText({ criteria, ...others }: TrialResult): string {
  return `${open(jsonText(others, 0))},"criteria":[${criteria.map(textOf).join()}]}`
}

function textOf(result: CriterionResult): string {
  return isToldOfSilence(result) ? textOfSilence(result) : criterionText(result)
}

const textOfSilence = rememberedOf(criterionText)

function criterionText(result: CriterionResult): string {
  const { outcome, basis, reason, evidence, missing, asks, clearsOn, surelyClearsOn, applies, reading } = result
  // a key whose value is undefined is left out
  const told = jsonText({ outcome, basis, reason, evidence, missing, asks, clearsOn, surelyClearsOn, applies }, 0)
  const distances = result.distances.length === 0 ? '[]' : jsonText(result.distances, 0)
  const read = reading === null ? 'null' : readingText(reading)
  return `${headText(result)},${told.slice(1, -1)},"reading":${read},"distances":${distances}}`
}

/** What comes before the answer. */
function headText({ id, kind, text, source }: CriterionResult): string {
  const known = headAt(source)
  // the same place may be that of another criterion
  if (known.id !== id || known.kind !== kind || known.text !== text) {
    known.id = id
    known.kind = kind
    known.text = text
    known.json = open(jsonText({ id, kind, text, source }, 0))
  }
  return known.json
}

const headAt = rememberedOf(() => ({ id: '', kind: '', text: '', json: '' }))

const readingText = rememberedOf((reading: object) => jsonText(reading, 0))

/** Without its last brace. */
function open(json: string): string {
  return json.slice(0, -1)
}
