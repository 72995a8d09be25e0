import { normalised } from '../facts/name.js'
import type { Route } from '../facts/term.js'

/** How records write the routes, besides the route itself. */
const SPELLINGS: readonly (readonly [Route, readonly string[]])[] = [
  ['oral', ['oral', 'orally', 'by mouth', 'PO', 'per os', 'tablet', 'capsule', 'oral solution']],
  ['iv', ['IV', 'intravenous', 'intravenously', 'intravenous infusion', 'IV infusion', 'IV push', 'intravenös']],
  ['sc', ['SC', 'SQ', 'subcut', 'subcutaneous', 'subcutaneously', 's.c. injection', 'subkutan']],
  ['im', ['IM', 'intramuscular', 'intramuscularly', 'intramuskulär']],
  ['inhaled', ['inhaled', 'inhalation', 'by inhalation', 'inhaler', 'nebulised', 'nebulized']],
  ['nasal', ['nasal', 'intranasal', 'nasal spray', 'nose drops']],
  ['topical', ['topical', 'topically', 'cutaneous', 'on the skin', 'cream', 'ointment', 'gel', 'lotion']],
  ['ophthalmic', ['ophthalmic', 'ocular', 'eye', 'eye drops', 'eyedrops', 'into the eye']],
  ['rectal', ['rectal', 'rectally', 'PR', 'per rectum', 'suppository', 'enema']],
  ['intra-articular', ['intra-articular', 'into the joint', 'joint injection']],
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
