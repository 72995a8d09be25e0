import { isJson, listOf, type Json, type Located } from './resource.js'

/**
 * The Observations that a corrected one corrects. A result is corrected where one of the same test and the same time says so,
 * unless both have numbers of their own.
 */
export function superseded(resources: readonly Located[]): ReadonlyMap<Located, string> {
  const found = new Map<Located, string>()
  const corrections = new Map<string, Located>()
  for (const located of resources) {
    const test = isCorrection(located.resource) ? testOf(located.resource) : undefined
    if (test !== undefined) corrections.set(test, located)
  }
  for (const located of corrections.size === 0 ? [] : resources) {
    const correction = corrections.get(testOf(located.resource) ?? '')
    if (correction === undefined || isCorrection(located.resource)) continue
    if (areApart(located.resource, correction.resource)) continue
    found.set(located, 'was corrected by a later result')
  }
  return found
}

function isCorrection({ status }: Json): boolean {
  return status === 'corrected' || status === 'amended'
}

/** What was tested and when; undefined for a resource that does not say both. */
function testOf({ resourceType, code, effectiveDateTime }: Json): string | undefined {
  if (resourceType !== 'Observation' || typeof effectiveDateTime !== 'string' || !isJson(code)) return undefined
  const [coding] = listOf(code['coding']).filter(isJson)
  const test = coding === undefined ? code['text'] : `${String(coding['system'])}|${String(coding['code'])}`
  return `${String(test)} ${effectiveDateTime}`
}

/** Whether both have identifiers, and share none. */
function areApart(one: Json, other: Json): boolean {
  const [numbers, others] = [numbersOf(one), numbersOf(other)]
  return numbers.length > 0 && others.length > 0 && !numbers.some((number) => others.includes(number))
}

function numbersOf({ identifier }: Json): string[] {
  return listOf(identifier)
    .filter(isJson)
    .map(({ system, value }) => `${String(system)}|${String(value)}`)
}
