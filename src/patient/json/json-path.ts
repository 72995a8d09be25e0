/** Where a value stands in a JSON text: the keys and indexes that lead to it. */
export type JsonPath = readonly (string | number)[]

/** The path as a JSON pointer (RFC 6901): `/labs/3/name`; empty for the whole. */
export function pointer(path: JsonPath): string {
  let text = ''
  for (const step of path) text += `/${typeof step === 'number' ? step : escaped(step)}`
  return text
}

function escaped(key: string): string {
  return /[~/]/u.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}
