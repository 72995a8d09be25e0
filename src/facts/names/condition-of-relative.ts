/** Whose it is by an adjective, which languages write on either side. What is familial is the patient's own. */
const BEFORE = /^(?:maternal|paternal|mütterliche[rs]?|väterliche[rs]?)\s+(?=\p{L})/iu
const BEHIND = /(?<!\s)\s+\(?(?:matern(?:el(?:le)?|[oa])|patern(?:el(?:le)?|[oa]))\)?$/iu

/** The condition of a relative: `SLE` of "maternal SLE"; undefined where no adjective says so. Of a pregnancy the mother is the patient. */
export function conditionOfRelative(name: string): string | undefined {
  const text = name.trim()
  const rest = text.replace(BEFORE, '').replace(BEHIND, '')
  return rest === text ? undefined : rest
}
