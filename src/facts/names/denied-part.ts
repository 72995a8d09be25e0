/** What is said not to be there may be looked for first, or hinted at: "no evidence of SSc", "kein Anhalt für SSc". */
const HINTED = String.raw`(?:(?:an?|the|known|definite|true|clear|evidence|signs?|features|diagnosis|anhalt|hinweise?|zeichen|argument|signes?|evidencia|datos|evidenza|segni)(?: (?:of|for|für|auf|eine[nrs]?|pour|de|di|une?|le|la))*\s+)*`

/** Not "non" and "nicht", which are within the names of diseases: "non small cell lung cancer". */
const DENIAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?:no|not|without|w\/o|keine?[nmrs]?|ohne|sans|pas de|aucune?|sin|senza|nessuna?|ning[uú]na?)\s+|pas d['’])${HINTED}(?<denied>[^\s,;:()][^,;:()]*)`,
  'giu',
)

/** What a name says is not there, behind something else or alone: `SSc` of "ACA positive, no SSc". */
export function deniedParts(name: string): readonly string[] {
  return [...name.matchAll(DENIAL)].map(({ groups }) => String(groups?.['denied']).trim())
}

/** At the end, or before what it is said of: not "no systemic steroids". */
const NOT_SYSTEMIC =
  /(?<![\p{L}\p{N}-])(?:no|not?|non|nicht|pas|without|w\/o|keine?|ohne|sans|sin|senza)\s+(?:an?\s+)?s[yi]st[eéè]mi\p{L}+(?:\s+(?:disease|form|involvement|manifestations?|erkrankung|beteiligung|manifestation))?[\s).]*$/iu

/** Whether a name says that a disease is of one place, and not of the whole body: "localised scleroderma, not systemic". */
export function deniesSystemic(name: string): boolean {
  return NOT_SYSTEMIC.test(name)
}

/** A name, and what is denied behind it and a comma. */
interface BesideDenied {
  readonly first: string
  readonly denied: string
  /** what says so stands behind both, and may be of the first as well */
  readonly mayBeBoth: boolean
}

const COMMA = String.raw`^(?<first>[^,;()]+)(?:[,;]\s*|(?<!\s)\s+\()`
// not "Ausschluss Melanom", which may be what is to be ruled out
const NO_OTHER = new RegExp(
  String.raw`${COMMA}(?:no|not|without|w\/o|keine?|ohne|sans|pas de|sin|senza|excluded:?)\s+${HINTED}(?<denied>[^,;()]+)\)?$`,
  'iu',
)
const OTHER_EXCLUDED = new RegExp(
  String.raw`${COMMA}(?<denied>[^,;()]+?)\s+(?:(?:was |is |has been |has )?(?:excluded|ruled out)|(?:wurde )?ausgeschlossen|exclue?|écartée?|éliminée?|descartad[ao]|excluid[ao]|esclus[ao])\)?$`,
  'iu',
)

/** `sarcoidosis` and `TB` of "sarcoidosis, TB excluded", or "sarcoidosis (no TB)"; undefined where there are no such words. */
export function besideIn(name: string): BesideDenied | undefined {
  const other = NO_OTHER.exec(name)
  const { first, denied } = (other ?? OTHER_EXCLUDED.exec(name))?.groups ?? {}
  if (first === undefined || denied === undefined) return undefined
  return { first: first.trim(), denied: denied.trim(), mayBeBoth: other === null }
}
