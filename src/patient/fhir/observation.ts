import type * as fhir4 from 'fhir/r4.js'
import * as z from 'zod'
import { hasCode } from './code-system.js'
import { elementsOf, optional } from './elements.js'
import { whyOfAnother } from './focus.js'
import { limitsOf, flagOf, referenceRangeSchema } from './limits.js'
import { elementsIn, type Mapping } from './mapping.js'
import { named, namingOf } from './naming.js'
import { addChildbearing, addNamedSet } from './named-set.js'
import { addPregnancyStatus } from './pregnancy-status.js'
import type { Located } from './resource.js'
import { warnOfNote } from './result-note.js'
import { otherValueIn, whyNoValue } from './no-value.js'
import { addMissing } from './missing-result.js'
import { addPending } from './pending-result.js'
import { dayOfIssue, resultDay, timeIn } from './result-day.js'
import { whyNotCounted } from './result-status.js'
import { addTellingAnswer } from './telling-answer.js'
import { addToldProblem } from './told-problem.js'
import { namedAsOther, whyOfOtherGiver } from './specimen-giver.js'
import { fluidsOf, specimensOf, strayOf, whyUnfit, type Specimen, type Stray } from './specimen.js'
import { isValued, partsOf, type Part } from './result-parts.js'
import { besideLimit, valueElements, valueOf, type ResultValue } from './result-value.js'
import { vocables } from './vocables.js'
import { nameOf, wordsOf } from './words.js'
import { addNotUnderstood, addUnreadable } from './unreadable-result.js'

const componentSchema = z.looseObject({
  ...valueElements,
  code: optional.concept,
  referenceRange: z.array(referenceRangeSchema).optional(),
})

const observationElements = elementsOf<fhir4.Observation>()({
  ...valueElements,
  valueDateTime: optional.text,
  status: optional.text,
  category: optional.conceptOrConcepts,
  code: optional.concept,
  effectiveDateTime: optional.text,
  effectiveInstant: optional.text,
  effectivePeriod: optional.period,
  effectiveTiming: z.looseObject({ event: z.array(z.string()).optional() }).optional(),
  issued: optional.text,
  focus: optional.references,
  component: z.array(componentSchema).optional(),
  hasMember: optional.references,
  specimen: optional.reference,
  bodySite: optional.concept,
  referenceRange: z.array(referenceRangeSchema).optional(),
})

type Written = z.output<typeof observationElements>

/** Reads a result, and the results of its components. @param dated the day of the report that holds it, for one without a day */
export function readObservation(located: Located, mapping: Mapping, dated?: string): void {
  const { draft } = mapping
  const read = elementsIn(observationElements, located, draft)
  if (read === undefined) {
    addUnreadable(located, mapping)
    return
  }
  const specimens = [
    ...specimensOf(read.specimen, located, mapping),
    ...(read.component === undefined ? [] : namedAsOther(read.code)),
  ]
  const another =
    whyOfAnother(read.focus ?? [], located, mapping.references) ??
    whyOfOtherGiver(specimens, located, mapping.references)
  const notItsOwn = another?.why ?? whyUnfit(specimens)
  const why = whyNotCounted(read.status) ?? notItsOwn
  const day = (): string | undefined =>
    resultDay(read, located, draft) ?? dated ?? dayOfIssue(read, located, draft) ?? draft.anyDay()
  if (why !== undefined) {
    if (notItsOwn === undefined && addPending(read, day, located, mapping)) return
    draft.leaveOut(located, why, nameOf(read.code))
    if (another?.mayBeTheirs === true) addUnreadable(located, mapping, another.why)
    return
  }
  const date = day()
  const components = read.component ?? []
  const value = valueOf(read)
  const { code: concept, valueCodeableConcept: answer, valueDateTime: due } = read
  if (addPregnancyStatus({ concept, value, answer, due, date }, located, mapping)) return
  const set = { concept, written: read, value, components, date, time: timeIn(read, date) }
  if (
    addChildbearing(set, located, mapping) ||
    addTellingAnswer(set, located, mapping) ||
    addToldProblem(concept, read, located, mapping) ||
    addNamedSet(set, located, mapping)
  ) {
    draft.count('Observation')
    return
  }
  const [whole, ...rest] = partsOf(read, value, located)
  const others = rest.filter((part) => !isNamedSet(part, read, date, mapping))
  if (others.length === rest.length || [whole, ...others].some(isValued))
    addResults([whole, ...others], { read, date, specimens, located, mapping })
  else draft.count('Observation')
}

