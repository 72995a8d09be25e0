import * as z from 'zod'
import type { Term } from '../../facts/term.js'
import { codesOf, id, namingOf, named, narrower, snomed } from './entry.js'
import { referencesUnder, type EntryReader, type Section } from './reader.js'

const plainTerm = z.strictObject({
  ...named,
  narrower,
  snomed,
  parents: z.array(id).default([]).describe('What it is a kind of'),
})

/** `reactions:` – what an allergy does to a patient: anaphylaxis, a rash. */
export const reactions = plainTerms('reactions')

/** `encounters:` – hospital stays and visits. */
export const encounters = plainTerms('encounters')

/** A section whose entries have names, codes and broader entries, and nothing else. */
function plainTerms(section: Section): EntryReader<typeof plainTerm, Term> {
  return {
    schema: plainTerm,
    read: (entry) => ({
      ...namingOf(entry),
      narrower: entry.narrower,
      parents: entry.parents,
      codes: codesOf('snomed', entry.snomed),
    }),
    references: ({ parents }) => referencesUnder('parents', parents, section),
  }
}
