/** A name without the class, and the class. */
interface Classed {
  readonly rest: string
  /** from 1 to 4; undefined where two are told */
  readonly grade: number | undefined
}

const ONE = 'IV|I{1,3}|[1-4]'
const CLASS = String.raw`(?:NYHA|New York Heart Association)(?: functional)?(?: class| Stadium)?[\s:]*((?:${ONE})(?:\s*(?:[-–/]|bis|to)\s*(?:${ONE}))?)`
const BEHIND = new RegExp(
  String.raw`(?:(?<![\s,;:–-])[\s,;:–-]+)?(?:\(${CLASS}\)|\[${CLASS}\]|(?<=[\s,;:–-])${CLASS})$`,
  'iu',
)
const BEFORE = new RegExp(String.raw`^${CLASS}\s+`, 'iu')

/** Looked for first: to read the patterns takes V8 ten times as long. */
const ASSOCIATION = /nyha|new york/u

const GRADES: ReadonlyMap<string, number> = new Map(
  ['I', 'II', 'III', 'IV'].flatMap((roman, index) => [
    [roman, index + 1],
    [String(index + 1), index + 1],
  ]),
)

/**
 * The class of the New York Heart Association, I to IV, that the name of a heart disease tells: `heart failure, NYHA III`
 * (criteria of 1994). Of two classes, `NYHA II-III`, it is not told which.
 */
export function heartClassIn(name: string): Classed | undefined {
  if (!ASSOCIATION.test(name.toLowerCase())) return undefined
  for (const pattern of [BEHIND, BEFORE]) {
    const match = pattern.exec(name)
    const written = match?.[1] ?? match?.[2] ?? match?.[3]
    if (written === undefined) continue
    return { rest: name.replace(pattern, ''), grade: GRADES.get(written.toUpperCase()) }
  }
  return undefined
}
