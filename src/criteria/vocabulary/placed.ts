import type * as z from 'zod'
import type { Diagnostic } from '../../kernel/diagnostic.js'
import { diagnosticsOf } from '../issues.js'
import type { EntryReader, Reference, Section } from './reader.js'
import type { WrittenEntry } from './sections.js'

/** What an entry became, with the place that it came from and the ids that it names. */
export interface Placed<T> {
  readonly value: T
  readonly entry: WrittenEntry
  readonly references: readonly Reference[]
}

/** Reads the entries of one section; what is wrong within an entry is added to the problems. */
export function readSection<Schema extends z.ZodType, T>(
  section: Section,
  reader: EntryReader<Schema, T>,
  entries: readonly WrittenEntry[],
  problems: Diagnostic[],
): Placed<T>[] {
  return entries
    .filter((entry) => entry.section === section)
    .flatMap((entry) => {
      const read = reader.schema.safeParse(entry.written)
      if (read.success) {
        return [{ value: reader.read(read.data), entry, references: reader.references(read.data) }]
      }
      problems.push(...diagnosticsOf(read.error, entry.source, entry.path, reader.schema))
      return []
    })
}

/** Something wrong at a path inside an entry. */
export function problemAt(
  { source, path }: WrittenEntry,
  within: readonly PropertyKey[],
  message: string,
  remedy: string,
): Diagnostic {
  return { file: source.file, place: source.place([...path, ...within]), severity: 'error', message, remedy }
}

/** `drugs.yaml:12:5`, for a message that points to a second place. */
export function placeWords({ source, path }: WrittenEntry, within: readonly PropertyKey[]): string {
  const { line, column } = source.place([...path, ...within])
  return `${source.file}:${line}:${column}`
}
