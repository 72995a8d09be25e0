/** What a name says of how a condition runs, and the condition without that. */
interface RecurringName {
  /** as it stands there, and as one of several */
  readonly rests: readonly string[]
  /** it is called chronic; else it comes back */
  readonly isChronic: boolean
}

/** Looked for first: most names have none of these. */
const MENTIONING = /curr|corr|chron|cr[oó]n|rez|cidiv|freq|häuf|répét|repet/u

const CHRONIC = String.raw`chronic|chronische?[rsn]?|chron\.`
const RECURRENT = String.raw`(?:recurr(?:ent|ing)|frequent|rezidivierende?[rsn]?|rez(?:id)?\.|gehäufte?[rsn]?|häufige?[rsn]?)`
const BEFORE = new RegExp(String.raw`^(?:(?<chronic>${CHRONIC})|${RECURRENT})(?:[\s-]+${RECURRENT})?\s+(?=\p{L})`, 'u')
const BEHIND = new RegExp(
  String.raw`(?:\s*[,;(–-]\s*|(?<!\s)\s+)(?:(?<chronic>${CHRONIC}|chroniques?|crónic[ao]s?|cronic(?:a|o|he|i))|${RECURRENT}|récurrente?s?|récidivante?s?|à répétition|recurrentes?|recidivantes?|de repetición|ricorrent[ei]|recidivant[ei])\)?$`,
  'u',
)

/** The ends of plural forms, of which the vocabulary has few. */
const PLURALS = [/s$/u, /es$/u, /n$/u, /en$/u, /e$/u]

/** What a name calls recurrent or chronic: `candidiasis` of "recurrent candidiasis"; undefined for any other name. */
export function recurringIn(name: string): RecurringName | undefined {
  const text = name.trim()
  const lowered = text.toLowerCase()
  if (!MENTIONING.test(lowered)) return undefined
  for (const pattern of [BEFORE, BEHIND]) {
    const match = pattern.exec(lowered)
    if (match === null) continue
    const rest = match.index === 0 ? text.slice(match[0].length) : text.slice(0, match.index)
    const single = PLURALS.map((end) => rest.replace(end, ''))
    return { rests: [...new Set([rest, ...single])], isChronic: match.groups?.['chronic'] !== undefined }
  }
  return undefined
}
