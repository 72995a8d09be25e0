import * as z from 'zod'
import { parseDuration } from '../../kernel/duration.js'
import { between } from '../../kernel/range.js'
import type { Score } from '../../facts/term.js'
import { codesOf, effort, id, loinc, loincCode, named, namingOf, snomed } from './entry.js'
import type { EntryReader } from './reader.js'

const item = z
  .strictObject({
    id,
    label: z.string().min(1),
    weight: z.number().positive().describe('Points for each level'),
    levels: z
      .array(z.int().nonnegative())
      .min(2)
      .refine((levels) => levels[0] === 0 && isAscending(levels), 'levels ascend from 0')
      .describe('The levels that exist; [0, 1] for present or absent'),
    meaning: z.array(z.string().min(1)).optional().describe('What each level stands for'),
    note: z.string().optional().describe('For whoever maintains the vocabulary'),
  })
  .refine(({ levels, meaning }) => meaning === undefined || meaning.length === levels.length, {
    error: 'a meaning for each level, or none',
    path: ['meaning'],
  })

const question = z
  .strictObject({
    loinc: z.array(loincCode).min(1).describe('Its codes'),
    about: z.string().min(1).describe('What it asks for, in our words'),
    'tells-of': id.describe('The condition that an answer tells of: it is suspected from that day on'),
    'unless-answered': z
      .array(z.string().min(1))
      .min(1)
      .describe('Answers that tell of nothing, by their codes or in words of lower case; the number 0 is one, too'),
    source: z.string().min(1).describe('Where the question and its answers are published'),
  })
  .describe('A question of the score whose answer tells something by itself')

const duration = z
  .string()
  .transform((text, context) => {
    const read = parseDuration(text)
    if (read !== undefined) return read
    context.addIssue({ code: 'custom', message: "a duration such as '30 days'" })
    return z.NEVER
  })
  .describe('Item results further apart than this are not added up: 30 days')

const schema = z
  .strictObject({
    ...named,
    loinc: loinc.describe('Of the total'),
    snomed,
    id: z
      .string()
      .regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/u, 'an id has letters, digits and single hyphens')
      .describe('As it is usually spelt: SLEDAI-2K'),
    range: z.tuple([z.number(), z.number()]).describe('Lowest and highest total'),
    'visit-window': duration,
    effort,
    items: z
      .array(item)
      .refine(haveDifferentIds, 'two items have the same id')
      .describe('None where the total is no sum of them'),
    questions: z.array(question).min(1).optional(),
    unclear: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Names that may mean it or another score: what is recorded so has no total, and is asked about'),
    source: z.string().min(1).describe('Where the score was published'),
  })
  .refine(
    ({ range, items }) => range[0] === 0 && (items.length === 0 ? range[1] > 0 : range[1] === highestTotal(items)),
    {
      error: 'the range is from 0 to what all items at their highest level add up to',
      path: ['range'],
    },
  )
  .describe('An activity score')

/** The section `scores`. */
export const scores: EntryReader<typeof schema, Score> = {
  schema,
  read: (entry) => ({
    ...namingOf(entry),
    codes: [...codesOf('loinc', entry.loinc), ...codesOf('snomed', entry.snomed)],
    parents: [],
    range: between(...entry.range),
    items: entry.items.map(({ id, label, weight, levels }) => ({ id, label, weight, levels })),
    questions: entry.questions?.map((one) => ({
      codes: one.loinc,
      about: one.about,
      tellsOf: one['tells-of'],
      unlessAnswered: one['unless-answered'],
    })),
    unclear: entry.unclear,
    visitWindow: entry['visit-window'],
    effort: entry.effort,
  }),
  references: ({ questions = [] }) =>
    questions.map((one, index) => ({
      path: ['questions', index, 'tells-of'],
      id: one['tells-of'],
      to: ['conditions'],
    })),
}

function isAscending(levels: readonly number[]): boolean {
  return levels.every((level, index) => index === 0 || level > Number(levels[index - 1]))
}

function haveDifferentIds(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map((one) => one.id)).size === items.length
}

function highestTotal(items: readonly { readonly weight: number; readonly levels: readonly number[] }[]): number {
  return items.reduce((total, { weight, levels }) => total + weight * Math.max(...levels), 0)
}
