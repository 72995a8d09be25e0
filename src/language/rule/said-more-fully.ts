import { highest } from '../../kernel/extremes.js'

const RECORDED = ' is recorded'

/**
 * The clauses that others say more fully: "isoniazid is recorded" beside "isoniazid is recorded, given for a tuberculosis" or
 * "isoniazid, which was stopped, is recorded". A record may give thousands of them, so that what each says more fully is read
 * off the clause itself, and not looked for among all others.
 */
export function saidMoreFully(said: readonly string[]): ReadonlySet<string> {
  const longest = highest(said.map((clause) => (clause.endsWith(RECORDED) ? clause.length : -1)))
  const found = new Set<string>()
  for (const clause of said) {
    const tellsMoreBetween = clause.endsWith(`,${RECORDED}`)
    let comma = clause.indexOf(', ')
    // what is longer than all that could be said again says none of it
    while (comma !== -1 && comma <= longest) {
      const before = clause.slice(0, comma)
      if (before.endsWith(RECORDED)) found.add(before)
      if (tellsMoreBetween) found.add(`${before}${RECORDED}`)
      comma = clause.indexOf(', ', comma + 1)
    }
  }
  return found
}
