import type * as fhir4 from 'fhir/r4.js'
import * as z from 'zod'
import { daysOfAge } from './age.js'
import { besideOf } from './beside.js'
import { uncarriedCertainty, unknownCertainty, withCertainty } from './certainty.js'
import { hasCode } from './code-system.js'
import { elementsOf, optional } from './elements.js'
import { isOfFamily } from './family-history.js'
import { elementsIn, type Mapping } from './mapping.js'
import { named } from './naming.js'
import type { Located } from './resource.js'
import { heardSilence, TAKEN_BACK } from './silence.js'
import { isTakenBackByNote } from './taken-back-note.js'
import { dateOf, isReversed, someDayOf } from './time.js'
import { vocables } from './vocables.js'
import { CONFIRMED, isRefuted, OPEN, REFUTED } from './verification.js'
import { nameOf } from './words.js'
import { quoted } from '../../kernel/quote.js'

const conditionElements = elementsOf<fhir4.Condition>()({
  clinicalStatus: optional.concept,
  verificationStatus: optional.concept,
  code: optional.concept,
  onsetDateTime: optional.text,
  onsetPeriod: optional.period,
  onsetAge: optional.quantity,
  onsetRange: optional.range,
  onsetString: optional.text,
  abatementDateTime: optional.text,
  abatementPeriod: optional.period,
  abatementAge: optional.quantity,
  abatementRange: optional.range,
  abatementString: optional.text,
  extension: z.array(z.looseObject({})).optional(),
})

type Written = z.output<typeof conditionElements>

/** Reads a condition: what it is, whether it is there, and since when. */
export function readCondition(located: Located, mapping: Mapping): void {
  const { draft, vocabulary } = mapping
  const { path } = located
  const read = elementsIn(conditionElements, located, draft)
  if (read === undefined) return
  if (hasCode(read.verificationStatus, 'entered-in-error')) {
    draft.leaveOut(located, 'is entered in error', nameOf(read.code))
    return
  }
  if (isOfFamily(located.resource)) {
    draft.leaveOut(located, 'tells of the family, not of the patient', nameOf(read.code))
    return
  }
  const silence = heardSilence(read.code, 'conditions', located, draft)
  if (silence === 'left-out') return
  if (silence === 'none-known' && isTakenBack(read)) {
    draft.leaveUnread(located, TAKEN_BACK)
    return
  }
  draft.count('Condition')
  if (silence === 'none-known') {
    draft.open('conditions')
    return
  }
  const lettered = withLetter(statusOf(read, located, mapping), uncarriedCertainty(read.code, read.extension))
  const told = lettered === 'absent' ? lettered : (unknownLetter(read, located, mapping) ?? lettered)
  const vocable = vocables.condition(vocabulary)
  const isUntold = told !== 'absent' && isTakenBackByNote(located, read.code, vocable, draft)
  const status = isUntold ? 'suspected' : told
  const { onset, end } = timesOf(read, located, mapping)
  const isOver = status === undefined && (end !== undefined || read.abatementString !== undefined)
  const { clinicalStatus: clinical } = read
  const isQuiet = hasCode(clinical, ...REMISSION)
  const at = [...path, 'code']
  // of a disease in remission, the day on which it went into it (hl7.org/fhir/R4/condition-definitions.html)
  const times = { onset, ...(isQuiet ? { remission: end } : { end }) }
  const keys = { name: ['code'], code: ['code'], status: ['clinicalStatus'] }
  const entry = { ...named(withCertainty(read.code, read.extension), vocable, at, draft), ...times }
  draft.add('conditions', { ...entry, status: isOver && !isQuiet ? 'resolved' : status }, path, keys)
  // words for its end say that it is over (hl7.org/fhir/R4/condition-definitions.html), or deny it: nobody reads them; what is
  // inactive has resolved on the day of its end, or went into remission
  if (isOver && (end === undefined ? clinical === undefined : hasCode(clinical, ...INACTIVE)))
    draft.add('conditions', { ...entry, end: undefined, status: 'suspected' }, path, keys)
  if (status === 'absent') return
  for (const beside of besideOf(read.code, vocable, at, draft))
    draft.add('conditions', { ...beside, ...times, status: 'suspected' }, path, keys)
}

/**
 * What is there for sure. Codes of hl7.org/fhir/R4/valueset-condition-clinical.html, and of SNOMED CT: those of the value set
 * Problem Status of C-CDA (2.16.840.1.113883.3.88.12.80.68: active, recurrence, relapse phase, problem resolved, remission
 * phase, inactive), which HL7's C-CDA on FHIR maps to these words, and 723506003, resolved.
 */
