import type { JsonPath } from '../json/json-path.js'

/** A FHIR resource of any type, as JSON has it. */
export interface Resource {
  readonly resourceType: string
  readonly [element: string]: unknown
}

/** A resource, and where it stands in the file. */
export interface Located {
  readonly resource: Resource
  readonly path: JsonPath
  /** the address that its bundle gives it */
  readonly url: string | undefined
}

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value calls itself a resource. */
export function isResource(value: unknown): value is Resource {
  return isJson(value) && typeof value['resourceType'] === 'string'
}

/** What is a list in FHIR, even where it is missing or stands alone. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}
