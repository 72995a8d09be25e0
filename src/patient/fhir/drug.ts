import { resolveCondition } from '../../facts/names/condition-name.js'
import { resolveIntake } from '../../facts/names/drug-intake.js'
import { parseSpan } from '../../kernel/span.js'
import type { JsonPath } from '../json/json-path.js'
import { dosageOf, type dosageSchema } from './dosage.js'
import * as z from 'zod'
import { besideOf } from './beside.js'
import type { Concept, Reference } from './elements.js'
import type { Mapping } from './mapping.js'
import { contentsOf, isDoubtful, medicationOf, type WrittenMedication } from './medication.js'
import { named, namingOf } from './naming.js'
import { quoted } from '../../kernel/quote.js'
import { reasonConcepts } from './reason.js'
import type { Located } from './resource.js'
import { heardSilence } from './silence.js'
import { isUndoneByNote } from './undone-note.js'
import { vocables } from './vocables.js'
import { nameOf, wordsOf } from './words.js'

/** What a resource about medication says, whichever it is. */
export interface Course {
  readonly medication: WrittenMedication
  readonly status: 'ordered' | 'uncertain' | undefined
  readonly start?: string | undefined
  /** whether its start is the day of an order or a dispense, before which it may have begun */
  readonly mayHaveBegun?: boolean
  /** days on one of which it may have begun, where the start is only a day on which it was taken */
  readonly mayStart?: string | undefined
  readonly end?: string | undefined
  readonly date?: string | undefined
  readonly ongoing?: boolean
  /** whether it may go on after its end, as its status says */
  readonly mayGoOn?: boolean
  readonly dosages: readonly z.output<typeof dosageSchema>[]
  readonly reasons: readonly Concept[]
  readonly reasonReferences: readonly Reference[]
  readonly response?: string | undefined
  /** where its keys stand below the resource */
  readonly keys: Readonly<Record<string, JsonPath>>
}

/** Adds a course of a drug, unless it speaks of all drugs: that there are none, or that nothing is known. */
export function addCourse(course: Course, located: Located, mapping: Mapping): void {
  const { draft, vocabulary, asOf } = mapping
  const { path, resource } = located
  const concept = medicationOf(course.medication, located, mapping)
  const silence = heardSilence(concept, 'drugs', located, draft)
  if (silence === 'left-out') return
  draft.count(resource.resourceType)
  if (silence === 'none-known') {
    draft.open('drugs')
    return
  }
  const element =
    course.medication.medicationCodeableConcept === undefined ? 'medicationReference' : 'medicationCodeableConcept'
  const { start, end, date, ongoing, response } = course
  const isSure = !isDoubtful(course.medication, located, mapping)
  const status = course.status ?? (isUndoneByNote(located, draft) || !isSure ? 'uncertain' : undefined)
  const vocable = vocables.drug(vocabulary)
  const at = [...path, element]
  const { past, ...dosage } = dosageOf(course.dosages, asOf, { end, notes: notesIn(resource) })
  if (past !== undefined) {
    draft.warn(path, `${quoted(past)} is no dose of the as-of date; it was not used`)
  }
  const taken = {
    status,
    date,
    start,
    end,
    ongoing,
    ...dosage,
    response,
    purpose: purposeOf(course, located, mapping),
  }
  const keys = { name: [element], code: [element], ...course.keys }
  const naming = named(concept, vocable, at, draft)
  const isOnlyADay = course.mayHaveBegun === true || course.mayStart !== undefined
  const isBegun = isOnlyADay && hasBegunBy(start, naming.name, mapping)
  const entry = { ...naming, ...taken, start: isBegun ? undefined : start }
  draft.add('drugs', entry, path, keys)
  if (course.mayStart !== undefined && !isBegun)
    draft.add('drugs', { ...entry, start: course.mayStart, status: status ?? 'uncertain' }, path, keys)
  if (course.mayGoOn === true)
    draft.add('drugs', { ...entry, end: undefined, ongoing: true, status: status ?? 'uncertain' }, path, keys)
  for (const beside of besideOf(concept, vocable, at, draft, contentsOf(course.medication, located, mapping)))
    draft.add('drugs', { ...taken, ...beside, status: status ?? 'uncertain', dose: undefined }, path, keys)
}

/** Whether its name says that it had begun by that day: "MTX since 2023", ordered in 2026. */
function hasBegunBy(day: string | undefined, name: string, { vocabulary }: Mapping): boolean {
  if (day === undefined) return false
  const { date } = resolveIntake(name, vocabulary.drugs)
  const from = date?.saysFirst === true ? date.days : undefined
  const days = parseSpan(day)
  return from !== undefined && typeof days !== 'string' && from.first <= days.last
}

const notesSchema = z.array(z.looseObject({ text: z.string() }))

/** A note may tell of what was, or is planned: as one it leaves a dose open, and is no taper for certain. */
function notesIn({ note }: Located['resource']): readonly string[] {
  const { data = [] } = notesSchema.safeParse(note)
  return data.map(({ text }) => `note: ${text}`)
}

/** Why a course is left out, by its name. */
export function leaveOutCourse(medication: WrittenMedication, why: string, located: Located, mapping: Mapping): void {
  mapping.draft.leaveOut(located, why, nameOf(medicationOf(medication, located, mapping)))
}

/** What it is given for, in words: every reason that is known, else the first that has a name. */
function purposeOf({ reasons, reasonReferences }: Course, from: Located, mapping: Mapping): string | undefined {
  const concepts = reasonConcepts({ concepts: reasons, references: reasonReferences }, from, mapping)
  const known = new Set(concepts.flatMap((concept) => knownPurpose(concept, mapping)))
  return known.size > 0 ? [...known].join('; ') : concepts.flatMap(wordsOf)[0]
}

/** A purpose by its name; else a condition by its name, and by its code where that says something else. */
function knownPurpose(concept: Concept, { vocabulary }: Mapping): string[] {
  const { purposes, conditions } = vocabulary
  const words = wordsOf(concept)
  const purpose = words.find((word) => purposes.find(word) !== undefined)
  if (purpose !== undefined) return [purpose]
  const vocable = vocables.condition(vocabulary)
  const name = words.find((word) => vocable.termsOf(word).length > 0)
  const { term } = namingOf(concept, vocable)
  const named = name === undefined ? [] : resolveCondition(name, conditions).terms
  const coded = term === undefined ? undefined : conditions.find(term)?.id
  const isSaid = coded === undefined || named.some((one) => conditions.kindsOf(one).has(coded))
  return [name, isSaid ? undefined : term].filter((word) => word !== undefined)
}
