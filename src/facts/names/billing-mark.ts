/**
 * The mark of a hierarchical condition category, which US records write behind a diagnosis that weighs in billing. Its short
 * form is the abbreviation of hepatocellular carcinoma, too.
 */
const MARK = /\s*\((?:(?<payer>CMS|HHS)[/-])?HCC\)$/u

/** Diseases in which that tumour may come up. */
const OF_LIVER =
  /hepat|liver|leber|[cz]irrho|foie|(?<![\p{L}\d])(?:HBV|HCV|NASH|MASH|NAFLD|MASLD|PBC|PSC)(?![\p{L}\d])/iu

/** A name without the mark; a name of the liver keeps one that may be of the tumour. */
export function withoutBillingMark(name: string): string {
  const text = name.trim()
  const found = MARK.exec(text)
  if (found === null || (found.groups?.['payer'] === undefined && OF_LIVER.test(text))) return name
  return text.slice(0, found.index)
}

/** A name of the liver without what may be the mark or the tumour; undefined for any other. */
export function withoutMarkOrTumour(name: string): string | undefined {
  const text = name.trim()
  return text === withoutBillingMark(text) && MARK.test(text) ? text.replace(MARK, '') : undefined
}
