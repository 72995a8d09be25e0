import { isJson, listOf, type Json, type Located } from './resource.js'
import { isPending, whyNotCounted } from './result-status.js'

/**
 * The Observations that a corrected one corrects, and those that were final later. A result is corrected where one of the same
 * test and the same time says so, unless both have numbers of their own.
 */
export function superseded(resources: readonly Located[]): ReadonlyMap<Located, string> {
  const found = new Map<Located, string>()
  const corrections = testsOf(resources, isCorrection)
  const finals = resources.some(isOpen) ? testsOf(resources, isFinal) : NONE
  if (corrections.size + finals.size === 0) return found
  for (const located of resources) {
    const test = testOf(located.resource) ?? ''
    const correction = isCorrection(located) ? undefined : corrections.get(test)
    const final = isOpen(located) ? finals.get(test) : undefined
    const later = correction ?? final
    if (later === undefined || areApart(located.resource, later.resource)) continue
    found.set(located, correction === undefined ? 'was followed by a final result' : 'was corrected by a later result')
  }
  return found
}

const NONE: ReadonlyMap<string, Located> = new Map()

function testsOf(resources: readonly Located[], counts: (located: Located) => boolean): ReadonlyMap<string, Located> {
  const tests = new Map<string, Located>()
  for (const located of resources) {
    const test = counts(located) ? testOf(located.resource) : undefined
    if (test !== undefined) tests.set(test, located)
  }
  return tests
}

function isCorrection({ resource: { status } }: Located): boolean {
  return status === 'corrected' || status === 'amended'
}

function isFinal({ resource: { status } }: Located): boolean {
  return typeof status === 'string' && whyNotCounted(status) === undefined
}

function isOpen({ resource: { resourceType, status } }: Located): boolean {
  return resourceType === 'Observation' && isPending(typeof status === 'string' ? status : undefined)
}

/** What was tested and when; undefined for a resource that does not say both. */
function testOf({ resourceType, code, effectiveDateTime }: Json): string | undefined {
  if (resourceType !== 'Observation' || typeof effectiveDateTime !== 'string' || !isJson(code)) return undefined
  const [coding] = listOf(code['coding']).filter(isJson)
  const test = coding === undefined ? code['text'] : `${String(coding['system'])}|${String(coding['code'])}`
  return `${String(test)} ${effectiveDateTime}`
}

/** Elements that tell two results of one test and one time apart. */
const APART = ['specimen', 'bodySite']

/** Whether both have identifiers, and share none, or are of different specimens. */
function areApart(one: Json, other: Json): boolean {
  if (APART.some((element) => areOther(one[element], other[element]))) return true
  const [numbers, others] = [numbersOf(one), numbersOf(other)]
  return numbers.length > 0 && others.length > 0 && !numbers.some((number) => others.includes(number))
}

function areOther(one: unknown, other: unknown): boolean {
  return one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other)
}

function numbersOf({ identifier }: Json): string[] {
  return listOf(identifier)
    .filter(isJson)
    .map(({ system, value }) => `${String(system)}|${String(value)}`)
}
