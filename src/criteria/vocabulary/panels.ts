import * as z from 'zod'
import type { Analyte } from '../../facts/analyte.js'
import { conversionsOf, measured, rangeOf, unitProblems } from './analytes.js'
import { codesOf, id, named, namingOf } from './entry.js'
import { referencesUnder, type EntryReader } from './reader.js'

const schema = z
  .strictObject({
    ...named,
    ...measured,
    members: z.array(id).min(2).describe('The tests that the name stands for'),
    'negative-when': z
      .enum(['one-member', 'every-member'])
      .describe('Whether one negative test makes it negative, where no other is positive, or only all of them'),
  })
  .superRefine((entry, context) => {
    for (const problem of unitProblems(entry)) context.addIssue({ code: 'custom', input: entry, ...problem })
  })
  .describe('Several tests under one name; a result may be recorded under that name, too')

/** The section `panels`. */
export const panels: EntryReader<typeof schema, Analyte> = {
  schema,
  read: (entry) => ({
    ...namingOf(entry),
    codes: codesOf('loinc', entry.loinc),
    parents: [],
    kind: 'panel',
    unit: entry.unit,
    conversions: conversionsOf(entry),
    unconvertible: new Set(),
    molarMass: undefined,
    plausible: rangeOf(entry.plausible),
    usual: undefined,
    positiveAbove: undefined,
    members: entry.members,
    negativeWhen: entry['negative-when'],
    notEquivalent: [],
    effort: entry.effort,
  }),
  references: ({ members }) => referencesUnder('members', members, 'analytes', 'panels'),
}
