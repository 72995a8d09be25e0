import { NEGATION } from './negation.js'

/** What there never was, in the words behind it. */
const NEVER =
  /^(?:no (?:known |prior |previous |past |personal |medical )*(?:history|hx) of|no h\/o|denies (?:any |a )?(?:known |prior |previous |past |personal )*(?:history|hx) of|never had|never diagnosed with)\s+(.+)$/iu

/** The name of the condition of which a name says that it never was: `tuberculosis` of "no history of tuberculosis". */
export function deniedIn(name: string): string | undefined {
  return NEVER.exec(name.trim())?.[1]
}

/** What is denied, ruled out, feared, looked for or prevented is not said to be there. */
const BEFORE = new RegExp(
  String.raw`^(?:${NEGATION}|not|denie[sd]|denying|negative for|absence of|free of|ruled out|exclusion of|excluded|unlikely|(?:at |increased |high )?risk (?:for|of)|(?:encounter for )?screening|exposure to|exposed to|contact with|(?:vaccination|immuni[sz]ation|prophylaxis) (?:against|for)|ausschluss|absence de|niega)(?![\p{L}-])`,
  'iu',
)
const AFTER =
  /(?:(?:\b|\()(?:ruled out|excluded|denied|absent|not present|unlikely|screening|vaccination|ausgeschlossen)|(?::|-|\(|\bis|\bwas)\s*(?:negative|no|none))\)?$/iu

/**
 * Whether a name denies a condition, or speaks of something else than having it: "no hepatitis B", "screening for hepatitis
 * B", "hepatitis B ruled out". A code of the disease beside such a name says otherwise.
 */
export function isUnsaid(name: string): boolean {
  const text = name.trim()
  return BEFORE.test(text) || AFTER.test(text)
}
