import * as z from 'zod'
import type { Listing } from '../../facts/facts.js'
import type { LISTS } from '../../facts/lists.js'
import { rememberedOf } from '../../kernel/remembered.js'
import { check } from '../reading/check.js'
import { entryPlaces, type EntryPlace } from '../reading/entry-places.js'
import type { JsonPath } from '../json/json-path.js'
import { isObject } from '../form/plain-form.js'
import { quoted } from '../../kernel/quote.js'
import type { Remarks } from '../reading/remarks.js'
import { silenceInWords } from './list-silence.js'
import { isOverlong, nameSchema, readable } from '../written/written-text.js'

/** A code with its system, or several that say the same. */
export const codeSchema = z.union([nameSchema, z.array(nameSchema)])

/** The codes of an entry, in the order written. */
export function codesOf(code: string | readonly string[] | undefined): readonly string[] {
  if (code === undefined) return []
  return typeof code === 'string' ? [code] : code
}

type ListName = (typeof LISTS)[number]

/** One entry of a list, with its place. */
export interface Entry<T> extends EntryPlace {
  readonly value: T
  /** where it stands in the file as it was given */
  readonly pointer: string
}

const listSchema = z.array(z.unknown()).optional().describe('a list in square brackets, even of one entry')

/**
 * Reads a list whose entries are objects, or just their names.
 * @param nameKey the key that holds the name where the entry is an object
 * @param read makes the fact; undefined where the entry is left out, of which it has warned
 * @param besides what the name of an entry with a code tells of besides; it is open whether that was
 */
export function readList<S extends z.ZodObject, F>(
  list: ListName,
  raw: unknown,
  schema: S,
  nameKey: string,
  remarks: Remarks,
  read: (entry: Entry<z.output<S>>) => F | undefined,
  besides?: Besides<F>,
): Listing<F> {
  const items = check(listSchema, raw, [list], remarks)
  if (items === undefined) return { listed: false, entries: [] }
  const silence = silenceOf(items, list, nameKey)
  if (silence !== undefined) return { listed: silence === 'none-known', entries: [] }
  const naming = namingKeys(schema)
  const places = entryPlaces(list, nameKey)
  const entries: F[] = []
  const add = (item: unknown, place: EntryPlace): F | undefined => {
    const { path } = place
    const isName = typeof item === 'string'
    if (!isName) refuseNameless(item, naming, path, remarks)
    const value = check(schema, isName ? { [nameKey]: item } : item, path, remarks, isName)
    if (value === undefined) return undefined
    const pointer = remarks.pointerOfEntry(place)
    const fact = read({ value, path, namePath: isName ? path : place.namePath, pointer })
    if (fact !== undefined) entries.push(fact)
    return fact
  }
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    const place = places.at(index)
    const fact = add(item, place)
    if (fact === undefined || besides === undefined || !isObject(item)) continue
    for (const one of besideEntries(item, fact, { nameKey, besides })) {
      if (one.name !== undefined) {
        remarks.warn(
          place.namePath,
          `its code does not tell of ${quoted(one.name)}; whether there was that is left open`,
        )
      }
      add(one.entry, place)
    }
  }
  return { listed: true, entries }
}

/** What the names of a list tell of besides the codes of their entries. */
interface Besides<F> {
  readonly of: (fact: F, name: string) => readonly string[]
  /** the codes of which only what they have in common was used */
  readonly apart: (fact: F) => readonly string[]
  /** the status of what is open */
  readonly status: 'suspected' | 'uncertain'
}

/** What may be said of each of two things that one entry names. */
const SAID_OF_BOTH = ['onset', 'date', 'start', 'end', 'remission', 'ongoing', 'route', 'reaction']

/** Statuses of what was not, and of what was not taken. */
const NOT_THERE: readonly unknown[] = ['absent', 'planned', 'not-taken']

const NONE: readonly never[] = []

