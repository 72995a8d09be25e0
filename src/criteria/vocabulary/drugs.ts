import * as z from 'zod'
import type { DrugTerm, Route } from '../../facts/term.js'
import { codesOf, id, namingOf, named, narrower } from './entry.js'
import { referencesUnder, type EntryReader } from './reader.js'

const ROUTES = [
  'oral',
  'iv',
  'sc',
  'im',
  'inhaled',
  'nasal',
  'topical',
  'ophthalmic',
  'rectal',
  'intra-articular',
] as const satisfies readonly Route[]

const cvx = z
  .array(z.string().regex(/^\d{2,3}$/u, 'a CVX code has two or three digits'))
  .default([])
  .describe('Codes of the CDC for vaccines')

const years = z.int('whole years').min(0)

const givenFor = z
  .array(id)
  .min(1)
  .optional()
  .describe('Conditions that it is mostly given for: each is suspected where the conditions of a record tell of none')

/** What a drug, or every member of a class, does for what it is given for. */
const treating = {
  treats: z
    .literal('its-purpose')
    .optional()
    .describe('It treats a tumour, an infection or a disease of the immune system, whichever of them it is given for'),
  accompanies: z
    .literal(true)
    .optional()
    .describe('It may only go with a treatment, against sickness or swelling, and be none itself'),
}

const drugClass = z.strictObject({
  ...named,
  narrower,
  'one-drug': z.literal(true).optional().describe('The members are forms of one drug, which counts once'),
  routes: z
    .array(z.enum(ROUTES))
    .default([])
    .describe('In which every member is given, for a record that does not say'),
  parents: z.array(id).default([]).describe('The broader classes'),
  atc: z
    .array(
      z.string().regex(/^[A-Z]\d{2}(?:[A-Z]{1,2}(?:\d{2})?)?$/u, 'a group of ATC codes looks like L04AB, L04A or L04'),
    )
    .default([])
    .describe('Groups: an unlisted code that begins with one of them is known to be of the class'),
  cvx,
  investigational: z
    .boolean()
    .default(false)
    .describe('Study drugs without a name: each may be of any other class, too'),
  'given-for': givenFor,
  ...treating,
})

/** `drug-classes:` – what drugs have in common: anti-CD20, biologic, live vaccine. */
export const drugClasses: EntryReader<typeof drugClass, DrugTerm> = {
  schema: drugClass,
  read: (entry) => ({
    ...namingOf(entry),
    narrower: entry.narrower,
    kind: 'drug-class',
    parents: entry.parents,
    codes: [...codesOf('atc', entry.atc, true), ...codesOf('cvx', entry.cvx)],
    routes: entry.routes,
    ingredients: [],
    investigational: entry.investigational,
    oneDrug: entry['one-drug'],
    doneFor: entry['given-for'],
    treats: entry.treats,
    accompanies: entry.accompanies,
  }),
  references: ({ parents, 'given-for': doneFor = [] }) => [
    ...referencesUnder('parents', parents, 'drug-classes'),
    ...referencesUnder('given-for', doneFor, 'conditions'),
  ],
}

/** The class by which rules ask for study drugs. */
const INVESTIGATIONAL = 'investigational-drug'

const drug = z.strictObject({
  ...named,
  classes: z.array(id).default([]),
  atc: z
    .array(z.string().regex(/^[A-Z]\d{2}[A-Z]{2}\d{2}$/u, 'the ATC code of a drug looks like L01FA01'))
    .default([])
    .describe('Current and former codes'),
  rxnorm: z
    .array(z.string().regex(/^\d+$/u, 'an RxNorm code has only digits'))
    .default([])
    .describe('Codes of the ingredient'),
  cvx,
  routes: z.array(z.enum(ROUTES)).default([]).describe('In which it is given, for a record that does not say'),
  ingredients: z
    .array(id)
    .default([])
    .describe('Of a product that stands for its ingredients: a combination, or one drug for one route'),
  investigational: z.boolean().default(false).describe('A study drug that is not approved anywhere'),
  'given-for': givenFor,
  ...treating,
  'other-use-by': z
    .array(z.enum(ROUTES))
    .min(1)
    .optional()
    .describe('Routes by which it is given for something else: a course by one of these raises no suspicion'),
  'systemic-from': z
    .number()
    .positive()
    .optional()
    .describe(
      'The least that is swallowed or injected in a day, in mg, of a drug whose ointments and drops are told in percent: as much is by a systemic route',
    ),
  ages: z
    .strictObject({ from: years, below: years })
    .refine(({ from, below }) => from < below, 'the first year comes before the last')
    .optional()
    .describe(
      'The completed years in which it is given: what a class of vaccines was given as at another age was not it',
    ),
})

/** `drugs:` – ingredients, the products that stand for them, and vaccines. */
export const drugs: EntryReader<typeof drug, DrugTerm> = {
  schema: drug,
  read: (entry) => ({
    ...namingOf(entry),
    kind: 'drug',
    // a product is a kind of each of its ingredients, and so of their classes
    parents: [...entry.classes, ...entry.ingredients, ...(entry.investigational ? [INVESTIGATIONAL] : [])],
    codes: [...codesOf('atc', entry.atc), ...codesOf('rxnorm', entry.rxnorm), ...codesOf('cvx', entry.cvx)],
    routes: entry.routes,
    ingredients: entry.ingredients,
    investigational: entry.investigational,
    oneDrug: undefined,
    doneFor: entry['given-for'],
    treats: entry.treats,
    accompanies: entry.accompanies,
    otherUseBy: entry['other-use-by'],
    systemicFrom: entry['systemic-from'],
    ages: entry.ages,
  }),
  references: ({ classes, ingredients, investigational, 'given-for': doneFor = [] }) => [
    ...(investigational ? [{ path: ['investigational'], id: INVESTIGATIONAL, to: ['drug-classes'] as const }] : []),
    ...referencesUnder('classes', classes, 'drug-classes'),
    ...referencesUnder('ingredients', ingredients, 'drugs'),
    ...referencesUnder('given-for', doneFor, 'conditions'),
  ],
}