/** Whether a component is a score, a set of criteria, or an answer of its own, as which it is added. */
function isNamedSet(
  { code, written, value, at }: Part,
  read: Written,
  date: string | undefined,
  mapping: Mapping,
): boolean {
  if (value === undefined) return false
  const set = { concept: code, written, value, components: [], date, time: timeIn(read, date) }
  return addTellingAnswer(set, { path: at }, mapping) || addNamedSet(set, { path: at }, mapping)
}

/** Adds the parts that have a value. Where none is left, it is the Observation that is left out. */
function addResults(parts: readonly Part[], whole: Whole): void {
  const { read, date, located, mapping } = whole
  const { draft, vocabulary } = mapping
  const given = parts.filter(isValued)
  if (given.length === 0 && read.hasMember === undefined) {
    const noted = parts.filter((part) => noteOther(part, whole))
    if (noted.length === 0) draft.leaveOut(located, whyNoValue(read), nameOf(read.code))
    else draft.count('Observation')
    return
  }
  const valued = ofItsSpecimen(given, whole)
  if (valued.length === 0 && given.length > 0) return
  const isAsked = (read.category ?? []).some((one) => hasCode(one, ...ASKED))
  const vocable = vocables.measurement(vocabulary)
  const told = valued.filter(({ code }) => !isAsked || namingOf(code, vocable).by !== 'nothing')
  if (told.length === 0 && valued.length > 0) {
    draft.leaveOut(located, 'is an answer of a questionnaire or social history')
    return
  }
  draft.count('Observation')
  addMissing(read.hasMember ?? [], { date, at: [...located.path, 'hasMember'] }, located, mapping)
  for (const part of parts.slice(1)) {
    const left = { resource: located.resource, path: part.at }
    if (part.value === undefined) {
      if (!noteOther(part, whole)) draft.leavePartOut(left, whyNoValue(part.written), nameOf(part.code))
    } else if (!told.some(({ at }) => at === part.at))
      draft.leavePartOut(left, 'is an answer of a questionnaire or social history')
  }
  if (told.length > 0) warnOfNote(located, draft)
  for (const part of told) addResult(part, whole)
}

/** Notes that there is a result, where it has a form that is not read. @returns whether it did */
function noteOther({ code, written, at }: Part, { read, date, mapping }: Whole): boolean {
  const value = otherValueIn(written)
  return value !== undefined && addNotUnderstood(code, { value, date, time: timeIn(read, date), at }, mapping)
}

/** The parts without those of another specimen than the blood that they are named as; of what is open the value says so. */
function ofItsSpecimen(
  parts: readonly Part<ResultValue>[],
  { read, specimens, located, mapping }: Whole,
): Part<ResultValue>[] {
  const { draft, vocabulary } = mapping
  const words = [...fluidsOf(specimens), ...wordsOf(read.bodySite)]
  return parts.flatMap((part) => {
    const stray = strayOf(part.code, words, vocabulary)
    if (stray === undefined) return [part]
    // of several specimens nobody knows which one it is of
    if (stray.isOpen || specimens.length > 1) return [{ ...part, value: ofFluid(part.value, stray) }]
    draft.leaveOut({ resource: located.resource, path: part.at }, stray.why, nameOf(part.code))
    return []
  })
}

function ofFluid(value: ResultValue, { fluid }: Stray): ResultValue {
  const { value: found, unit, at } = value
  const measured = unit === undefined ? String(found) : `${String(found)} ${unit}`
  return { value: `${measured} (${fluid})`, unit: undefined, at }
}

interface Whole {
  readonly read: Written
  readonly date: string | undefined
  readonly specimens: readonly Specimen[]
  readonly located: Located
  readonly mapping: Mapping
}

/** Categories of what is asked rather than measured. */
const ASKED = ['survey', 'social-history', 'sdoh', 'disability-status', 'cognitive-status', 'functional-status']

/** Where what an entry is made of stands, besides its value. */
const PLACES = {
  name: ['code'],
  code: ['code'],
  low: ['referenceRange'],
  high: ['referenceRange'],
  flag: ['interpretation'],
}

function addResult({ code, written, value, ranges, at }: Part<ResultValue>, { read, date, mapping }: Whole): void {
  const { draft, vocabulary } = mapping
  if (value.warning !== undefined) draft.warn([...at, ...value.at], value.warning)
  const { low, high } = limitsOf(ranges, value.unit, [...at, 'referenceRange'], draft, date)
  draft.add(
    (read.category ?? []).some((one) => hasCode(one, 'vital-signs')) ? 'vitals' : 'labs',
    {
      ...named(code, vocables.measurement(vocabulary), [...at, 'code'], draft),
      ...besideLimit(value, high, written.interpretation),
      date,
      time: timeIn(read, date),
      low,
      high,
      flag: flagOf(written.interpretation),
    },
    at,
    { ...PLACES, value: value.at },
  )
}
