import type * as fhir4 from 'fhir/r4.js'
import * as z from 'zod'
import { besideOf } from './beside.js'
import { hasCode } from './code-system.js'
import { elementsOf, optional } from './elements.js'
import { elementsIn, type Mapping } from './mapping.js'
import { named, namingOf } from './naming.js'
import { isJson, listOf, type Located } from './resource.js'
import { heardSilence, TAKEN_BACK } from './silence.js'
import { isTakenBackByNote, OF_ANY_ALLERGY } from './taken-back-note.js'
import { dateOf } from './time.js'
import { vocables } from './vocables.js'
import { CONFIRMED, isRefuted, REFUTED } from './verification.js'
import { nameOf, wordsOf } from './words.js'

const allergyElements = elementsOf<fhir4.AllergyIntolerance>()({
  clinicalStatus: optional.concept,
  verificationStatus: optional.concept,
  code: optional.concept,
  onsetDateTime: optional.text,
  note: z.unknown().optional(),
  reaction: z
    .array(
      z.looseObject({
        substance: optional.concept,
        manifestation: optional.concepts,
        severity: optional.text,
        description: optional.text,
        note: z.unknown().optional(),
      }),
    )
    .optional(),
})

type Written = z.output<typeof allergyElements>

/** Reads an allergy or intolerance; one that is over is one that the patient had. */
export function readAllergyIntolerance(located: Located, mapping: Mapping): void {
  const { draft, vocabulary } = mapping
  const { path } = located
  const read = elementsIn(allergyElements, located, draft)
  if (read === undefined) return
  if (hasCode(read.verificationStatus, 'entered-in-error')) {
    draft.leaveOut(located, 'is entered in error', nameOf(read.code))
    return
  }
  const silence = heardSilence(read.code, 'allergies', located, draft)
  if (silence === 'left-out') return
  if (silence === 'none-known' && isTakenBack(read)) {
    draft.leaveUnread(located, TAKEN_BACK)
    return
  }
  draft.count('AllergyIntolerance')
  if (silence === 'none-known') {
    draft.open('allergies')
    return
  }
  const { concept, at } = substanceOf(read)
  const vocable = vocables.substance(vocabulary)
  const substance = namingOf(concept, vocable).name
  // a reaction may be to another substance than that of the whole: to which of several was then known
  const all = [...(read.reaction ?? []).entries()]
  const apart = all.filter(([, one]) => one.substance !== undefined && at[0] === 'code')
  const others = apart.filter(([, one]) => namingOf(one.substance, vocable).name !== substance)
  const own = all.filter((one) => !others.includes(one)).map(([, reaction]) => reaction)
  const told = statusOf(read)
  const isUntold = told !== 'absent' && isTakenBackByNote(located, concept, vocable, draft, OF_ANY_ALLERGY)
  const status = isUntold ? 'uncertain' : told
  const add = (substanceAt: typeof at, name: Written['code'], reactions: Reactions): void => {
    const place = [...path, ...substanceAt]
    const entry = {
      ...named(name, vocable, place, draft),
      status,
      reaction: reactionsOf(reactions, read.note),
      date: dateOf(read.onsetDateTime, [...path, 'onsetDateTime'], draft),
    }
    const keys = {
      name: substanceAt,
      code: substanceAt,
      date: ['onsetDateTime'],
      reaction: ['reaction'],
      status: ['verificationStatus'],
    }
    draft.add('allergies', entry, path, keys)
    if (entry.status === 'absent') return
    for (const beside of besideOf(name, vocable, place, draft))
      draft.add('allergies', { ...entry, ...beside, status: 'uncertain' }, path, keys)
  }
  add(at, concept, own)
  for (const [index, one] of others) add(['reaction', index, 'substance'], one.substance, [one])
}

type Reactions = NonNullable<Written['reaction']>

/** The substance as a whole; else the one that a reaction names. */
function substanceOf({ code, reaction = [] }: Written): {
  readonly concept: Written['code']
  readonly at: readonly (string | number)[]
} {
  const index = reaction.findIndex(({ substance }) => substance !== undefined)
  if (code !== undefined || index === -1) return { concept: code, at: ['code'] }
  return { concept: reaction[index]?.substance, at: ['reaction', index, 'substance'] }
}

function statusOf({ verificationStatus: verified }: Written): 'absent' | 'uncertain' | undefined {
  if (isRefuted(verified)) return 'absent'
  const isSure = verified === undefined || hasCode(verified, ...CONFIRMED)
  return isSure && !hasCode(verified, ...REFUTED) ? undefined : 'uncertain'
}

/** Codes of hl7.org/fhir/R4/valueset-allergyintolerance-clinical.html for what was. */
const PAST = ['inactive', 'resolved']

/** Whether what says that there are no allergies is refuted, or of the past. */
function isTakenBack({ clinicalStatus: clinical, verificationStatus: verified }: Written): boolean {
  return hasCode(verified, ...REFUTED) || hasCode(clinical, ...PAST)
}

/** What happened, in words; that it was severe is a reaction of its own. A note may tell of another, and nobody reads it. */
function reactionsOf(reactions: Reactions, note: unknown): readonly string[] | undefined {
  const texts = reactions.flatMap(({ manifestation = [], description, severity, note: own }) => [
    ...manifestation.flatMap((concept) => wordsOf(concept)[0] ?? []),
    ...(description === undefined || description.trim() === '' ? [] : [description]),
    ...(severity === 'severe' ? ['severe reaction'] : []),
    ...notesIn(own),
  ])
  const all = new Set([...texts, ...notesIn(note)])
  return all.size === 0 ? undefined : [...all]
}

function notesIn(note: unknown): string[] {
  return listOf(note).flatMap((one) => {
    const text = isJson(one) ? one['text'] : undefined
    return typeof text === 'string' && text.trim() !== '' ? [`note: ${text.trim()}`] : []
  })
}
