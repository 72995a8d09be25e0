import { quoted } from '../../kernel/quote.js'
import type { Concept } from './elements.js'
import type { Draft } from './draft.js'
import { namingOf, type Vocable } from './naming.js'
import { isJson, listOf, type Located } from './resource.js'
import { nameOf, wordsOf } from './words.js'

/** Words by which a note takes a diagnosis back, in the languages that records are written in; the list is ours. */
const TAKEN_BACK = [
  String.raw`ruled out|excluded|exclusion|refuted|disproved?n?|retracted|withdrawn|not confirmed|unconfirmed|misdiagnos\p{L}*|entered in error`,
  String.raw`ausgeschlossen|ausschlu(?:ss|ß)|nicht bestätigt|widerlegt|verworfen|fehldiagnose|kein(?:e|en)? (?:anhalt|hinweise?)`,
  String.raw`exclue?|infirmée?|écartée?|éliminée?|non retenue?|descartad[ao]|excluid[ao]|esclus[ao]|non confermat[ao]`,
].join('|')
const TAKEN_BACK_ANYWHERE = new RegExp(String.raw`(?<![\p{L}])(?:${TAKEN_BACK})(?!\p{L})`, 'iu')
/** What negates such a word: "malignancy not excluded" takes nothing back. */
const NOT_TAKEN_BACK =
  /(?<!\p{L})(?:not?|cannot be|nicht|noch nicht|pas|no|non) (?:\p{L}+ )?(?:excluded|ruled out|refuted|ausgeschlossen|auszuschließen|exclue?|infirmée?|écartée?|éliminée?|descartad[ao]|excluid[ao]|esclus[ao])/gu
const SENTENCES = /[.;\n]+(?:\s|$)|\n/u
const WORD = /\p{L}{3,}/gu

const NOT_SURE = 'taken as not confirmed'

/** Words that a note says of any diagnosis. */
const OF_ANY = new RegExp(
  `^(?:${[
    'was|were|has|have|been|being|the|this|that|and|then|now|later|since|diagnosis|diagnoses|disease|clinically|finally|definitively|definitely|suspected|suspicion|after|work|workup|patient|does|not',
    'wurde|wird|ist|war|worden|werden|konnte|die|der|das|und|diagnose|erkrankung|verdacht|verdachtsdiagnose|klinisch|sicher|inzwischen|später|zwischenzeitlich|dann|zum|nach|von|bei|für|nicht',
    'été|est|diagnostic|maladie|puis|diagnóstico|diagnosi|sido|stata|stato|fue|por',
  ].join('|')})$`,
  'u',
)

/** Words that a note says of any allergy. */
export const OF_ANY_ALLERGY =
  /^(?:allerg(?:y|ie|ien|ies|ic|isch|ique|ia)|alergia|hypersensitivity|intolerance|unverträglichkeit|intoleranz|überempfindlichkeit|reaction|reaktion|testing|testung|provocation|provokation|skin|prick|test|tests|durch|mittels|mit|with|means|negative?|negativer|negativem)$/u

/**
 * What a note says of its condition, or allergy, by which it may not be there: that it was ruled out, in a sentence that
 * speaks of nothing else. One that rules out something, be it this or another, is warned of.
 * @param vocable by which the concept is found
 * @param kind words that mean no more than what the resource is
 */
export function isTakenBackByNote(
  { resource, path }: Located,
  concept: Concept | undefined,
  vocable: Vocable,
  draft: Draft,
  kind?: RegExp,
): boolean {
  if (resource['note'] === undefined) return false
  const own = new Set(wordsOf(concept).flatMap((name) => wordsIn(name)))
  const { name, term } = namingOf(concept, vocable)
  const ids = new Set(vocable.termsOf(term ?? name).map(({ id }) => id))
  for (const [index, one] of listOf(resource['note']).entries()) {
    const text = isJson(one) ? one['text'] : one
    if (typeof text !== 'string') continue
    const sentences = text.normalize('NFC').split(SENTENCES).filter(takesBack)
    const ofThis = sentences.find((sentence) => {
      const rest = wordsIn(sentence.replace(TAKEN_BACK_ANYWHERE, ' ')).filter(
        (word) => !OF_ANY.test(word) && kind?.test(word) !== true,
      )
      return rest.every((word) => own.has(word)) || vocable.termsOf(rest.join(' ')).some(({ id }) => ids.has(id))
    })
    const said = ofThis ?? sentences[0]
    if (said === undefined) continue
    const then = ofThis === undefined ? 'it counts as its status says: see whether that is right' : NOT_SURE
    draft.warn([...path, 'note', index], `the note of ${quoted(nameOf(concept))} says ${quoted(said.trim())}: ${then}`)
    if (ofThis !== undefined) return true
  }
  return false
}

function takesBack(sentence: string): boolean {
  return TAKEN_BACK_ANYWHERE.test(sentence.toLowerCase().replace(NOT_TAKEN_BACK, ' '))
}

function wordsIn(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? []
}
