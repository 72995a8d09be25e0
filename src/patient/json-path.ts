/** Where a value stands in a JSON text: the keys and indexes that lead to it. */
export type JsonPath = readonly (string | number)[]

/** So many lists, and so many entries of each, have their pointers remembered: the records of a cohort have the same ones. */
const [MOST_LISTS, MOST_ENTRIES] = [32, 256]

/** The pointers of the first entries of lists, by the key of the list and the index of the entry. */
const ofEntries = new Map<string, string[]>()

/** The path as a JSON pointer (RFC 6901): `/labs/3/name`; empty for the whole. */
export function pointer(path: JsonPath): string {
  const [list, index] = path
  if (path.length === 2 && typeof list === 'string' && typeof index === 'number') return ofEntry(list, index)
  let text = ''
  for (const step of path) text += `/${typeof step === 'number' ? step : escaped(step)}`
  return text
}

function ofEntry(list: string, index: number): string {
  const known = ofEntries.get(list)
  if (known === undefined) {
    if (ofEntries.size < MOST_LISTS) ofEntries.set(list, [])
    return `/${escaped(list)}/${index}`
  }
  const before = known[index]
  if (before !== undefined) return before
  const made = `/${escaped(list)}/${index}`
  if (index < MOST_ENTRIES) known[index] = made
  return made
}

function escaped(key: string): string {
  return /[~/]/u.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}
