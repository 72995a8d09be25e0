import { quoted } from '../../kernel/quote.js'
import { hasCode } from './code-system.js'
import type { Draft } from './draft.js'
import { conceptSchema } from './elements.js'
import { isJson, listOf, type Located } from './resource.js'
import { nameOf, wordsOf } from './words.js'

/**
 * That a procedure was not done, or was given up: SNOMED CT's discontinued, stopped, not done and refused
 * (hl7.org/fhir/R4/valueset-procedure-not-performed-reason.html).
 */
const BROKEN_OFF = ['416406003', '394908001', '416237000', '183944003']

const WORDS = [
  String.raw`abort(?:ed|ion of (?:the )?procedure)|abandoned|discontinued|broken off|stopped early|terminated early|given up|not completed|incomplete|unfinished`,
  String.raw`abgebrochen\p{L}*|abbruch|unvollständig\p{L}*|nicht (?:vollständig )?(?:abgeschlossen|beendet)|vorzeitig beendet`,
  String.raw`interrompue?|abandonnée?|inachevée?|non (?:terminée?|achevée?)|abortad[ao]|interrott[ao]|incomplet[ao]`,
].join('|')
const REFUSED = String.raw`refused|declined|cancell?ed|abgelehnt|verweigert|abgesagt|storniert|refusée?|annulée?|rechazad[ao]|cancelad[ao]|rifiutat[ao]|annullat[ao]`
/** Up to three words, of which none denies what follows: "procedure was aborted", but not "was not aborted". */
const BEFORE = String.raw`^(?:(?!not?\b|nicht|never|ohne|without)\p{L}+[ :]+){0,3}`
const GIVEN_UP = new RegExp(String.raw`${BEFORE}(?:${WORDS}|${REFUSED})(?!\p{L})`, 'u')
/** In a note that is all: "drain discontinued on day 3" tells of what came after. */
const ONLY_GIVEN_UP = new RegExp(String.raw`${BEFORE}(?:${WORDS})$`, 'u')
const SENTENCES = /[.;,\n]+/u

/**
 * Whether the outcome or the reason of the status says that a procedure was given up, or its note says just that: it is open
 * then whether it was done, whatever its status says. A procedure that failed was done.
 */
export function isBrokenOff({ resource, path }: Located, draft: Draft): boolean {
  for (const element of ['outcome', 'statusReason'])
    for (const one of listOf(resource[element])) {
      const { data } = conceptSchema.safeParse(one)
      if (hasCode(data, ...BROKEN_OFF)) return told(nameOf(data), [...path, element], draft)
      const text = wordsOf(data).find((word) => says(GIVEN_UP, word))
      if (text !== undefined) return told(text, [...path, element], draft)
    }
  for (const [index, one] of listOf(resource['note']).entries()) {
    const text = isJson(one) ? one['text'] : one
    if (typeof text === 'string' && says(ONLY_GIVEN_UP, text)) return told(text, [...path, 'note', index], draft)
  }
  return false
}

function says(what: RegExp, text: string): boolean {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(SENTENCES)
    .some((sentence) => what.test(sentence.trim()))
}

function told(text: string, path: Located['path'], draft: Draft): true {
  draft.warn(path, `${quoted(text)} leaves open whether it was done: it is taken as not certain`)
  return true
}
