/** `theirs`: nothing is said of the patient; `open`: relatives are spoken of, and the patient may be, too. */
type Kinship = 'theirs' | 'open'

const KIN = String.raw`\b(?:grand)?(?:mother|father|parent|sister|brother|sibling|aunt|uncle|cousin|son|daughter)s?`
const RELATIVE = String.raw`\brelatives?`
const HISTORY = String.raw`(?:\bfamil(?:y|ial) (?:history|hx)\b|\bfhx\b|\bfh(?= of\b|:)|\bfamilienanamnese\b)`
const HAD = '(?:had|has|have|with|died of|suffered from|was diagnosed)'

/** Where a name speaks of relatives; "relative neutropenia" does not. */
const mentions = (): readonly RegExp[] => [
  new RegExp(String.raw`${HISTORY}|\bruns in the family\b`, 'iu'),
  new RegExp(
    String.raw`\brelatives\b|\b(?:in|of|with|by) (?:an? |the )?(?:[\w-]+ )?relative$|${RELATIVE} ${HAD}\b`,
    'iu',
  ),
  new RegExp(String.raw`${KIN}(?:['’]s)? ${HAD}\b`, 'iu'),
  new RegExp(String.raw`${KIN}['’]s? |\b(?:in|of) (?:the |his |her |a )?${KIN}$|\([^)]*${KIN}\)`, 'iu'),
]

const NO = String.raw`(?:\b(?:no|without|denie[sd]|negative|unremarkable) (?:known |significant |relevant |positive |any )*)`
const NONE = String.raw`(?:\s*[:(,-]?\s*(?:is |was )?(?:neg(?:ative)?|unremarkable|none|nil|no|non-?contributory|unknown|not known)\b)`

/** A history of the family that is denied: "no family history", "family history negative". */
const denied = (): RegExp => new RegExp(String.raw`${NO}(?:${HISTORY}|\bfh\b)|(?:${HISTORY}|\bfh\b)${NONE}`, 'giu')

const historyFirst = (): RegExp =>
  new RegExp(String.raw`^(?:${NO}|(?:positive |strong |known |significant |remote )+)?${HISTORY}`, 'iu')

/** What says, or may say, that the patient is spoken of, too. */
const ALSO_OWN = /;|\.\s|\b(?:but|personal|own|self|s?he)\b|\bpatient\b(?!['’]s)/iu

/** What the patient has by a relative, or with one: a kidney, grief, an infection at birth, a disease of a pregnancy. */
const BY_THEM =
  /\b(?:donors?|donat\p{L}*|transplant\p{L}*|graft\p{L}*|death|loss|after|since|following|due|because|car(?:e|er|ing)|liv(?:es?|ing)|contact|expos\p{L}*|from|vertical\p{L}*|congenital\p{L}*|perinatal\p{L}*|neonatal|acquired|transmi\p{L}*|inherited|infected|gestation\p{L}*|pregnan\p{L}*|post-?partum|puerper\p{L}*|pre-?eclampsia|eclampsia|birth|delivery|lactati\p{L}*)\b/iu

const WHO = String.raw`(?:the|his|her|an?|one|two|three|both|maternal|paternal|older|younger|elder|half|twin|(?:first|second)-degree|close|patient['’]s)`
const WHOSE = String.raw`(?:${WHO}[\s-]+)*`

/** Names that say nothing but what a relative has. */
const kinFirst = (): RegExp => new RegExp(String.raw`^${WHOSE}(?:${KIN}|${RELATIVE})(?:['’]s)? ${HAD}\b[^,]*$`, 'iu')
const saidOfKin = (): readonly RegExp[] => [
  /^[^,:(]+ runs in the family$/iu,
  new RegExp(String.raw`^${WHOSE}${KIN}['’]s? [^,:(]+$`, 'iu'),
  new RegExp(String.raw`^[^,:(]+ in ${WHOSE}(?:${KIN}|${RELATIVE})$`, 'iu'),
  new RegExp(String.raw`^[^,:(]+\((?:(?:${KIN}|${RELATIVE}|in|and|or|at|age|aged|\d+|${WHO})\b[\s,&/-]*)+\)$`, 'iu'),
]

/**
 * Whether a name speaks of the patient's relatives, and of them alone. "Breast cancer, no family history" speaks of none;
 * "kidney transplant (donor: mother)" and "SLE, mother with SLE" of the patient as well.
 * @returns undefined where it does not speak of relatives
 */
export function kinshipIn(name: string): Kinship | undefined {
  const text = name.trim()
  if (!isMentionedIn(text)) return undefined
  const rest = text.replace(denied(), ' ')
  if (historyFirst().test(text)) return ALSO_OWN.test(text) || (rest !== text && text.includes(',')) ? 'open' : 'theirs'
  if (!isMentionedIn(rest)) return undefined
  if (ALSO_OWN.test(text)) return 'open'
  if (kinFirst().test(text)) return 'theirs'
  return !BY_THEM.test(text) && saidOfKin().some((pattern) => pattern.test(text)) ? 'theirs' : 'open'
}

/** One of these is in every name that speaks of relatives, and to read their pattern takes a tenth of the time of the others. */
const MENTIONED = new RegExp(`${KIN}|${RELATIVE}|famil|fh`, 'u')

function isMentionedIn(text: string): boolean {
  return MENTIONED.test(text.toLowerCase()) && mentions().some((pattern) => pattern.test(text))
}
