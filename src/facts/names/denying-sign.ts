const DASH = String.raw`[-\u2010-\u2015\u2212\u207B\u208B\uFE63\uFF0D\u2796]`

/** A dash behind a name is a minus, in brackets or not: "HIV (-)", "tuberculosis: -". */
const BEHIND = new RegExp(String.raw`(?:${DASH}|(?<![\d\s])\s*×)[\s)\]"'.,;:]*$`, 'u')

/** In front it is one when nothing parts it from the name, and else a bullet. Boxes that are not ticked stand there, too. */
const BEFORE = new RegExp(String.raw`^(?:(?:${DASH}|[*•·])\s+)?(?:!|\[[\s_]*\]|\(\s*\)|${DASH}+(?!${DASH}|\s))`, 'u')

/** What denies, or leaves open, wherever it stands. */
const ANYWHERE = new RegExp(
  String.raw`[¬≠∄∅⌀⊘⊖±∓✕✖✗✘❌❎☐☒□▢◯○◻⬜❏❐❑❒🚫⛔👎]|\+\s*/?\s*${DASH}|[([]\s*${DASH}+\s*[)\]]|:\s*${DASH}+(?=\s)`,
  'u',
)

/**
 * Whether a sign in a name denies what it names, or leaves it open: "HIV (-)", "¬ HIV", "HIV ±", "[ ] HIV". Names are compared
 * without their signs, so that this is asked before.
 */
export function hasDenyingSign(name: string): boolean {
  const text = name.trim()
  if (isWordAt(text, 0) && isWordAt(text, text.length - 1) && PLAIN.test(text)) return false
  return BEHIND.test(text) || BEFORE.test(text) || ANYWHERE.test(text)
}

/** Nearly all names between their first and their last letter. */
const PLAIN = /^[\w ,.'/-]*$/u

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
}
