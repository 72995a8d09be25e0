import { isJson, listOf, type Located, type Resource } from './resource.js'
import { SUBJECTS } from './subject.js'

/** Who stands in a record beside the patient, by what they are to the patient; the list is ours. */
const KIN =
  /(?<!\p{L})(?:mother|father|parents?|sister|brother|siblings?|son|daughter|husband|wife|spouse|partner|grand(?:mother|father)|aunt|uncle|donor|f(?:o?et|öt)us|newborn|baby|infant|twin|neonate|(?:groß)?(?:mutter|vater)|eltern|schwester|bruder|geschwister|sohn|tochter|ehemann|ehefrau|ehepartner\p{L}*|tante|onkel|\p{L}*spender(?:in)?|neugeborenes|säugling|zwilling|mère|père|sœur|soeur|frère|fils|fille|mari|épouse|conjoint\p{L}*|donneur|nouveau-né|madre|padre|hermana|hermano|hij[oa]|marido|espos[oa]|donante|sorella|fratello|figli[oa]|marito|moglie|donatore|neonato)(?!\p{L})/iu

/** Words that stand beside a name, or in place of one, and tell nobody from another. */
const TITLES: ReadonlySet<string> = new Set(
  'patient, patientin, paziente, paciente, self, mr, mrs, ms, miss, mx, dr, prof, herr, frau, herrn, m, mme, monsieur, madame, sr, sra, señor, señora, sig, signor, signora, jr, von, van, de'.split(
    ', ',
  ),
)

const BETWEEN = /[^\p{L}\p{M}]+/u

/**
 * What a resource calls whom it is about, where it only does that, and the patient is not called so: another name, or what
 * somebody is to the patient. Of a patient without a name nobody can tell whether another one is theirs.
 */
export function nameOfAnother(resource: Resource, { resource: patient }: Located): string | undefined {
  const subject = SUBJECTS.map((element) => resource[element]).find((one) => one !== undefined)
  const display = isJson(subject) ? subject['display'] : undefined
  if (typeof display !== 'string') return undefined
  const names = listOf(patient['name']).filter(isJson)
  const words = wordsIn(display).filter((word) => !TITLES.has(word))
  const own = new Set(names.flatMap(({ text, family, given }) => [text, family, ...listOf(given)].flatMap(wordsIn)))
  if (words.every((word) => own.has(word))) return undefined
  if (KIN.test(display)) return display
  const isCalledSo = names.some(({ family, given, text }) => {
    const [last, first] = [wordsIn(family), listOf(given).flatMap(wordsIn)]
    const whole = last.length > 0 && first.length > 0 ? [...last, String(first[0])] : wordsIn(text)
    return whole.length > 1 && whole.every((word) => words.includes(word))
  })
  return own.size === 0 || isCalledSo ? undefined : display
}

function wordsIn(text: unknown): string[] {
  if (typeof text !== 'string') return []
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(BETWEEN)
    .filter((word) => word.length > 1)
}
