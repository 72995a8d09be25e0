import * as z from 'zod'
import type { PurposeTerm } from '../../facts/term.js'
import { id, named, namingOf } from './entry.js'
import { referencesUnder, type EntryReader } from './reader.js'

const purpose = z.strictObject({
  ...named,
  parents: z.array(id).default([]).describe('What it is a kind of'),
  conditions: z
    .array(id)
    .default([])
    .describe('Ids of conditions: what is given for one of them, or for a kind of it, is given for this'),
})

/** `purposes:` – what drugs are given for: suppression of a chronic infection, a transplant, cancer. */
export const purposes: EntryReader<typeof purpose, PurposeTerm> = {
  schema: purpose,
  read: (entry) => ({
    ...namingOf(entry),
    codes: [],
    parents: entry.parents,
    conditions: entry.conditions,
  }),
  references: ({ parents, conditions }) => [
    ...referencesUnder('parents', parents, 'purposes'),
    ...referencesUnder('conditions', conditions, 'conditions'),
  ],
}
