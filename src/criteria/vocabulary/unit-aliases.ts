import * as z from 'zod'
import type { EntryReader } from './reader.js'

/** Everyday spellings of one unit. */
export interface UnitSpellings {
  /** UCUM code */
  readonly ucum: string
  readonly written: readonly string[]
}

const schema = z
  .strictObject({
    ucum: z.string().min(1).describe('UCUM code: 10*9/L'),
    written: z.array(z.string().min(1)).min(1).describe('How people write it; compared without spaces'),
  })
  .describe('Everyday spellings of a unit')

/** The section `unit-aliases`. */
export const unitAliases: EntryReader<typeof schema, UnitSpellings> = {
  schema,
  read: (entry) => entry,
  references: () => [],
}
