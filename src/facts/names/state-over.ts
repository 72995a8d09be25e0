import { YEAR_OR_MONTH } from './date-forms.js'

/** A name without the words that say that it is over. */
interface Over {
  readonly rest: string
  /**
   * it says so of now; of a disease that was operated on, it is only likely, and one of childhood, or that was treated, is
   * over where it is an infection
   */
  readonly isOver: boolean | 'if-infection'
}

const NOW = String.raw`(?:(?:currently|now|aktuell|derzeit|z\.\s?Zt\.)\s+)?`
const ADJECTIVE = String.raw`inactive|cured|healed|resolved|remote|previous|prior(?! to)|past|former|inaktiv|geheilt|(?:aus|ab)geheilt|früher|ehemalig|vorherig`
const BEFORE = new RegExp(String.raw`^${NOW}(?:${ADJECTIVE})(?:e[rsn]?)?\s+(?=\p{L})`, 'iu')

/** A disease in part remission is there. */
const REMISSION = String.raw`in (?:(?:complete|full|clinical|sustained|deep|molecular|kompletter|klinischer|anhaltender|voller) )*remission|in cr`
const STATE = String.raw`inactive|cured|healed|resolved|cleared|eradicated|ned|remittiert|svr(?:12|24)?|${REMISSION}|inaktiv|(?:aus|ab)geheilt|recovered|genesen|guérie?|recuperad[ao]|guarit[ao]|history of|anamnestisch`
const WHEN = String.raw`(?:\s+(?:(?:since|in|on|seit|im jahr|im|am)\s+)?(?:\d{1,2}[./])*(?:19|20)\d\d)?`
const NOT = String.raw`(?<!(?<!\p{L})(?:not|never|no|nicht|nie|partially|partly|teilweise|teils)\s+)`
const behind = (words: string): RegExp =>
  new RegExp(String.raw`(?:(?:(?<!\s)\s+)?[,;:–-]\s*|(?<!\s)\s+)\(?${NOW}${NOT}(?:${words})${WHEN}\)?$`, 'iu')
const BEHIND = behind(STATE)

const IN_CHILDHOOD = /^childhood\s+(?!onset)(?=\p{L})/iu
const CHILDHOOD = String.raw`(?:in|since|seit) (?:der )?(?:childhood|kindheit|jugend)|im kindesalter|as a child|als kind`
const AS_A_CHILD = behind(CHILDHOOD)

/** What was operated on was there, and may be there still, or again. */
const OPERATED = String.raw`(?:surgically (?:closed|corrected|repaired|resected|treated)|operated(?: on)?|repaired|resected|excised|operiert|reseziert|exzidiert)`
// a "Katarakt-OP" is the operation itself
const AFTER_SURGERY = behind(String.raw`(?:s/p |z\.?\s?n\.?\s?)?(?:${OPERATED}|(?<=[,;(] ?(?:z\.?\s?n\.?\s?)?)OP)`)
const BEFORE_SURGERY = new RegExp(String.raw`^${OPERATED}(?:e[rsn]?)?\s+(?=\p{L})`, 'iu')

/** Whoever is being treated has it. */
const TREATED = String.raw`(?:treated|treatment completed|behandelt|therapiert|traitée?s?|tratad[ao]|trattat[ao])`
const WELL = String.raw`(?:(?:adequately|fully|completely|successfully|previously|vollständig|erfolgreich|adäquat) )?`
const NOT_YET = String.raw`(?<!(?<!\p{L})(?:not|never|no|nicht|nie|non|partially|partly|being|currently|now|aktuell|derzeit)\s+)`
const AFTER_TREATMENT = new RegExp(
  String.raw`(?:(?:(?<!\s)\s+)?[,;:]\s*|(?<!\s)\s+)\(?${NOT_YET}${WELL}${NOT_YET}${TREATED}${WHEN}\)?$`,
  'iu',
)

/** One of these is in every such name, and to read their pattern takes V8 a tenth of the time of the others. */
const MENTIONED = new RegExp(`${ADJECTIVE}|${STATE}|^childhood|${CHILDHOOD}|${OPERATED}|op|${TREATED}`, 'u')

/**
 * What a name says of a condition of the past, in front of it or behind: "inactive TB", "hepatitis C, cured", "TB as a child",
 * "breast cancer, operated on in 2009".
 */
export function overIn(name: string): Over | undefined {
  const text = name.trim()
  if (!MENTIONED.test(text.toLowerCase())) return undefined
  for (const [pattern, isOver] of [
    [BEFORE, true],
    [BEHIND, true],
    [IN_CHILDHOOD, 'if-infection'],
    [AS_A_CHILD, 'if-infection'],
    [AFTER_TREATMENT, 'if-infection'],
    [BEFORE_SURGERY, false],
    [AFTER_SURGERY, false],
  ] as const) {
    const rest = text.replace(pattern, '')
    if (rest !== text && rest !== '') return { rest, isOver }
  }
  return undefined
}

const YEAR = new RegExp(String.raw`(?:,\s*|(?<!\s)\s+)\(?(?:(?:in|im jahr)\s+)?${YEAR_OR_MONTH}\)?$`, 'iu')

/** A name without a year behind it: of a condition it is a year in which it was there, began, or was over. */
export function withoutYear(name: string): string {
  return name.trim().replace(YEAR, '')
}
