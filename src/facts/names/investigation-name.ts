/** What is done to find out, behind the part of the body that is looked at. */
const BEHIND =
  /(?:(?:^|[\s-])(?:bx|ct|mri|mrt|pet-?ct|x-?ray|radiograph|ultrasound|scan)|(?:^|[\s-])?(?:biops(?:y|ie|ia)|(?:colono?|endo|gastro|broncho|cysto|sigmoido)s[ck]op(?:y|ie|ia)|mammogra(?:m|phy|phie)|sonogra(?:m|phy|phie)|s[cz]intigra(?:phy|phie|fia)))$/u

/** What was done with a test, which says nothing of its result. */
const DONE =
  /[\s,:-]+(?:placed|planted|applied|read|done|performed|sent|drawn|ordered|obtained|repeated|angelegt|abgenommen|durchgeführt|abgelesen|gestochen|erfolgt|prélevée?|réalisée?|posée?|eseguit[ao]|realizad[ao])$/u

/** The name of a test in small letters, without what was done with it: `ppd` of "PPD placed". */
export function withoutDone(name: string): string {
  return name.trim().toLowerCase().replace(DONE, '')
}

/** What is looked at by an investigation: `prostate` of "prostate biopsy"; empty for one alone, undefined for what is none. */
export function lookedAtIn(name: string): string | undefined {
  const text = withoutDone(name)
  const match = BEHIND.exec(text)
  return match === null ? undefined : text.slice(0, match.index).trim()
}