const ACTIVE = ['active', 'recurrence', 'relapse', '55561003', '246455001', '263855007']
const RESOLVED = ['resolved', '413322009', '723506003']
/** Without signs of the disease, which may be there all the same. */
const REMISSION = ['remission', '277022003']
const INACTIVE = ['inactive', '73425007']

/** Whether what says that there are no conditions is refuted, not sure, or of the past: it says nothing of now then. */
function isTakenBack({ clinicalStatus: clinical, verificationStatus: verified }: Written): boolean {
  const isDoubted = verified !== undefined && !hasCode(verified, ...CONFIRMED)
  return isDoubted || hasCode(verified, ...REFUTED) || hasCode(clinical, ...RESOLVED, ...REMISSION, ...INACTIVE)
}

type Status = 'active' | 'resolved' | 'absent' | 'suspected' | undefined

function statusOf(read: Written, { path }: Located, { draft }: Mapping): Status {
  const { clinicalStatus: clinical, verificationStatus: verified } = read
  if (isRefuted(verified)) return 'absent'
  if (hasCode(verified, ...OPEN, ...REFUTED)) return 'suspected'
  if (verified !== undefined && !hasCode(verified, ...CONFIRMED)) {
    const message = `the verification status ${quoted(nameOf(verified))} is not known: taken as not confirmed`
    draft.warn([...path, 'verificationStatus'], message)
    return 'suspected'
  }
  if (hasCode(clinical, ...ACTIVE) && hasCode(clinical, ...RESOLVED, ...REMISSION, ...INACTIVE)) {
    draft.warn(
      [...path, 'clinicalStatus'],
      `${quoted(nameOf(read.code))} is said to be active, and not to be; neither was used`,
    )
    return undefined
  }
  if (hasCode(clinical, ...ACTIVE)) return 'active'
  if (hasCode(clinical, ...RESOLVED)) return 'resolved'
  if (clinical !== undefined) {
    const message = hasCode(clinical, ...REMISSION, ...INACTIVE)
      ? `${quoted(nameOf(read.code))} is ${nameOf(clinical).toLowerCase()}, which is neither active nor resolved`
      : `the clinical status ${quoted(nameOf(clinical))} is not known; it was not used`
    draft.warn([...path, 'clinicalStatus'], message)
  }
  return undefined
}

/** The status beside a letter for the certainty of the diagnosis: of two that contradict each other neither counts. */
function withLetter(status: Status, letter: string | undefined): Status {
  if (letter === undefined || letter === 'G' || status === 'absent' || status === 'suspected') return status
  if (letter === 'A') return status === undefined ? 'absent' : 'suspected'
  return letter === 'Z' && status !== 'active' ? 'resolved' : 'suspected'
}

/** Of a certainty in a letter that nobody knows it is open what it says. */
function unknownLetter({ code, extension }: Written, { path }: Located, { draft }: Mapping): 'suspected' | undefined {
  const letter = unknownCertainty(code, extension)
  if (letter === undefined) return undefined
  draft.warn(path, `how certain ${quoted(nameOf(code))} is, ${quoted(letter)}, is not known: taken as not confirmed`)
  return 'suspected'
}

function timesOf(
  read: Written,
  { path }: Located,
  { draft }: Mapping,
): { readonly onset: string | undefined; readonly end: string | undefined } {
  const birthDate = typeof draft.patient['birthDate'] === 'string' ? draft.patient['birthDate'] : undefined
  const at = (element: string): readonly (string | number)[] => [...path, element]
  const ofAge = (age: Written['onsetAge'], range: Written['onsetRange'], element: string): string | undefined => {
    const ages = range ?? (age === undefined ? undefined : { low: age, high: age })
    if (ages === undefined) return undefined
    const days = daysOfAge(ages, birthDate)
    if (days === undefined) draft.warn(at(element), 'the age cannot be turned into a date; it was not used')
    return days
  }
  const onset =
    dateOf(read.onsetDateTime, at('onsetDateTime'), draft) ??
    someDayOf(read.onsetPeriod, at('onsetPeriod'), draft) ??
    ofAge(read.onsetAge, read.onsetRange, 'onsetAge') ??
    dateOf(read.onsetString, at('onsetString'), draft)
  const end =
    dateOf(read.abatementDateTime, at('abatementDateTime'), draft) ??
    someDayOf(read.abatementPeriod, at('abatementPeriod'), draft) ??
    ofAge(read.abatementAge, read.abatementRange, 'abatementAge') ??
    dateOf(read.abatementString, at('abatementString'), draft)
  if (!isReversed(onset, end)) return { onset, end }
  draft.warn(path, `the end ${String(end)} lies before the onset ${String(onset)}; neither was used`)
  return { onset: undefined, end: undefined }
}
