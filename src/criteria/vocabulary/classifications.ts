import * as z from 'zod'
import type { Classification } from '../../facts/term.js'
import { id, named, termOf } from './entry.js'
import type { EntryReader } from './reader.js'

const schema = z
  .strictObject({
    ...named,
    id: z
      .string()
      .regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/u, 'an id has letters, digits and single hyphens')
      .describe('As it is usually spelt: AECG-2002'),
    of: id.describe('The condition that the set classifies'),
    'excluded-by': z.array(id).describe('Conditions that contradict a statement that the set is met'),
    source: z.string().min(1).describe('Where the set was published'),
  })
  .describe('A set of classification criteria')

/** The section `classifications`. */
export const classifications: EntryReader<typeof schema, Classification> = {
  schema,
  read: (entry) => ({
    ...termOf(entry),
    codes: [],
    parents: [],
    of: entry.of,
    excludedBy: entry['excluded-by'],
  }),
  references: (entry) => [
    { path: ['of'], id: entry.of, to: ['conditions'] },
    ...entry['excluded-by'].map((excluding, index) => ({
      path: ['excluded-by', index],
      id: excluding,
      to: ['conditions' as const],
    })),
  ],
}
