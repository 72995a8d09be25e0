import { DATE, ENDS } from './date-forms.js'

/** What a date is of that with which it is told: its first day, its last one, or one of which that is not said: `last infusion 10/2025` */
export type DateRole = 'first' | 'last' | 'some'

/** What it was then, it may have been before: or the text tells of an end, and not whether the date is of that. */
const NOT_FIRST =
  /(?<!\p{L})(?:last|latest|letzt\p{L}*|zuletzt|recent\p{L}*|again|erneut|wieder\p{L}*|weiter\p{L}*|repeat\p{L}*|re-\p{L}+|re(?:treat|start|induc|challeng)\p{L}*|continu\p{L}*|maintenance|erhaltung\p{L}*|further|second|third|stop\p{L}*|discontinu\p{L}*|end(?:ed)?|finish\p{L}*|complet\p{L}*|abgesetzt|beendet|abgeschlossen|pausiert|paused|held|on hold|off|suspen\p{L}*|interr\p{L}*|unterbroch\p{L}*|ausgesetzt|sospes\p{L}*|derni[èe]r\p{L}*|arr[êe]t\p{L}*|delay\p{L}*|defer\p{L}*|postpon\p{L}*|withh\p{L}*|verschoben|verzögert|at least|at the latest|spätestens|mindestens|cycles?|zykl\p{L}*)(?!\p{L})|\d(?:nd|rd|th)(?!\p{L})|\d\.\s*(?:gabe|dosis|infusion|zyklus)/iu

/** What says of a drug that it was ended; not that it rests, which may be over by now. */
export const ENDED_WORDS = String.raw`stopped|discontinued|d\/?c['’]?d|ended|ceased|terminated|completed|finished|tapered off|abgesetzt|beendet|gestoppt|ausgeschlichen|abgeschlossen|arrêtée?|terminat[ao]|terminad[ao]|terminée?`

const ONE_TIME = 'dose|course|infusion|injection|gabe|dosis|kurs|cure|perfusion'

/** What was ended is one dose of several, or one that was changed for another: the drug may have been taken on. */
const ONE_PHASE = new RegExp(
  [
    '[<>≤≥]',
    String.raw`(?<!\p{L})(?:\p{L}+-)?(?:indu[ck]tion\p{L}*|loading|aufsättigung\p{L}*|taper|current(?:ly)?|aktuell\p{L}*|derzeit\p{L}*)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:(?:high|higher|full|low|lower|initial)[- ]dose|hochdosi\p{L}*|niedrigdosi\p{L}*|(?:forte|faible|pleine) dose)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:${ONE_TIME}) (?:${ENDED_WORDS})(?!\p{L})`,
    String.raw`(?<![\p{L}/])(?:(?:${ONE_TIME}|day|tag|jour|#) ?|d)\d{1,2}(?![\p{L}\d/.])`,
    String.raw`\d(?:\.|er|re)? (?:${ONE_TIME})(?!\p{L})`,
    String.raw`(?<![\d/.])\d(?:/| (?:of|von|de|sur) )\d(?![\d/])`,
  ].join('|'),
  'iu',
)

export const UNTIL_WORDS = String.raw`until|till|up to|bis|jusqu['’](?:en|au?x?|à)`
export const SINCE_WORDS = 'since|seit|depuis|dès'
export const IN_WORDS = 'am|vom|im|in|on|en|le'
export const BEGUN_WORDS = String.raw`start(?:ed)?|begun|began|initiated|begonnen|gestartet|beginn|commencée?|débutée?|initiée?`

const UNTIL = new RegExp(
  String.raw`(?<!\p{L})(?:until|till|up to|bis|jusqu['’]\p{L}+)[\s:]+(?:\p{L}+\s+){0,2}\(?${DATE}${ENDS}`,
  'iu',
)
const ENDED = new RegExp(
  String.raw`(?<!\p{L}|(?<!\p{L})(?:not|never|nicht|nie)\s+)(?:${ENDED_WORDS})[\s:(]+(?:(?:${IN_WORDS}|${SINCE_WORDS})\s+)?\(?${DATE}${ENDS}`,
  'iu',
)
const FIRST = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${SINCE_WORDS}|from|ab)\s+|(?:${BEGUN_WORDS})[\s:(]+(?:(?:${IN_WORDS})\s+)?)\(?${DATE}${ENDS}`,
  'iu',
)

/** What a date is of that with which a text tells it. */
export function roleIn(text: string): DateRole {
  const rest = text.replace(ENDED, ' ')
  if (NOT_FIRST.test(rest)) return 'some'
  if (rest === text && !UNTIL.test(text)) return 'first'
  return ONE_PHASE.test(text) ? 'some' : 'last'
}

/** Whether a word says that a date is the first day: `since 2023`. */
export function saysFirstIn(text: string): boolean {
  return FIRST.test(text)
}

/** Whether a text tells of one of several times or doses, or of an end: the days that it tells need not be all. */
export function tellsOfPartIn(text: string): boolean {
  return NOT_FIRST.test(text) || ONE_PHASE.test(text)
}
