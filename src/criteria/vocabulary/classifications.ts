import * as z from 'zod'
import type { Classification } from '../../facts/classification.js'
import { item, readItem, referencesOf, spelt } from './classification-items.js'
import { faultsOf, readWays, ways } from './classification-ways.js'
import { id, named, namingOf } from './entry.js'
import { referencesUnder, type EntryReader } from './reader.js'

const exclusion = z.union([
  id,
  z.strictObject({
    condition: id.describe('The condition'),
    where: z.string().min(1).describe('What must hold of it, said of "it": it is AIDS'),
  }),
])

const schema = z
  .strictObject({
    ...named,
    id: spelt.describe('As it is usually spelt: AECG-2002'),
    of: id.describe('The condition that the set classifies'),
    'excluded-by': z
      .array(exclusion)
      .describe('Conditions by which the set excludes; those that do so only in part say where'),
    'excluded-by-procedures': z
      .array(id)
      .optional()
      .describe('Procedures by which the set excludes; where the items decide, one leaves open whether it is met'),
    'excluded-by-results': z
      .array(id)
      .min(1)
      .optional()
      .describe(
        'Analytes of which a positive result of any time leaves open whether it is met, since the set excludes by what it shows',
      ),
    items: z.array(item).default([]).describe('What the set counts; without them, it is known by its name only'),
    'met-by': ways.optional(),
    source: z.string().min(1).describe('Where the set was published'),
  })
  .superRefine(({ items, 'met-by': metBy }, context) => {
    if (metBy === undefined) {
      if (items.length > 0) context.addIssue({ code: 'custom', path: ['items'], message: 'items need met-by' })
      return
    }
    for (const { path, message } of faultsOf(items, metBy)) {
      context.addIssue({ code: 'custom', path: [...path], message })
    }
  })
  .describe('A set of classification criteria')

/** The section `classifications`. */
export const classifications: EntryReader<typeof schema, Classification> = {
  schema,
  read: (entry) => ({
    ...namingOf(entry),
    codes: [],
    parents: [],
    of: entry.of,
    excludedBy: entry['excluded-by'].map((one) =>
      typeof one === 'string' ? { condition: one, where: undefined } : one,
    ),
    excludedByProcedures: entry['excluded-by-procedures'],
    excludedByResults: entry['excluded-by-results'],
    items: entry.items.map(readItem),
    ways: readWays(entry['met-by'] ?? [], entry.items),
  }),
  references: (entry) => [
    { path: ['of'], id: entry.of, to: ['conditions'] },
    ...entry['excluded-by'].map((one, index) => ({
      path: ['excluded-by', index, ...(typeof one === 'string' ? [] : ['condition'])],
      id: typeof one === 'string' ? one : one.condition,
      to: ['conditions' as const],
    })),
    ...referencesUnder('excluded-by-procedures', entry['excluded-by-procedures'] ?? [], 'procedures'),
    ...referencesUnder('excluded-by-results', entry['excluded-by-results'] ?? [], 'analytes', 'panels'),
    ...entry.items.flatMap(referencesOf),
  ],
}
