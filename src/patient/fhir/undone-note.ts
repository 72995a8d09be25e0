import { quoted } from '../../kernel/quote.js'
import type { Draft } from './draft.js'
import { isJson, listOf, type Located } from './resource.js'
import { wordsOf } from './words.js'
import { conceptSchema } from './elements.js'

const SENTENCES = /[.;,\n]+/u

/**
 * A sentence that says no more than that something was not done, or not begun, in the languages that records are written in;
 * the list is ours. That one dose was not given, or that none was today, is no such thing.
 */
const UNDONE = new RegExp(
  `^(?!.*(?:dose|dosis|gabe|today|heute))(?:\\p{L}+ ){0,3}(?:${[
    String.raw`(?:never|not)(?: yet)? (?:been )?(?:taken|took|started|begun|given|administered|received|done|performed|carried out|filled|picked up)`,
    String.raw`(?:nie|niemals|nicht|noch nicht) (?:ein)?(?:genommen|begonnen|angefangen|gegeben|verabreicht|erhalten|durchgeführt|erfolgt|eingelöst|angetreten)`,
    String.raw`(?:jamais|non|pas)(?: été)? (?:prise?|débutée?|commencée?|administrée?|réalisée?|faite?|effectuée?|reçue?)`,
    String.raw`(?:nunca|no|mai|non) (?:tomad[ao]|iniciad[ao]|administrad[ao]|realizad[ao]|iniziat[ao]|assunt[ao]|eseguit[ao])`,
  ].join('|')})$`,
  'u',
)

/** Elements whose words tell what became of it. */
const TELLING = ['note', 'dosage', 'dosageInstruction']

/** Whether words beside the status say that it was not done after all; that is told, and it is open then whether it was. */
export function isUndoneByNote({ resource, path }: Located, draft: Draft): boolean {
  for (const element of TELLING)
    for (const [index, one] of listOf(resource[element]).entries()) {
      const text = isJson(one) ? one['text'] : one
      if (typeof text === 'string' && isUndone(text)) return told(text, [...path, element, index], draft)
    }
  for (const element of ['statusReason', 'outcome'])
    for (const one of listOf(resource[element])) {
      const { data } = conceptSchema.safeParse(one)
      const text = wordsOf(data).find(isUndone)
      if (text !== undefined) return told(text, [...path, element], draft)
    }
  return false
}

function isUndone(text: string): boolean {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(SENTENCES)
    .some((sentence) => UNDONE.test(sentence.trim()))
}

function told(text: string, path: Located['path'], draft: Draft): true {
  draft.warn(path, `its status says that it was done, and this ${quoted(text)}: it is taken as not certain`)
  return true
}
