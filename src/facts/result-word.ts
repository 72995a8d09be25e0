import type { ResultWord } from './fact.js'

/** Whole results, in lower case without punctuation; hyphens and full stops count as spaces. */
const WORDS: Readonly<Record<ResultWord, readonly string[]>> = {
  positive: [
    ...['positive', 'pos', 'reactive', 'detected', 'detectable', 'present', 'target detected', 'seropositive'],
    ...['weakly positive', 'weak positive', 'low positive', 'moderately positive', 'strongly positive', 'strong positive'],
    ...['+', '++', '+++', '++++', '1+', '2+', '3+', '4+', '阳性', '弱阳性', '强阳性', '陽性', '弱陽性', '強陽性', '检出'],
  ],
  negative: [
    ...['negative', 'neg', 'non reactive', 'nonreactive', 'not reactive', 'undetected', 'undetectable', 'absent'],
    ...['not detected', 'non detected', 'none detected', 'not detectable', 'non detectable', 'target not detected'],
    ...['not present', 'seronegative', '-', '阴性', '陰性', '未检出', '未檢出'],
  ],
  indeterminate: [
    ...['indeterminate', 'equivocal', 'borderline', 'invalid', 'inconclusive', 'gray zone', 'grey zone'],
    ...['±', '+/-', '可疑', '灰区', '不确定'],
  ],
  normal: ['normal', 'within normal limits', 'within normal range', 'wnl', '正常'],
}

const MEANING: ReadonlyMap<string, ResultWord> = new Map(
  (['positive', 'negative', 'indeterminate', 'normal'] as const).flatMap((word) =>
    WORDS[word].map((text) => [text, word] as const),
  ),
)

/** `(-)` after a word, as in `阴性(-)` */
const SIGN = /^(?<word>.*[^\s(])\s*\((?<sign>\+{1,4}|-|±|\+\/-)\)$/u
/** `HCV RNA not detected IU/mL`: analysers print the unit after a word, too */
const TRAILING_UNIT = /(?<=\p{L})\s+[\p{L}\d[\]*^%]*\/[\p{L}\d[\]*^]+$/u
/** `detected, <15 IU/mL`; `<LLOQ, not detected`: below what can be quantified, and yet detected or not */
const LIMIT = String.raw`(?:<|<=|≤)\s*(?:ll?oq|lod|llod|\d+(?:\.\d+)?(?:\s*[\p{L}[\]]+(?:\/[\p{L}\d]+)?)?)`
const BEFORE_LIMIT = new RegExp(String.raw`^(?<word>.*[^\s,;(])[\s,;(]+${LIMIT}\)?$`, 'iu')
const AFTER_LIMIT = new RegExp(String.raw`^${LIMIT}[\s,;(]+(?<word>[^)]+)\)?$`, 'iu')
const OF_DETECTION: ReadonlySet<string> = new Set(['detected', 'target detected', 'detectable'])

/**
 * The word that a result is; undefined for anything else, and for what is not the whole of a known result ("reactive,
 * not confirmed").
 * @param text in plain characters
 */
export function readResultWord(text: string): ResultWord | undefined {
  const plainWord = MEANING.get(bare(text)) ?? MEANING.get(bare(text.replace(TRAILING_UNIT, '')))
  if (plainWord !== undefined) return plainWord
  const signed = SIGN.exec(text)?.groups
  if (signed !== undefined) {
    const word = MEANING.get(bare(signed['word'] ?? ''))
    return word === MEANING.get(signed['sign'] ?? '') ? word : undefined
  }
  const limited = (BEFORE_LIMIT.exec(text) ?? AFTER_LIMIT.exec(text))?.groups?.['word']
  return limited === undefined ? undefined : belowLimit(bare(limited))
}

/** A result below a limit can be negative, or be detected; "positive" would contradict it. */
function belowLimit(word: string): ResultWord | undefined {
  const meaning = MEANING.get(word)
  return meaning === 'negative' || OF_DETECTION.has(word) ? meaning : undefined
}

function bare(text: string): string {
  const lowered = text.toLowerCase().trim()
  // a sign on its own is a result, and a hyphen between words is none
  return MEANING.has(lowered) ? lowered : lowered.replaceAll(/[-.,;:!_]+/gu, ' ').replaceAll(/\s+/gu, ' ').trim()
}
