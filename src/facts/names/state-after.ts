import { YEAR_OR_MONTH } from './date-forms.js'

/** What says of a condition that the patient had it, and of a procedure that it was done, and nothing else. */
const STATE_AFTER =
  /^(?:(?:past |previous |personal |known |medical )*history of\b|(?:known )?h\/o\b|(?:past|pmh|hx) of\b|status post\b|s\/p\b|st\.\s?[pn]\.|status nach\b|zustand nach\b|z\.\s?n\.|ant[ée]c[ée]dents? de\b|antecedentes? de\b|(?:abgelaufene|ausgeheilte|durchgemachte|stattgehabte)[rsn]?\b)\s*/iu

/** A name without such words in front: `splenectomy` of "status post splenectomy". */
export function withoutStateAfter(name: string): string {
  return name.replace(STATE_AFTER, '')
}

const PAST =
  /(?<![\p{L}-])(?:history of|h\/o|anamnestisch\p{L}*|(?:aus|ab)?geheilt\p{L}*|durchgemacht\p{L}*|cured|resolved|cleared|eradicated|survivor|ned|no evidence of disease|svr(?:12|24)?|sustained virologic(?:al)? response|former(?:ly)?|previous(?:ly)?|past|zustand nach|z\.\s?n\.|status post|s\/p|pregress[aoie]|atcd|antecedentes? d[ei]|antécédents? de|früher(?:e[rns]?)?)(?![\p{L}\p{N}])/iu

/** Whether a name that is not known as a whole speaks of the past: "hepatitis C, cured". */
export function saysPast(name: string): boolean {
  return PAST.test(name)
}

const YEAR_BEHIND = new RegExp(String.raw`(?:,\s*|(?<!\s)\s+)(?:(?:in|im jahr)\s+)?\(?${YEAR_OR_MONTH}\)?$`, 'iu')

/**
 * Such a name without a year behind it: `status post splenectomy` of "status post splenectomy (2010)". Whether that is the year
 * in which it began, was found or was over is not told, so that it is nobody's date. Only where the name says that it was so:
 * else the year may lie ahead, or be part of the name.
 */
export function withoutYearBehind(name: string): string {
  const text = name.trim()
  return STATE_AFTER.test(text) ? text.replace(YEAR_BEHIND, '') : name
}

const FOUND_BEHIND = new RegExp(
  String.raw`[,;]?(?:(?<!\s)\s+)?\(?\b(?:ED|EM|Erstdiagnose|Erstmanifestation|(?:first )?diagnosed|diagnosis)[:.]?\s+(?:(?:in|im jahr)\s+)?${YEAR_OR_MONTH}\)?$`,
  'iu',
)

/** A name without the year in which the condition was found, or began: `SLE` of "SLE, ED 03/2015". That says that it is there. */
export function withoutYearFound(name: string): string {
  return name.trim().replace(FOUND_BEHIND, '')
}
