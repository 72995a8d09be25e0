import * as z from 'zod'
import { ANCHORS } from '../language/rule/rule.js'
import { duration } from '../language/rule/schema.js'
import { MOST_ITEMS } from './items.js'

const text = z.string().min(1)
const rule = z.unknown().describe('a rule: a map whose key is an operator; see the reference of operators')
const completeness = z.enum(['complete', 'partial', 'missing'])

const count = z.int().min(0).max(MOST_ITEMS)

const shortDigest = z.string().regex(/^[0-9a-f]{8}$/u, 'expected the eight digits that screen check --source prints')

export const criterionSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[DIE]\d{1,3}[a-z]?$/u, 'expected an id such as I4, E12 or E12b')
      .describe(
        'I for inclusion, E for exclusion, D for description, then the number, and a letter for a part of an item',
      ),
    item: z.int().min(1).max(MOST_ITEMS).describe("the position of the line in the registry's list, from 1"),
    text: text.describe('what the item asks, restated in a few words'),
    rule,
    anchor: z.enum(ANCHORS).optional().describe('the day that the source measures from, where it is not the default'),
    reading: text.optional().describe('how an ambiguous or damaged text was read, and why'),
    otherwise: rule.optional().describe('the rule under the other reading, which is evaluated beside'),
    note: text.optional().describe('for maintainers: sources of thresholds, and what the encoding leaves to a person'),
  })
  .refine(({ reading, otherwise }) => otherwise === undefined || reading !== undefined, {
    error: 'another reading of a text that no reading calls ambiguous: add reading: …',
    path: ['otherwise'],
  })

/** A trial file, as it stands in YAML. */
export const trialSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9-]{3,40}$/u, 'expected a registry number such as NCT05605665')
    .describe('registry number'),
  title: text.describe('short title in our own words'),
  phase: text.describe('as the registry prints it; in quotes where it looks like a number'),
  recruitment: text.describe('recruitment status as the registry prints it, in lower case'),
  sponsor: text
    .optional()
    .describe('the organisation that is responsible for the trial, as the record names it; left out where it does not'),
  contact: text
    .optional()
    .describe('whom else to ask about the trial: an organisation or its public central contact, and no person'),
  source: z
    .strictObject({
      registry: text.describe('the register whose record was read'),
      via: text.describe('the page or copy through which the record was read'),
      seen: z.iso
        .date('expected a day as YYYY-MM-DD')
        .describe('the day of the record or page; where it carries none, the day on which it was read'),
      inclusion: completeness.describe('how much of the list the record holds'),
      exclusion: completeness.describe('likewise'),
      gaps: z.array(text).optional().describe('what a person must still read in the registry, one sentence a gap'),
      version: z.iso
        .date('expected a day as YYYY-MM-DD')
        .optional()
        .describe('the day on which the record that was read was last updated'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/u, 'expected the 64 digits that screen check --source prints')
        .optional()
        .describe(
          'of the whole eligibility text that the criteria were encoded from, as screen check --source prints it; of a text that is cut off there is none',
        ),
      digests: z
        .strictObject({ inclusion: z.array(shortDigest), exclusion: z.array(shortDigest) })
        .optional()
        .describe(
          'of each item of its lists, printed likewise, so that a changed item can be named; without sha256 where the text was cut off, and then of the items that were read whole',
        ),
    })
    .refine(
      ({ sha256, digests, inclusion, exclusion }) =>
        digests === undefined || sha256 !== undefined || inclusion !== 'complete' || exclusion !== 'complete',
      { error: 'digests of items without that of the whole text: add sha256: …', path: ['digests'] },
    )
    .describe('where the criteria come from, and how much of each list the record at hand holds'),
  items: z
    .strictObject({
      description: count.optional(),
      inclusion: count,
      exclusion: count,
    })
    .describe('how many lines each list of the registry has, as far as it is known'),
  defaults: z
    .strictObject({
      anchor: z.enum(ANCHORS).describe('the day that the source measures from'),
      valid: z
        .strictObject({ lab: duration.optional(), vital: duration.optional(), score: duration.optional() })
        .optional()
        .describe('how long the most recent result stays usable, where a rule does not say'),
    })
    .describe('what holds where a criterion says nothing else'),
  description: z.array(criterionSchema).optional().describe('what the text asks outside its lists'),
  inclusion: z.array(criterionSchema).describe('the lines of the inclusion list, in its order'),
  exclusion: z.array(criterionSchema).optional().describe('the lines of the exclusion list, in its order'),
})

export type TrialFile = z.output<typeof trialSchema>
export type CriterionFile = z.output<typeof criterionSchema>
