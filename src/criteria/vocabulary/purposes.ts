import * as z from 'zod'
import type { PurposeTerm } from '../../facts/term.js'
import { id, named, labelOf } from './entry.js'
import type { EntryReader } from './reader.js'

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
    id: entry.id,
    label: labelOf(entry),
    names: entry.names,
    note: entry.note,
    codes: [],
    parents: entry.parents,
    conditions: entry.conditions,
  }),
  references: ({ parents, conditions }) => [
    ...parents.map((id, index) => ({ path: ['parents', index], id, to: ['purposes'] as const })),
    ...conditions.map((id, index) => ({ path: ['conditions', index], id, to: ['conditions'] as const })),
  ],
}
