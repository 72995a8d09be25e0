import { isJson, type Resource } from './resource.js'

/** Servers number versions, or give them names that say nothing of their order (FHIR R4, resource.html#Meta). */
const NUMBER = /^\d{1,15}$/u

/** Whether one version of a resource is newer than another; undefined where neither number nor time tells. */
export function isNewer(one: Resource, other: Resource): boolean | undefined {
  const [meta, otherMeta] = [metaOf(one), metaOf(other)]
  const [number, otherNumber] = [numberOf(meta['versionId']), numberOf(otherMeta['versionId'])]
  if (number !== undefined && otherNumber !== undefined && number !== otherNumber) return number > otherNumber
  const [time, otherTime] = [timeOf(meta['lastUpdated']), timeOf(otherMeta['lastUpdated'])]
  return time === undefined || otherTime === undefined || time === otherTime ? undefined : time > otherTime
}

function metaOf({ meta }: Resource): Readonly<Record<string, unknown>> {
  return isJson(meta) ? meta : {}
}

function numberOf(version: unknown): number | undefined {
  return typeof version === 'string' && NUMBER.test(version) ? Number(version) : undefined
}

function timeOf(instant: unknown): number | undefined {
  const time = typeof instant === 'string' ? Date.parse(instant) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}
