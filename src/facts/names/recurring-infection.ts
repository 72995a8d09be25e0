import type { Lexicon } from '../lexicon/lexicon.js'
import type { ConditionTerm } from '../term.js'

/** Looked for first: most names have none of these. */
const MENTIONING = /curr|corr|chron|cr[oó]n|rez|cidiv|freq|häuf|répét|repet/u

const LASTING = String.raw`chronic|chronische?[rsn]?|chron\.`
const RECURRENT = String.raw`(?:recurr(?:ent|ing)|frequent|rezidivierende?[rsn]?|rez(?:id)?\.|gehäufte?[rsn]?|häufige?[rsn]?)`
const BEFORE = new RegExp(String.raw`^(?:(?<lasting>${LASTING})|${RECURRENT})(?:[\s-]+${RECURRENT})?\s+(?=\p{L})`, 'u')
const BEHIND = new RegExp(
  String.raw`(?:\s*[,;(–-]\s*|(?<!\s)\s+)(?:(?<lasting>${LASTING}|chroniques?|crónic[ao]s?|cronic(?:a|o|he|i))|${RECURRENT}|récurrente?s?|récidivante?s?|à répétition|recurrentes?|recidivantes?|de repetición|ricorrent[ei]|recidivant[ei])\)?$`,
  'u',
)

/** The ends of plural forms, of which the vocabulary has few. */
const PLURALS = [/s$/u, /es$/u, /n$/u, /en$/u, /e$/u]

const NONE: readonly never[] = []

/**
 * The infection of which a name says that it comes back, or has become chronic, and what it is by that: a candidiasis and a
 * chronic or recurrent infection of "recurrent candidiasis". Neither of the two says it alone. None for any other name.
 */
export function recurringInfectionIn(text: string, conditions: Lexicon<ConditionTerm>): readonly ConditionTerm[] {
  const lowered = text.toLowerCase()
  if (!MENTIONING.test(lowered)) return NONE
  const found = [BEFORE, BEHIND].map((pattern) => ({ pattern, match: pattern.exec(lowered) }))
  const { pattern, match } = found.find((one) => one.match !== null) ?? {}
  if (pattern === undefined) return NONE
  const rest = lowered.replace(pattern, '')
  const term = conditions.find(rest) ?? PLURALS.map((end) => conditions.find(rest.replace(end, ''))).find(isFound)
  if (term === undefined || !isOf(term, 'infection', conditions) || isOf(term, 'chronic-infection', conditions))
    return NONE
  const kind = conditions.get(
    isOf(term, 'virus-infection', conditions) ? 'recurrent-viral-infection' : 'chronic-infection',
  )
  if (kind === undefined) return NONE
  if (conditions.kindsOf(kind).has(term.id)) return [{ ...kind, narrowedTo: text }]
  const course = match?.groups?.['lasting'] === undefined ? term.course : 'chronic'
  return [
    { ...term, course, narrowedTo: text },
    { ...kind, narrowedTo: text },
  ]
}

function isFound(term: ConditionTerm | undefined): term is ConditionTerm {
  return term !== undefined
}

function isOf(term: ConditionTerm, id: string, conditions: Lexicon<ConditionTerm>): boolean {
  return conditions.kindsOf(term).has(id)
}
