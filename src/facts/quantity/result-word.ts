import type { ResultWord } from '../measured-value.js'

/** Whole results, in lower case without punctuation; hyphens and full stops count as spaces. */
const WORDS: Readonly<Record<ResultWord, string>> = {
  positive:
    'positive, pos, reactive, detected, detectable, present, target detected, seropositive, weakly positive, ' +
    'weak positive, low positive, moderately positive, strongly positive, strong positive, ' +
    'positive high titer, positive high titre, positive low titer, positive low titre, high positive, +, ++, +++, ++++, (++), (+++), (++++), ' +
    'positiv, stark positiv, deutlich positiv, hoch positiv, hochpositiv, schwach positiv, reaktiv, nachweisbar, nachgewiesen, ' +
    'positif, réactif, détecté, positivo, positiva, reactivo, reactiva, detectado, ' +
    '1+, 2+, 3+, 4+, 阳性, 弱阳性, 强阳性, 陽性, 弱陽性, 強陽性, 检出',
  negative:
    'negative, neg, non reactive, nonreactive, not reactive, undetected, undetectable, absent, not detected, ' +
    'non detected, none detected, not detectable, non detectable, target not detected, tnd, not present, ' +
    'negativ, nicht reaktiv, nicht nachweisbar, nicht nachgewiesen, négatif, négative, non réactif, non détecté, negativo, negativa, ' +
    'no reactivo, no reactiva, no detectado, n n, <lod, < lod, <llod, ' +
    'seronegative, -, (-), 阴性, 陰性, 未检出, 未檢出',
  // a single plus in brackets is a trace or a doubtful result in some laboratories, and a positive one in others
  indeterminate:
    'indeterminate, equivocal, borderline, invalid, inconclusive, gray zone, grey zone, grenzwertig, fraglich, ' +
    'indéterminé, douteux, indeterminado, dudoso, ±, +/-, (±), (+/-), (+), 可疑, 灰区, 不确定',
  normal: 'normal, within normal limits, within normal range, wnl, o b, ohne befund, 正常',
}

const MEANING: ReadonlyMap<string, ResultWord> = new Map(
  (['positive', 'negative', 'indeterminate', 'normal'] as const).flatMap((word) =>
    WORDS[word].split(', ').map((text) => [text, word] as const),
  ),
)

/** `(-)` after a word, as in `阴性(-)` */
const SIGN = /^(.*[^\s(])\s*\((\+{1,4}|-|±|\+\/-)\)$/u

/** `negative (0.02)`, `negativ (0,02 S/CO)`: what the laboratory measured stands behind the word that it made of it. */
const MEASURED = /^(.*[^\s(])\s*\(\d+(?:[.,]\d+)?(?:\s*(?:[\p{L}[\]]+\/[\p{L}\d]+|COI|index|ratio|mm))?\)$/iu

/** `not detected IU/mL`: analysers print the unit after a word, too. */
const trailingUnit = (): RegExp => /(?<=\p{L})\s+[\p{L}\d[\]*^%]*\/[\p{L}\d[\]*^]+$/u

/** `detected, <15 IU/mL`, `<LLOQ, not detected`: below what can be quantified, and yet detected or not. A denial is no unit. */
const UNIT = String.raw`(?!(?:not|non|no|none|nicht|target)\b)[\p{L}[\]]+(?:\/[\p{L}\d]+)?`
const LIMIT = String.raw`(?:<=|<|≤)\s*(?:ll?oq|lod|llod|\d+(?:\.\d+)?(?:\s*${UNIT})?)`
const beforeLimit = (): RegExp => new RegExp(String.raw`^(.*[^\s,;(])[\s,;(]+${LIMIT}\)?$`, 'iu')
const afterLimit = (): RegExp => new RegExp(String.raw`^${LIMIT}[\s,;(]+([^)]+)\)?$`, 'iu')
const OF_DETECTION: ReadonlySet<string> = new Set(['detected', 'target detected', 'detectable'])
const BESIDE_LIMIT = [...WORDS.negative.split(', '), ...OF_DETECTION]

/** What each of the forms above has in it that are more than a word; to compile them takes longer than to read a record. */
const REST = /[<≤()]/u

/**
 * The word that a result is; undefined for anything else, and for what is not the whole of a known result ("reactive,
 * not confirmed").
 * @param text in plain characters
 */
export function readResultWord(text: string): ResultWord | undefined {
  const word = meaningOf(text) ?? (text.includes('/') ? meaningOf(text.replace(trailingUnit(), '')) : undefined)
  if (word !== undefined || !REST.test(text)) return word
  if (SIGN.test(text)) {
    const meaning = meaningOf(text.replace(SIGN, '$1'))
    return meaning === meaningOf(text.replace(SIGN, '$2')) ? meaning : undefined
  }
  if (text.endsWith(')') && MEASURED.test(text)) return meaningOf(text.replace(MEASURED, '$1'))
  if (!namesDetection(text)) return undefined
  const found = beforeLimit().exec(text) ?? afterLimit().exec(text)
  return found === null ? undefined : belowLimit(String(found[1]))
}

/** Whether one of the words is in it that can stand beside a limit: to look for the limit itself takes longer. */
function namesDetection(text: string): boolean {
  const lowered = text.toLowerCase()
  const spaced = lowered.replaceAll(/[-.,;:!_\s]+/gu, ' ')
  return BESIDE_LIMIT.some((word) => lowered.includes(word) || spaced.includes(word))
}

/** A result below a limit can be negative, or be detected; "positive" would contradict it. */
function belowLimit(word: string): ResultWord | undefined {
  const meaning = meaningOf(word)
  return meaning === 'negative' || OF_DETECTION.has(word.toLowerCase()) ? meaning : undefined
}

function meaningOf(text: string): ResultWord | undefined {
  const lowered = text.toLowerCase()
  return MEANING.get(lowered) ?? MEANING.get(lowered.replaceAll(/[-.,;:!_\s]+/gu, ' ').trim())
}
