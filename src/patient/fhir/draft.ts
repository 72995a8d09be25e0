import type { Day } from '../../kernel/day.js'
import { parseSpan } from '../../kernel/span.js'
import type { JsonPath } from '../json/json-path.js'
import type { ListName } from '../reading/list-name.js'
import type { Json, Located, Resource } from './resource.js'

/** A resource that was not used, and why. */
export interface LeftOut {
  readonly type: string
  /** a clause that fits behind the resource: `is entered in error` */
  readonly why: string
  /** what it is called; undefined where nobody asks */
  readonly name: string | undefined
  readonly path: JsonPath
  /** it may be of this patient: what it says is suspected */
  readonly isOpen?: true
  /** a part of a resource of which the rest was read */
  readonly isPart?: true
}

/** Where an entry stands in the FHIR file, and below that its keys. */
interface EntryPlace {
  readonly entry: Json
  readonly at: JsonPath
  readonly keys: Readonly<Record<string, JsonPath>>
}

/** An entry, its list, and where it stands in the FHIR file. */
export interface DraftEntry extends EntryPlace {
  readonly list: ListName
}

/** A patient in the making: entries in the form of a patient file, each with its place in the FHIR file. */
export class Draft {
  readonly patient: Record<string, unknown> = {}
  readonly leftOut: LeftOut[] = []
  readonly notes: { readonly path: JsonPath; readonly message: string }[] = []
  /** the types of resources that were left out, but may say something of the patient */
  readonly unread = new Set<string>()
  /** the lists of which a resource says that nothing is known */
  readonly unknown = new Set<ListName>()
  /** the lists of which a resource says that there is nothing of one kind */
  readonly deniedInPart = new Set<ListName>()
  /** type → how many resources were read */
  readonly used = new Map<string, number>()
  private readonly referred = new Set<Resource>()
  /** the lists that the record has; in others stand only suggestions */
  private readonly had = new Set<ListName>()
  private readonly lists = new Map<ListName, Json[]>()
  private readonly entryPlaces = new Map<ListName, EntryPlace[]>()
  /** the entries of which a note tells already why they are not used */
  private readonly told = new Set<string>()
  private readonly valuePlaces = new Map<string, JsonPath>()

  /**
   * Adds an entry to a list; what is undefined in it is left out.
   * @param at the resource, or the part of it, that the entry was made of
   * @param keys where its keys stand, from there
   */
  add(list: ListName, entry: Json, at: JsonPath, keys: EntryPlace['keys'] = {}): void {
    this.had.add(list)
    this.suggest(list, entry, at, keys)
  }

  /** Adds an entry of which a resource tells that belongs into another list: by itself it makes no list. */
  suggest(list: ListName, entry: Json, at: JsonPath, keys: EntryPlace['keys'] = {}): void {
    const kept: Record<string, unknown> = {}
    for (const key of Object.keys(entry)) if (entry[key] !== undefined) kept[key] = entry[key]
    this.entriesOf(list).push(kept)
    this.entryPlaces.get(list)?.push({ entry: kept, at, keys })
  }

  /** Gives an entry other values for some of its keys. */
  change({ list, at, keys, entry }: DraftEntry, values: Json): void {
    const index = this.entriesOf(list).indexOf(entry)
    const changed = { ...entry, ...values }
    this.entriesOf(list)[index] = changed
    this.entryPlaces.get(list)?.splice(index, 1, { entry: changed, at, keys })
  }

  /** Adds an entry that cannot be used, of which a note tells already why. */
  addTold(list: ListName, entry: Json, at: JsonPath, keys: EntryPlace['keys'] = {}): void {
    this.add(list, entry, at, keys)
    this.told.add(`${list}/${this.entriesOf(list).length - 1}`)
  }

  /** Whether a note tells already of the entry at a path of the patient. */
  isTold(path: JsonPath): boolean {
    return this.told.has(path.join('/'))
  }

  /** Says that a list is there, even if nothing is in it. */
  open(list: ListName): void {
    this.had.add(list)
    this.entriesOf(list)
  }

  /** The lists of which no resource says more than that there is nothing of one kind. */
  get onlyDeniedInPart(): ListName[] {
    return [...this.deniedInPart].filter((list) => !this.had.has(list))
  }

  /** The lists that hold nothing but suggestions. */
  get suggested(): ListName[] {
    return [...this.lists.keys()].filter((list) => !this.had.has(list))
  }

  /** The entries of all lists. */
  *entries(): Generator<DraftEntry> {
    for (const [list, places] of this.entryPlaces) for (const place of places) yield { list, ...place }
  }

  private placesIn(key: PropertyKey | undefined): readonly EntryPlace[] | undefined {
    for (const [list, places] of this.entryPlaces) if (list === key) return places
    return undefined
  }

  private entriesOf(list: ListName): Json[] {
    const known = this.lists.get(list)
    if (known !== undefined) return known
    const entries: Json[] = []
    this.lists.set(list, entries)
    this.entryPlaces.set(list, [])
    this.patient[list] = entries
    return entries
  }

  /** Sets a value that is in no list. */
  set(key: string, value: unknown, at: JsonPath): void {
    if (value === undefined) return
    this.patient[key] = value
    this.valuePlaces.set(key, at)
  }

  /** Notes at a place of the FHIR file that something was not used, or not as written. */
  warn(path: JsonPath, message: string): void {
    this.notes.push({ path, message })
  }

  /** Notes that a resource was not used. */
  leaveOut({ resource, path }: Pick<Located, 'resource' | 'path'>, why: string, name?: string): void {
    this.leftOut.push({ type: resource.resourceType, why, name, path })
  }

  /** Notes that a part of a resource was not used of which the rest was read. */
  leavePartOut({ resource, path }: Pick<Located, 'resource' | 'path'>, why: string, name?: string): void {
    this.leftOut.push({ type: resource.resourceType, why, name, path, isPart: true })
  }

  /** Notes that nobody can tell whether a resource is of this patient. */
  leaveOpen({ resource, path }: Pick<Located, 'resource' | 'path'>, why: string): void {
    this.leftOut.push({ type: resource.resourceType, why, name: undefined, path, isOpen: true })
  }

  /** Notes that a resource could not be understood: what it says stays open. */
  leaveUnread(left: Pick<Located, 'resource' | 'path'>, why: string): void {
    this.leaveOut(left, why)
    this.unread.add(left.resource.resourceType)
  }

  /** The day of the record, where that is known. */
  get recordedOn(): Day | undefined {
    const { asOf } = this.patient
    const span = parseSpan(typeof asOf === 'string' ? asOf : '')
    return typeof span === 'object' ? span.first : undefined
  }

  /** The days that what has no date may be of: all up to the day of the record, where that is known. */
  anyDay(): string | undefined {
    const { asOf } = this.patient
    return typeof asOf === 'string' ? `../${asOf}` : undefined
  }

  /** Notes that a resource was read where another one refers to it. */
  refer({ resource }: Located): void {
    this.referred.add(resource)
  }

  isReferred({ resource }: Located): boolean {
    return this.referred.has(resource)
  }

  count(type: string): void {
    this.used.set(type, (this.used.get(type) ?? 0) + 1)
  }

  /** Where the value at a path of the patient stands in the FHIR file: as closely as is known. */
  given([key = '', index, entryKey = '']: JsonPath): JsonPath {
    const entry = typeof index === 'number' ? this.placesIn(key)?.[index] : undefined
    if (entry === undefined) return this.valuePlaces.get(String(key)) ?? []
    const below = entry.keys[entryKey]
    return below === undefined ? entry.at : [...entry.at, ...below]
  }
}
