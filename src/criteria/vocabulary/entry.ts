import * as z from 'zod'
import { EFFORTS } from '../../facts/effort.js'
import { normalised } from '../../facts/lexicon/name.js'
import type { Code, CodeSystem, Term } from '../../facts/term.js'

/** The id of an entry, and every mention of one. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id has lower-case letters, digits and single hyphens, such as new-drug')
  .describe('Lower case with hyphens, unique among the entries of its kind: anti-cd20')

const name = z
  .string()
  .refine((text) => normalised(text) !== '', 'a name has at least one letter or digit')
  .describe('Compared without case, accents, spaces and punctuation')

/** The key of entries whose absence a record may state. */
export const narrower = z
  .array(name)
  .min(1)
  .optional()
  .describe(
    'Names of kinds of it that have no entry of their own: one that is recorded is this, one that is absent is not',
  )

export const snomed = z
  .array(z.string().regex(/^\d{6,18}$/u, 'a SNOMED CT code has 6 to 18 digits'))
  .default([])
  .describe('SNOMED CT concepts: exactly these, not what lies below them')

export const loincCode = z.string().regex(/^\d{1,6}-\d$/u, 'a LOINC code such as 2160-0')

export const loinc = z.array(loincCode).default([])

/** The keys that every entry with a name has. */
export const named = {
  id,
  label: name.optional().describe('How a clinician says it, used in every report; without it, the id with spaces'),
  names: z
    .array(name)
    .default([])
    .describe('Synonyms, abbreviations and brands; the label and the id need not be repeated'),
  note: z.string().optional().describe('For whoever maintains the vocabulary'),
}

/** The key of entries of which a result may be missing. */
export const effort = z
  .enum(EFFORTS)
  .optional()
  .describe('What it takes to find it out, where that is not what its kind usually takes: biopsy')

interface Named {
  readonly id: string
  readonly label?: string | undefined
  readonly names: readonly string[]
  readonly note?: string | undefined
}

/** What a term is called: by its id, where its entry has no label. */
export function namingOf({ id: own, label, names, note }: Named): Pick<Term, 'id' | 'label' | 'names' | 'note'> {
  return { id: own, label: label ?? own.replaceAll('-', ' '), names, note }
}

/** Codes of one system. With `prefix`, every longer code that begins with one of them means the same. */
export function codesOf(system: CodeSystem, codes: readonly string[], prefix = false): Code[] {
  return codes.map((code) => ({ system, code, prefix }))
}
