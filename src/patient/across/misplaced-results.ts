import { resolveIntake } from '../../facts/names/drug-intake.js'
import type { EventFact, Measurement } from '../../facts/fact.js'
import type { UnrecognisedMeasurement } from '../../facts/facts.js'
import { readResultWord } from '../../facts/quantity/result-word.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'

const YES =
  /^(?:yes|ja|true|oui|s[ií]|y|j|x|✓|given|done|administered|received|gegeben|verabreicht|erhalten|durchgeführt)$/iu
const NO = /^(?:no|nein|false|non|n|none|keine?[rs]?|nil|not? given|not done|nicht gegeben)$/iu

type Told = Pick<EventFact, 'path' | 'label' | 'start' | 'end'>

/**
 * What stands among the results of tests without being one: a disease that is said to be there, by the result, by the name
 * ("Hepatitis B: positiv") or as what was found; a drug of which a dose is told, or whose level was measured. A number says
 * nothing of a disease, and a concentration nothing of a drug that the body makes as well.
 */
export function entriesAmongResults(
  results: readonly UnrecognisedMeasurement[],
  vocabulary: Vocabulary,
): readonly EventFact[] {
  return results
    .flatMap((result) => [...saidToBe(result), ...measuredOf(result, vocabulary)])
    .map((told) => ({ ...told, terms: [], status: undefined, ongoing: false }))
}

/** What is measured of drugs, which the vocabulary knows: by its name a result of no drug, but of a test. */
export function levelsAmong(
  measurements: ReadonlyMap<string, readonly Measurement[]>,
): readonly UnrecognisedMeasurement[] {
  return [...measurements]
    .filter(([id]) => id.endsWith('-level'))
    .flatMap(([, found]) => found.map(({ path, analyte, on }) => ({ path, label: analyte.label, kind: 'lab', on })))
}

const DOSE = /^\d+(?:[.,]\d+)?\s*(?:mg|g|µg|mcg|IE|IU)$/iu

/** What is found behind the name of a test, in a word of its own. */
const FOUND_BEHIND =
  /^(.+?)(?:\s*[:=–-]\s*|\s+|\s*\()(positive?|reaktiv|reactive|ja|yes|gegeben|given|verabreicht)\)?$/iu

/** Words of some length: "adenocarcinoma", and no grade, code or sign. */
const IN_WORDS = /^\p{L}[\p{L}-]{5}/u

function saidToBe({ path, label, written, on }: UnrecognisedMeasurement): readonly Told[] {
  const result = written?.trim() ?? ''
  const told = { path, label, start: on, end: on }
  const word = readResultWord(result)
  if (YES.test(result) || word === 'positive' || DOSE.test(result)) return [told, ...behind(told)]
  if (NO.test(result) || word !== undefined) return []
  return [...behind(told), ...(IN_WORDS.test(result) ? [{ ...told, label: result }] : [])]
}

function behind(told: Told): readonly Told[] {
  const [, name] = FOUND_BEHIND.exec(told.label) ?? []
  return name === undefined ? [] : [{ ...told, label: name }]
}

const LEVEL =
  /^(?:serum |plasma |blood )?(.+?)(?:[\s-]+(?:serum[\s-]+|plasma[\s-]+|blood[\s-]+)?(?:trough(?: levels?| concentration)?|levels?|concentration|tal-?spiegel|\p{L}*spiegel|konzentration|C0|c-?min)|(?:tal)?spiegel)$/iu

const ANTIBODIES = [
  /^(?:anti-?drug )?(?:antibod(?:y|ies)|antik(?:ö|oe)rper) (?:to|against|gegen) (.+)$/iu,
  /^anti-?drug (?:antibod(?:y|ies)|antik(?:ö|oe)rper)[\s:-]+(.+)$/iu,
  /^(?:anti-)?(.+?)[\s-]+(?:anti-?drug[\s-]+)?(?:antibod(?:y|ies)|antik(?:ö|oe)rper|ADA)$/iu,
]

/** What the body makes as well, or what else has the name of a drug. */
const OF_THE_BODY =
  /[ck]ortisol|immun|globulin|(?<!\p{L})Ig[GAMED]|interferon|interleukin|(?<!\p{L})IL-?\d|albumin|factor|faktor/iu

/** Kinds of drugs of which anybody may ask whether they were given; of others it tells nothing that matters so. */
const ASKED = ['immunomodulator', 'biologic', 'given-for-cancer', 'anti-infective-systemic']

/**
 * A drug whose level, or the antibodies against which, were measured: it was given on that day, or before it, and on which
 * is not told.
 */
function measuredOf({ path, label, on }: UnrecognisedMeasurement, { drugs }: Vocabulary): readonly Told[] {
  const text = label.trim()
  if (OF_THE_BODY.test(text)) return []
  const isGiven = (name: string): boolean => {
    const { terms } = resolveIntake(name, drugs)
    return terms.length > 0 && terms.every((term) => ASKED.some((kind) => drugs.kindsOf(term).has(kind)))
  }
  const names = [LEVEL, ...ANTIBODIES].flatMap((pattern) => pattern.exec(text)?.[1] ?? [])
  return names.filter(isGiven).map((name) => ({ path, label: name, start: undefined, end: on }))
}
