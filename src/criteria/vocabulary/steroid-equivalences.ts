import * as z from 'zod'
import type { SteroidEquivalence } from '../../facts/vocabulary.js'
import { id } from './entry.js'
import type { EntryReader } from './reader.js'

const milligrams = z.number().positive('a dose is above 0')

const steroidEquivalence = z
  .strictObject({
    drug: id.describe('Id of the steroid'),
    lowest: milligrams.describe('mg that equal 5 mg of prednisone: the lowest printed figure'),
    highest: milligrams.describe('The highest printed figure'),
    source: z.string().describe('Who prints these figures'),
  })
  .refine(({ lowest, highest }) => lowest <= highest, { path: ['highest'], message: 'must not be below lowest' })

/** `steroid-equivalences:` – how much of a steroid equals 5 mg of prednisone. */
export const steroidEquivalences: EntryReader<typeof steroidEquivalence, SteroidEquivalence> = {
  schema: steroidEquivalence,
  read: ({ drug, lowest, highest }) => ({ drug, lowest, highest }),
  references: ({ drug }) => [{ path: ['drug'], id: drug, to: ['drugs'] }],
}
