import { withoutStateAfter } from './state-after.js'

/** A condition as a record words it: what is left to be a name, and what the rest says of it. */
export interface ConditionWording {
  readonly text: string
  readonly suspected: boolean
  /** it says that the patient had it, which is not that it is over: "history of …" */
  readonly formerly: boolean
}

/** Taken off in front, as is what says that it was, once each and in any order, for they leave the condition what it is. */
const BEFORE = {
  suspected:
    /^(?:[?？]+\s*|(?:clinically |highly )?suspected\b|suspicion of\b|possible\b|probable\b|likely\b|presumed\b|query\b|rule out\b|r\/o\b|(?:susp|prob|poss)\.|verdacht auf\b|(?:verd|vd?)\.\s?a\.|suspicion de\b|sospecha de\b)/iu,
  known: /^(?:known|documented|bekannte[rns]?|diagnosis of|diagnosed with)\b|^bek\./iu,
  article: /^(?:an?|the)\b/iu,
}

/** Taken off at the end. */
const AFTER = {
  suspected:
    /(?:(?:(?<!\s)\s+)?(?<![?？])[?？]+|,?(?:(?<!\s)\s+)?(?:suspected|possible|probable|likely)|(?:(?<!\s)\s+)?\((?:[?？]+|suspected|possible|probable|likely)\))$/iu,
  // the kinds of concept that SNOMED CT writes behind its names
  tag: /(?:(?<!\s)\s+)?\((?:disorder|finding|situation|morphologic abnormality|procedure|event|observable entity)\)$/iu,
}

/** Takes off the wording of a condition what leaves it the same: that it is known, feared or of the past, and articles. */
export function readConditionWording(name: string): ConditionWording {
  let text = name.trim()
  let suspected = false
  let formerly = false
  for (let before = ''; before !== text;) {
    before = text
    const tagless = text.replace(AFTER.tag, '')
    const stateless = withoutStateAfter(tagless)
    formerly ||= stateless !== tagless
    text = stateless.replace(BEFORE.known, '').replace(BEFORE.article, '').trim()
    const certain = text.replace(BEFORE.suspected, '').replace(AFTER.suspected, '').trim()
    suspected ||= certain !== text
    text = certain
  }
  return { text, suspected, formerly }
}

/** What is in every such wording: most names have none of it, and it is read in a tenth of the time of those. */
const SUSPECTING = /[?？]|susp|sosp|poss|prob|likely|presumed|query|rule out|r\/o|verdacht|v\.|vd\.|verd\./u

/** Whether a name begins or ends with what leaves it open. */
export function isSuspicion(name: string): boolean {
  const text = name.trim()
  if (!SUSPECTING.test(text.toLowerCase())) return false
  return AFTER.suspected.test(text) || BEFORE.suspected.test(text)
}
