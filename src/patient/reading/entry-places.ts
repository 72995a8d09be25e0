import { pointer, type JsonPath } from '../json/json-path.js'

/** Where an entry of a list stands, and where its name does: beside its other keys, or in place of the whole entry. */
export interface EntryPlace {
  readonly path: JsonPath
  readonly namePath: JsonPath
  /** the path as a JSON pointer */
  readonly pointer: string
}

/** So many entries of a list have their places remembered: the records of a cohort have the same ones. */
const MOST = 256

/** The places of the entries of a list that are objects, each made once. */
class EntryPlaces {
  readonly nameKey: string
  private readonly list: string
  private readonly known: EntryPlace[] = []

  constructor(list: string, nameKey: string) {
    this.list = list
    this.nameKey = nameKey
  }

  at(index: number): EntryPlace {
    const before = this.known[index]
    if (before !== undefined) return before
    const path = [this.list, index]
    const made = { path, namePath: [...path, this.nameKey], pointer: pointer(path) }
    if (index < MOST) this.known[index] = made
    return made
  }
}

/** By the names of the lists, of which there are few. */
const ofLists = new Map<string, EntryPlaces>()

/** @param nameKey the key that holds the name of an entry */
export function entryPlaces(list: string, nameKey: string): EntryPlaces {
  const before = ofLists.get(list)
  if (before?.nameKey === nameKey) return before
  const made = new EntryPlaces(list, nameKey)
  ofLists.set(list, made)
  return made
}
