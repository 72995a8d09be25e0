import { withoutTimes } from './times.js'

const SIDE = String.raw`elevated|raised|increased|high|low|erhöhte?[rs]?|élevée?s?|aumentad[oa]s?|elevad[oa]s?|elevat[oaie]|alt[oaie]`
const RAISED = new RegExp(String.raw`^(?:${SIDE})\s+|(?<!\s)\s+\(?(?:${SIDE})\)?$`, 'iu')

/** The same without the side on which its result lies: `RF` of "RF elevated". */
export function withoutRaised(name: string): string {
  return name.trim().replace(RAISED, '')
}

/** What germs are looked for in, and by what, and what else such a name says; that they were found is more. */
const SEARCHED: ReadonlySet<string> = new Set(
  [
    'sputum urine blood stool throat wound gastric induced morning bal bronchial pleural csf urin blut stuhl crachats crachat',
    'expectoration expectorations esputo espettorato tb mycobacterial mycobacteria mycobacterium mykobakterien fungal bacterial',
    'and for on und auf de di et y per neg negative negativ sent collected obtained abgenommen tests test',
  ].flatMap((line) => line.split(' ')),
)
const SEARCH: ReadonlySet<string> = new Set(
  [
    'afb baar culture cultures smear smears microscopy stain kultur kulturen sputumkultur sputumkulturen urinkultur blutkultur',
    'tbkultur ausstrich mikroskopie baciloscopia baciloscopias cultivo coltura frottis',
  ].flatMap((line) => line.split(' ')),
)

/** Whether a name is that of a search for a germ, and says no more: "sputum AFB x3"; not "TB, smear positive". */
export function isOfCulture(name: string): boolean {
  const words = withoutTimes(name)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
  return words.some((word) => SEARCH.has(word)) && words.every((word) => SEARCH.has(word) || SEARCHED.has(word))
}
