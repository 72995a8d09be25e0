import * as z from 'zod'
import type { SteroidEquivalence } from '../../facts/lexicon/vocabulary.js'
import { id } from './entry.js'
import type { EntryReader } from './reader.js'

const milligrams = z.number().positive('milligrams')

const steroidEquivalence = z
  .strictObject({
    drug: id.describe('Id of the steroid'),
    lowest: milligrams.optional().describe('mg that equal 5 mg of prednisone: the lowest printed figure'),
    highest: milligrams.optional().describe('The highest printed figure'),
    counts: z.literal(false).optional().describe('In place of figures, for a steroid that does not count at all'),
    source: z.string().describe('Who prints these figures'),
  })
  .transform(({ drug, lowest, highest, counts }, context): SteroidEquivalence => {
    const refuse = (key: string, message: string): never => {
      context.addIssue({ code: 'custom', path: [key], message })
      return z.NEVER
    }
    if (counts === false) {
      if (lowest === undefined && highest === undefined) return { drug, figures: undefined }
      return refuse('counts', 'what does not count has no figures')
    }
    if (lowest === undefined) return refuse('lowest', 'give both figures')
    if (highest === undefined) return refuse('highest', 'give both figures')
    return lowest <= highest ? { drug, figures: { lowest, highest } } : refuse('highest', 'must not be below lowest')
  })

/** `steroid-equivalences:` – how much of a steroid equals 5 mg of prednisone. */
export const steroidEquivalences: EntryReader<typeof steroidEquivalence, SteroidEquivalence> = {
  schema: steroidEquivalence,
  read: (equivalence) => equivalence,
  references: ({ drug }) => [{ path: ['drug'], id: drug, to: ['drugs'] }],
}
