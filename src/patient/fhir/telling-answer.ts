import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { ScoreQuestion } from '../../facts/term.js'
import { quoted } from '../../kernel/quote.js'
import { rememberedOf } from '../../kernel/remembered.js'
import { hasCode } from './code-system.js'
import type { Mapping } from './mapping.js'
import type { SetObservation } from './named-set.js'
import type { Located } from './resource.js'
import { nameOf } from './words.js'

const questionsOf = rememberedOf(({ scores }: Vocabulary): readonly ScoreQuestion[] => {
  return scores.terms.flatMap(({ questions = [] }) => questions)
})

/**
 * Reads an answer of a questionnaire that tells of a condition by itself, as of suicidal thoughts: it is suspected from that day
 * on. The other answers tell of nothing that is asked for by itself.
 * @returns whether it is one
 */
export function addTellingAnswer(
  { concept, written, value, date }: Pick<SetObservation, 'concept' | 'written' | 'value' | 'date'>,
  { path }: Pick<Located, 'path'>,
  { draft, vocabulary }: Mapping,
): boolean {
  if (value === undefined) return false
  const question = questionsOf(vocabulary).find(({ codes }) => hasCode(concept, ...codes))
  if (question === undefined) return false
  const { valueCodeableConcept: answer } = written
  if (value.value === 0 || hasCode(answer ?? { text: String(value.value) }, ...question.unlessAnswered)) return false
  const { label, codes } = vocabulary.conditions.withId(question.tellsOf)
  const [code] = codes.flatMap((one) => (one.system === 'snomed' ? [`snomed:${one.code}`] : []))
  const said = quoted(answer === undefined ? String(value.value) : nameOf(answer))
  draft.warn(path, `${said} tells of ${question.about}: ${label} is suspected from that day on`)
  draft.suggest('conditions', { name: label, code, onset: date, status: 'suspected' }, path)
  return true
}
