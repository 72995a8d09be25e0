import * as z from 'zod'
import type { ConditionCourse, ConditionTerm } from '../../facts/term.js'
import { codesOf, id, namingOf, named, narrower, snomed } from './entry.js'
import { categoriesOf, isRange } from './icd10.js'
import { referencesUnder, type EntryReader } from './reader.js'

const COURSES = ['chronic', 'episode', 'event'] as const satisfies readonly ConditionCourse[]

const CODE = /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/u

const condition = z
  .strictObject({
    ...named,
    narrower,
    icd10: z
      .array(
        z
          .string()
          .refine(
            (code) => CODE.test(code) || isRange(code),
            'an ICD-10 code looks like M32, M32.14 or, for categories, A00-B89',
          ),
      )
      .default([])
      .describe('Each stands for every longer code that begins with it'),
    snomed,
    parents: z.array(id).default([]).describe('What it is a kind of'),
    group: z.literal(true).optional().describe('A name for many diseases, of which one that is over leaves nothing'),
    'overlap-of': z
      .array(id)
      .min(2)
      .optional()
      .describe('Diseases of which it has some, without saying which: whether one of them is there is left open'),
    joint: z
      .literal(true)
      .optional()
      .describe('Several diseases at once, its parents: what is recorded as one of them is not the others for that'),
    'done-for': z
      .array(id)
      .min(1)
      .optional()
      .describe(
        'Of a treatment of the past: conditions that it is mostly done for, each suspected where the others tell of none',
      ),
    stage: z
      .int()
      .min(1)
      .max(5)
      .optional()
      .describe('Of a stage of what it is a kind of: an entry with this grade under the broader name is this'),
    'treated-locally': z
      .literal(true)
      .optional()
      .describe('As a rule it is removed where it is: what is done or given for tumours at large was not for it'),
    passes: z
      .literal(true)
      .optional()
      .describe(
        'An acute infection that does not stay in the body: a year after it began it is over, whatever is recorded',
      ),
    stays: z
      .literal(true)
      .optional()
      .describe(
        'An infection that stays in the body, or comes back, as every kind of it: its treatment may outlast it',
      ),
    'outlasts-stay': z
      .literal(true)
      .optional()
      .describe('It may be cured, as an episode is, but seldom within a stay that is for it. Also of every kind of it'),
    course: z
      .enum(COURSES)
      .describe(
        'How it runs when the record gives neither status nor end: it lasts, it may be over, it happened on a day',
      ),
  })
  .refine(({ joint, parents }) => joint === undefined || parents.length > 1, {
    error: 'what is several at once has two parents or more',
    path: ['joint'],
  })

/** `conditions:` – diseases, states and findings. */
export const conditions: EntryReader<typeof condition, ConditionTerm> = {
  schema: condition,
  read: (entry) => ({
    ...namingOf(entry),
    narrower: entry.narrower,
    parents: entry.parents,
    codes: [...codesOf('icd10', entry.icd10.flatMap(categoriesOf), true), ...codesOf('snomed', entry.snomed)],
    course: entry.course,
    group: entry.group,
    overlapOf: entry['overlap-of'],
    joint: entry.joint,
    doneFor: entry['done-for'],
    stage: entry.stage,
    treatedLocally: entry['treated-locally'],
    passes: entry.passes,
    stays: entry.stays,
    outlastsStay: entry['outlasts-stay'],
  }),
  references: ({ parents, 'overlap-of': overlapOf = [], 'done-for': doneFor = [] }) => [
    ...referencesUnder('parents', parents, 'conditions'),
    ...referencesUnder('overlap-of', overlapOf, 'conditions'),
    ...referencesUnder('done-for', doneFor, 'conditions'),
  ],
}
