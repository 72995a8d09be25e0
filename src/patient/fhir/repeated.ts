import { hasCode } from './code-system.js'
import { conceptSchema } from './elements.js'
import { withoutVersion } from './reference.js'
import type { Located, Resource } from './resource.js'
import { isNewer } from './resource-version.js'
import { subjectOf } from './subject.js'

const TWICE = 'stands twice in the file'
const EARLIER = 'is an earlier version of one that is in the file'
const RETRACTED = 'is entered in error, as another version of it says'

/**
 * The resources that another one of the same type and id stands in for: the same one again, and earlier versions. Versions of
 * which nobody knows the order are read both, unless one of them takes the other back.
 */
export function repeatedIn(resources: readonly Located[]): ReadonlyMap<Located, string> {
  const found = new Map<Located, string>()
  const current = new Map<string, Located>()
  for (const located of resources) {
    const { id, resourceType } = located.resource
    if (typeof id !== 'string') continue
    const key = `${resourceType}/${id}`
    const known = current.get(key)
    const outcome = known === undefined ? undefined : outcomeOf(known, located)
    if (known === undefined || outcome?.stands === located) current.set(key, located)
    if (outcome !== undefined) found.set(outcome.falls, outcome.why)
  }
  return found
}

interface Outcome {
  readonly stands: Located
  readonly falls: Located
  readonly why: string
}

function outcomeOf(known: Located, located: Located): Outcome | undefined {
  const [one, other] = [known.resource, located.resource]
  if (areOfTwoServers(known, located) || !isSame(subjectOf(one), subjectOf(other))) return undefined
  if (isSame(one, other)) return { stands: known, falls: located, why: TWICE }
  const isLater = isNewer(other, one)
  if (isLater === true) return { stands: located, falls: known, why: EARLIER }
  if (isLater === false) return { stands: known, falls: located, why: EARLIER }
  if (isRetracted(one) === isRetracted(other)) return undefined
  return isRetracted(one)
    ? { stands: known, falls: located, why: RETRACTED }
    : { stands: located, falls: known, why: RETRACTED }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Each server has ids of its own: the addresses tell them apart. */
function areOfTwoServers({ url: one }: Located, { url: other }: Located): boolean {
  return one !== undefined && other !== undefined && withoutVersion(one) !== withoutVersion(other)
}

function isRetracted({ status, verificationStatus }: Resource): boolean {
  const { data } = conceptSchema.safeParse(verificationStatus)
  return status === 'entered-in-error' || hasCode(data, 'entered-in-error')
}
