import * as z from 'zod'
import type { ProcedureTerm } from '../../facts/term.js'
import { codesOf, id, named, namingOf, narrower, snomed } from './entry.js'
import { referencesUnder, type EntryReader } from './reader.js'

const procedure = z.strictObject({
  ...named,
  narrower,
  snomed,
  parents: z.array(id).default([]).describe('What it is a kind of'),
  'done-for': z
    .array(id)
    .min(1)
    .optional()
    .describe('Conditions that it is mostly done for: each is suspected where the conditions of a record tell of none'),
  'also-for': z
    .array(id)
    .min(1)
    .optional()
    .describe(
      'Conditions that it is done for as well: where the record tells of one, nothing else is suspected. Not of its kinds',
    ),
  'acutely-for': z
    .array(id)
    .min(1)
    .optional()
    .describe(
      'Acute conditions that it is mostly or often done for: each is suspected on its days where the conditions of a record tell of none then',
    ),
  'goes-on': z
    .literal(true)
    .optional()
    .describe('By its name it goes on, so that one with a single date may not be over on that day'),
  treats: z
    .enum(['its-reason', 'nothing'])
    .optional()
    .describe('What it is done for, whatever that is; or nothing, since it finds out. Also of every kind of it'),
  'may-be-local': z.literal(true).optional().describe('It may have been a local treatment. Also of every kind of it'),
})

/** `procedures:` – what was done to a patient: dialysis, a transplant, a biopsy. */
export const procedures: EntryReader<typeof procedure, ProcedureTerm> = {
  schema: procedure,
  read: (entry) => ({
    ...namingOf(entry),
    narrower: entry.narrower,
    parents: entry.parents,
    codes: codesOf('snomed', entry.snomed),
    doneFor: entry['done-for'],
    alsoFor: entry['also-for'],
    acutelyFor: entry['acutely-for'],
    goesOn: entry['goes-on'],
    treats: entry.treats,
    mayBeLocal: entry['may-be-local'],
  }),
  references: ({ parents, 'done-for': doneFor = [], 'also-for': alsoFor = [], 'acutely-for': acutelyFor = [] }) => [
    ...referencesUnder('parents', parents, 'procedures'),
    ...referencesUnder('done-for', doneFor, 'conditions'),
    ...referencesUnder('also-for', alsoFor, 'conditions'),
    ...referencesUnder('acutely-for', acutelyFor, 'conditions'),
  ],
}
