import * as z from 'zod'
import type { Term } from '../../facts/term.js'
import { codesOf, id, named, snomed, termOf } from './entry.js'
import type { EntryReader } from './reader.js'

const procedure = z.strictObject({
  ...named,
  snomed,
  parents: z.array(id).default([]).describe('What it is a kind of'),
})

/** `procedures:` – what was done to a patient: dialysis, a transplant, a biopsy. */
export const procedures: EntryReader<typeof procedure, Term> = {
  schema: procedure,
  read: (entry) => ({ ...termOf(entry), parents: entry.parents, codes: codesOf('snomed', entry.snomed) }),
  references: ({ parents }) => parents.map((id, index) => ({ path: ['parents', index], id, to: ['procedures'] })),
}
