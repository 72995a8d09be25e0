/** Where a value stands in a JSON text: the keys and indexes that lead to it. */
export type JsonPath = readonly (string | number)[]

/** The path as a JSON pointer (RFC 6901): `/labs/3/name`; empty for the whole. */
export function pointer(path: JsonPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
