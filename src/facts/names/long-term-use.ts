import { rememberedFor } from '../../kernel/remembered.js'
import { resolveDrug } from './drug-name.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { isUnsure } from './name-doubt.js'
import type { DrugTerm } from '../term.js'

/** What the name of a condition tells of drugs that are taken. */
interface DrugUse {
  /** `immunosuppression`, where it says what they do; else that they are taken for long */
  readonly condition: 'immunosuppression' | 'long-term-drug-therapy'
  readonly drugs: readonly DrugTerm[]
}

const LONG_TERM =
  /^(?:long[-\s]?term\s+(?:\(?current\)?\s+)?(?:drug\s+)?(?:use|therapy|treatment)\s+(?:of|with)|(?:langzeit|dauer)(?:therapie|behandlung|einnahme|anwendung|medikation)\s+(?:mit|von)|traitement\s+(?:de fond|au long cours)\s+par|tratamiento\s+(?:crónico|prolongado)\s+con|terapia\s+cronica\s+con)\s+(?<drugs>.+)$/iu
const SUPPRESSED =
  /^(?:\p{L}+e\s+)?(?:immunsuppression|immunosuppression|immunosuppressed|immunsupprimiert|immunodépression|inmunosupresión|immunosoppressione)\s+(?:unter|durch|mit|with|by|on|due to|from|under|sous|por|con|da)\s+(?<drugs>.+)$/iu

/** Looked for first: most names have none of these, and to read the patterns takes V8 two milliseconds. */
const MENTIONING = /long|langzeit|dauer|immun|inmun|traitement|tratamiento|terapia/u

/** The drugs of which a condition says that they are taken: "Long-term (current) use of Plaquenil", "Immunsuppression unter MMF". */
export const drugUseIn = rememberedFor((name, drugs: Lexicon<DrugTerm>): DrugUse | undefined => {
  if (!MENTIONING.test(name.toLowerCase()) || isUnsure(name)) return undefined
  const text = name.trim()
  const suppressed = SUPPRESSED.exec(text)?.groups?.['drugs']
  const used = suppressed ?? LONG_TERM.exec(text)?.groups?.['drugs']
  if (used === undefined) return undefined
  const { terms } = resolveDrug(used, drugs)
  if (terms.length === 0) return undefined
  return { condition: suppressed === undefined ? 'long-term-drug-therapy' : 'immunosuppression', drugs: terms }
})
