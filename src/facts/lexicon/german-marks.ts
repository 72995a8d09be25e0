/** What the German edition writes behind a code of ICD-10 for dagger, asterisk and optional code (BfArM, ICD-10-GM). */
export const SIGN = '[+*!]'

/** What it writes there for how certain a diagnosis is: excluded, suspected, the state after it, certain. */
export const CERTAINTY_LETTER = '[AVZG]'

/**
 * Both of them, the letter parted by a space, for without one it may be the letter of another edition. They say nothing of
 * which disease it is.
 */
export const GERMAN_MARKS = `${SIGN}?(?: +${CERTAINTY_LETTER})?`