function besideEntries<F>(
  item: Readonly<Record<string, unknown>>,
  fact: F,
  { nameKey, besides }: { readonly nameKey: string; readonly besides: Besides<F> },
): readonly { readonly name: string | undefined; readonly entry: Readonly<Record<string, unknown>> }[] {
  const { [nameKey]: name, code, status } = item
  if (code === undefined || NOT_THERE.includes(status)) return NONE
  const apart = besides.apart(fact)
  const others = typeof name !== 'string' || isOverlong(name) ? NONE : besides.of(fact, name)
  if (others.length + apart.length === 0) return NONE
  const kept = Object.fromEntries(SAID_OF_BOTH.filter((key) => key in item).map((key) => [key, item[key]]))
  return [
    ...others.map((one) => ({ name: one, entry: { ...kept, [nameKey]: one, status: besides.status } })),
    ...apart.map((one) => ({ name: undefined, entry: { ...kept, code: one, status: besides.status } })),
  ]
}

/** What the only entry of a list says of the whole list, where it does: `["none"]`, `["unknown"]`. */
function silenceOf(
  items: readonly unknown[],
  list: ListName,
  nameKey: string,
): 'none-known' | 'no-information' | undefined {
  if (items.length > 1) return undefined
  const [only] = items
  const name = isObject(only) ? nameAlone(only, nameKey) : only
  const silence = typeof name === 'string' && !isOverlong(name) ? silenceInWords(name, list) : undefined
  return silence === 'none-known' || silence === 'no-information' ? silence : undefined
}

function nameAlone(entry: Readonly<Record<string, unknown>>, nameKey: string): unknown {
  const isAlone = Object.entries(entry).every(([key, value]) => key === nameKey || value === undefined)
  return isAlone ? entry[nameKey] : undefined
}

const listOrMapSchema = z
  .union([z.array(z.unknown()), z.record(z.string(), z.unknown())])
  .optional()
  .describe('a list, or a map of names to values')

/**
 * Reads what is a list of objects, or a map of names to values or to objects without a name.
 * @param schema with the key `name`
 * @param read makes the fact
 * @param valueKey the key that holds the value where the map gives nothing else
 */
export function readListOrMap<S extends z.ZodObject>(
  list: string,
  raw: unknown,
  schema: S,
  remarks: Remarks,
  read: (entry: Entry<z.output<S>>) => void,
  valueKey = 'value',
): void {
  const items = check(listOrMapSchema, raw, [list], remarks)
  if (items === undefined) return
  if (Array.isArray(items)) {
    const naming = namingKeys(schema)
    const places = entryPlaces(list, 'name')
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index]
      const place = places.at(index)
      const { path, namePath } = place
      refuseNameless(item, naming, path, remarks)
      const value = check(schema, item, path, remarks)
      if (value !== undefined) read({ value, path, namePath, pointer: remarks.pointerOfEntry(place) })
    }
    return
  }
  for (const [key, item] of Object.entries(items)) {
    const path = [list, key]
    const name = readable(key)
    const isShort = typeof item !== 'object' || item === null || Array.isArray(item)
    if (!isShort && Object.hasOwn(item, 'name')) {
      remarks.refuse([...path, 'name'], "'name' stands inside a value that the map names already", 'remove it')
    }
    const value = check(schema, isShort ? { name, [valueKey]: item } : { ...item, name }, path, remarks, isShort)
    if (value !== undefined) read({ value, path, namePath: path, pointer: remarks.pointer(path) })
  }
}

/** The keys that name an entry of this schema; none where nothing else can be missing. */
const namingKeys = rememberedOf(({ shape }: z.ZodObject): readonly string[] => {
  return ['name', 'code'].filter((key) => Object.hasOwn(shape, key))
})

/** Refuses an object that has none of the keys that name it. */
function refuseNameless(item: unknown, naming: readonly string[], path: JsonPath, remarks: Remarks): void {
  if (!isObject(item) || naming.length === 0) return
  for (const key of naming) if (item[key] !== undefined) return
  remarks.refuse(path, `this entry has no ${naming.join(' and no ')}`, 'give it a name')
}
