import type * as z from 'zod'

/** A section of a vocabulary file: a top-level key with a list of entries under it. A file may hold any of them. */
export type Section =
  | 'drug-classes'
  | 'drugs'
  | 'conditions'
  | 'procedures'
  | 'purposes'
  | 'reactions'
  | 'encounters'
  | 'steroid-equivalences'
  | 'analytes'
  | 'panels'
  | 'unit-aliases'
  | 'scores'
  | 'classifications'

/** An id that an entry names, with its path inside the entry: the class of a drug, the condition of a classification. */
export interface Reference {
  readonly path: readonly PropertyKey[]
  readonly id: string
  /** the sections in which an entry with this id is looked for */
  readonly to: readonly Section[]
}

/** The references of a list of ids, each to an entry of one of these sections. */
export function referencesUnder(key: string, ids: readonly string[], ...to: readonly Section[]): Reference[] {
  return ids.map((id, index) => ({ path: [key, index], id, to }))
}

/**
 * How the entries of one section are read. What is wrong within an entry is for its schema to say; what is wrong between
 * entries – two with one id or name, a reference to nothing – is checked for all sections alike when the vocabulary is read.
 */
export interface EntryReader<Schema extends z.ZodType, Result> {
  readonly schema: Schema
  /** what a valid entry becomes */
  readonly read: (entry: z.output<Schema>) => Result
  readonly references: (entry: z.output<Schema>) => readonly Reference[]
}
