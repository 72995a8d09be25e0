import { quoted } from '../../kernel/quote.js'
import { hasCode } from './code-system.js'
import type { Mapping } from './mapping.js'
import type { SetObservation } from './named-set.js'
import type { Located } from './resource.js'
import { nameOf } from './words.js'

/** LOINC "Thoughts that you would be better off dead, or of hurting yourself in some way", an item of the PHQ-9. */
const THOUGHTS = ['44260-8']

/** "Not at all" among its answers (LOINC LL358-3). */
const NOT_AT_ALL = ['LA6568-5', 'not at all']

/**
 * Reads an answer of a questionnaire that tells of suicidal thoughts: they are suspected from that day on. The other answers
 * tell of nothing that is asked for by itself.
 * @returns whether it is one
 */
export function addSuicidalAnswer(
  { concept, written, value, date }: Pick<SetObservation, 'concept' | 'written' | 'value' | 'date'>,
  { path }: Pick<Located, 'path'>,
  { draft }: Mapping,
): boolean {
  if (value === undefined || !hasCode(concept, ...THOUGHTS)) return false
  const { valueCodeableConcept: answer } = written
  if (value.value === 0 || hasCode(answer ?? { text: String(value.value) }, ...NOT_AT_ALL)) return false
  const said = quoted(answer === undefined ? String(value.value) : nameOf(answer))
  draft.warn(path, `${said} tells of thoughts of death or self-harm: suicidal ideation is suspected from that day on`)
  const ideation = { name: 'suicidal ideation', code: 'snomed:6471006', onset: date, status: 'suspected' }
  draft.suggest('conditions', ideation, path)
  return true
}
