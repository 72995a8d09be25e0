import { normalised } from '../../facts/lexicon/name.js'
import type { Route } from '../../facts/term.js'

/**
 * How records write the routes, besides the route itself; the standard terms of the EDQM, such as "Oral use", in English,
 * German, French and Danish.
 */
const SPELLINGS: readonly (readonly [Route, readonly string[]])[] = [
  ['oral', ['oral', 'orally', 'by mouth', 'PO', 'per os', 'tablet', 'capsule', 'oral solution', 'tablets', 'capsules']],
  ['oral', ['oral use', 'zum Einnehmen', 'orale Anwendung', 'voie orale', 'par voie orale', 'oral anvendelse', 'Tbl']],
  ['iv', ['IV', 'intravenous', 'intravenously', 'intravenous infusion', 'IV infusion', 'IV push', 'intravenös']],
  ['iv', ['intravenous use', 'intravenöse Anwendung', 'zur intravenösen Anwendung', 'intravenøs anvendelse']],
  [
    'iv',
    ['voie intraveineuse', 'par voie intraveineuse', 'intraveineux', 'perfusion intraveineuse', 'intravenöse Infusion'],
  ],
  ['sc', ['SC', 'SQ', 'subcut', 'subcutaneous', 'subcutaneously', 's.c. injection', 'subkutan']],
  ['sc', ['subcutaneous use', 'subkutane Anwendung', 'zur subkutanen Anwendung', 'subkutan anvendelse']],
  ['sc', ['voie sous-cutanée', 'par voie sous-cutanée', 'sous-cutané', 'sous-cutanée', 'subcutaneous injection']],
  ['im', ['IM', 'intramuscular', 'intramuscularly', 'intramuskulär', 'intramuscular use', 'voie intramusculaire']],
  ['im', ['intramuskuläre Anwendung', 'zur intramuskulären Anwendung', 'intramuskulær anvendelse']],
  ['inhaled', ['inhaled', 'inhalation', 'by inhalation', 'inhaler', 'nebulised', 'nebulized', 'inhalation use']],
  ['inhaled', ['zur Inhalation', 'inhalative Anwendung', 'voie inhalée', 'inhalativ']],
  ['nasal', ['nasal', 'intranasal', 'nasal spray', 'nose drops', 'nasal use', 'nasale Anwendung', 'voie nasale']],
  ['topical', ['topical', 'topically', 'cutaneous', 'on the skin', 'cream', 'ointment', 'gel', 'lotion']],
  ['topical', ['cutaneous use', 'topical use', 'Anwendung auf der Haut', 'voie cutanée', 'kutan anvendelse']],
  ['ophthalmic', ['ophthalmic', 'ocular', 'eye', 'eye drops', 'eyedrops', 'into the eye']],
  ['ophthalmic', ['ocular use', 'ophthalmic use', 'Anwendung am Auge', 'voie ophtalmique']],
  ['rectal', ['rectal', 'rectally', 'PR', 'per rectum', 'suppository', 'enema']],
  ['rectal', ['rectal use', 'rektal', 'rektale Anwendung', 'voie rectale', 'rektal anvendelse']],
  ['intra-articular', ['intra-articular', 'into the joint', 'joint injection', 'intraarticular use', 'intraartikulär']],
  ['intra-articular', ['intraartikuläre Anwendung', 'voie intra-articulaire']],
]

const ROUTES: ReadonlyMap<string, Route> = new Map(
  SPELLINGS.flatMap(([route, spellings]) => spellings.map((spelling) => [normalised(spelling), route] as const)),
)

/** The routes of what is given past the gut. */
const PARENTERAL: readonly Route[] = ['iv', 'sc', 'im']

/** Whether a text says of a drug only that it is not swallowed; and, where its route is told elsewhere, whether that fits. */
export function isParenteral(text: string, told?: Route): boolean {
  return ['parenteral', 'parenterally'].includes(normalised(text)) && (told === undefined || PARENTERAL.includes(told))
}

/** The route that a text names, ignoring case and punctuation; undefined for one that is not known. */
export function parseRoute(text: string): Route | undefined {
  return ROUTES.get(normalised(text))
}
