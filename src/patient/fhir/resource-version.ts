import { parseSpan } from '../../kernel/span.js'
import { isJson, type Resource } from './resource.js'

/** Servers number versions, or give them names that say nothing of their order (FHIR R4, resource.html#Meta). */
const NUMBER = /^\d{1,15}$/u

/** Whether one version of a resource is newer than another; undefined where neither number nor time tells. */
export function isNewer(one: Resource, other: Resource): boolean | undefined {
  const [meta, otherMeta] = [metaOf(one), metaOf(other)]
  const [number, otherNumber] = [numberOf(meta['versionId']), numberOf(otherMeta['versionId'])]
  if (number !== undefined && otherNumber !== undefined && number !== otherNumber) return number > otherNumber
  return isLater(meta['lastUpdated'], otherMeta['lastUpdated'])
}

function metaOf({ meta }: Resource): Readonly<Record<string, unknown>> {
  return isJson(meta) ? meta : {}
}

function numberOf(version: unknown): number | undefined {
  return typeof version === 'string' && NUMBER.test(version) ? Number(version) : undefined
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2}(?:\.\d+)?)(Z|[+-]\d{2}:\d{2})$/u

/** Zones lie little more than a day apart: two days later is later everywhere. */
function isLater(one: unknown, other: unknown): boolean | undefined {
  const [instant, otherInstant] = [INSTANT.exec(String(one)), INSTANT.exec(String(other))]
  if (instant === null || otherInstant === null || one === other) return undefined
  if (instant[3] === otherInstant[3]) return withoutZone(instant) > withoutZone(otherInstant)
  const days = dayOf(instant) - dayOf(otherInstant)
  return Math.abs(days) >= 2 ? days > 0 : undefined
}

function withoutZone([, date = '', time = '']: RegExpExecArray): string {
  return date + time
}

function dayOf([, date = '']: RegExpExecArray): number {
  const span = parseSpan(date)
  return typeof span === 'string' ? Number.NaN : span.first
}
