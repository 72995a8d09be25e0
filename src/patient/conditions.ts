import * as z from 'zod'
import { resolveCondition } from '../facts/condition-name.js'
import type { AllergyFact, ConditionFact, DrugFact, EventFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import { drugUseIn } from '../facts/long-term-use.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { rememberedOf } from '../kernel/remembered.js'
import { besideTreatment } from './beside-treatment.js'
import { partsOf } from './condition-parts.js'
import { stagedTerms } from './condition-stage.js'
import { statedOf } from './condition-status.js'
import { tellsOfNone, unlessAllDenied } from './denied-entry.js'
import { codeSchema, readList, type Entry } from './entries.js'
import type { JsonPath } from './json-path.js'
import { misplacedAllergy } from './misplaced-allergies.js'
import { misplacedDrug } from './misplaced-drugs.js'
import { misplacedProcedure } from './misplaced-procedures.js'
import { readMeets } from './meets.js'
import { speaksOfAnother } from './name-beside-code.js'
import { Names } from './names.js'
import { toldOfPast } from './past-infection.js'
import { readPeriod, type Period } from './period.js'
import { withBlank } from './plain-form.js'
import { quoted } from './quote.js'
import type { Reading } from './reading.js'
import { readTreatments, treatmentSchema } from './treatments.js'
import { wholeNumber } from './whole-number.js'
import { dateSchema } from './written-date.js'
import { nameSchema } from './written-text.js'

const GRADE = 'a whole number from 1 to 5'
const STATUSES = ['active', 'resolved', 'absent', 'suspected'] as const

export const conditionSchema = withBlank(
  z
    .object({
      name: nameSchema.optional().describe('what it is called: a name, synonym or abbreviation'),
      code: codeSchema.optional().describe('a code with its system, such as icd10:M35.0 or snomed:83901003'),
      status: z
        .enum(STATUSES)
        .optional()
        .describe(
          'active, resolved, suspected; absent where it was looked for and is not there; since when it is in remission stands in "remission" instead',
        ),
      onset: dateSchema.optional().describe('when it began: YYYY-MM-DD, YYYY-MM or YYYY'),
      end: dateSchema.optional().describe('when it ended: YYYY-MM-DD, YYYY-MM or YYYY'),
      remission: dateSchema
        .optional()
        .describe('since when it is in remission, and not known to have ended: YYYY-MM-DD, YYYY-MM or YYYY'),
      grade: wholeNumber(1, 5, GRADE).optional().describe(`${GRADE}: CTCAE or GVHD grade, NYHA class, CKD stage`),
      meets: z
        .array(nameSchema)
        .optional()
        .describe('the classification criteria that it is known to meet, such as ["AECG-2002"]'),
      treatment: treatmentSchema,
    })
    .describe('a condition: its name, or an object such as { "name": "lupus nephritis", "status": "active" }'),
  () => ({
    name: undefined,
    code: undefined,
    status: undefined,
    onset: undefined,
    end: undefined,
    remission: undefined,
    grade: undefined,
    meets: undefined,
    treatment: undefined,
  }),
)

type WrittenCondition = z.output<typeof conditionSchema>

const namesOf = rememberedOf(({ conditions, drugs }: Vocabulary) => {
  const naming = { kind: 'condition', lexicon: conditions, systems: ['icd10', 'snomed'] as const }
  return new Names(naming, (name) => {
    const { terms } = resolveCondition(name, conditions)
    const use = terms.length > 0 ? undefined : drugUseIn(name, drugs)
    const used = use === undefined ? undefined : conditions.get(use.condition)
    return used === undefined ? terms : [{ ...used, narrowedTo: name }]
  })
})

/** The list of conditions, and what stands in it without being one. */
interface ReadConditions {
  readonly listing: Listing<ConditionFact>
  readonly misplaced: Misplaced
}

interface Misplaced {
  readonly procedures: EventFact[]
  readonly allergies: AllergyFact[]
  readonly drugs: DrugFact[]
}

/** Reads the list of conditions. What runs in the family is not the patient's own, and is left out with a warning. */
export function readConditions(raw: unknown, reading: Reading): ReadConditions {
  const misplaced: Misplaced = { procedures: [], allergies: [], drugs: [] }
  const names = namesOf(reading.vocabulary)
  const others: ConditionFact[] = []
  const read = (entry: Entry<WrittenCondition>): ConditionFact | undefined => {
    const [first, ...more] = partsOf(entry.value, reading.vocabulary.conditions)
    const beside = more.map((value) => readCondition({ ...entry, value }, reading, misplaced))
    others.push(...beside.filter((one) => one !== undefined))
    return readCondition(first === undefined ? entry : { ...entry, value: first }, reading, misplaced)
  }
  const { listed, entries } = readList('conditions', raw, conditionSchema, 'name', reading.remarks, read, {
    of: ({ terms }, name) => names.besides(name, terms),
    apart: (fact) => names.apart(fact),
    status: 'suspected',
  })
  const { remarks, vocabulary } = reading
  const listing = { listed, entries: [...entries, ...others] }
  return { listing: unlessAllDenied(listing, remarks.leftOut.conditions, vocabulary.conditions), misplaced }
}

function readCondition(
  entry: Entry<WrittenCondition>,
  reading: Reading,
  misplaced: Misplaced,
): ConditionFact | undefined {
  const { value, path, namePath, pointer } = entry
  const { remarks, timeline, vocabulary } = reading
  const { name, code, onset, end, remission } = value
  const named = resolveCondition(name ?? '', vocabulary.conditions)
  if (name !== undefined && named.familyHistory) {
    remarks.warn(namePath, `${quoted(name)} runs in the family; it is not the patient's own and was left out`)
    return remarks.leaveOut('conditions', { path: pointer, label: name, terms: [] })
  }
  if (name !== undefined && isNothingMore(value) && tellsOfNone(name, vocabulary.conditions)) {
    const message = 'denies a condition and tells of none; it was left out, and nothing is known to be absent by it'
    remarks.warn(namePath, `${quoted(name)} ${message}`)
    return remarks.leaveOut('conditions', { path: pointer, label: name, terms: [] })
  }
  const denied = isNameAlone(value) ? named.denied : []
  if (named.terms.length + named.denied.length === 0 && isMisplaced(entry, reading, misplaced)) return undefined
  const grade = gradeOf(value, named.grade, path, remarks)
  const treated = besideTreatment(value, vocabulary)
  const meant = denied.length > 0 ? denied : treated?.terms
  const recognised =
    name !== undefined && meant !== undefined
      ? { label: name, terms: meant }
      : namesOf(vocabulary).recognise({ name, code, path, namePath }, remarks)
  if (end !== undefined && remission !== undefined) {
    const message = "'remission' stands beside 'end', but what has ended is no longer in remission"
    remarks.refuse([...path, 'remission'], message, 'keep one of the two')
  }
  const keys = { start: 'onset', end: remission === undefined ? 'end' : 'remission', ongoing: 'status is active' }
  const last = remission ?? end
  const written = { start: onset, end: last, ongoing: value.status === 'active' }
  const period = readPeriod(written, keys, path, timeline, remarks)
  const meets = readMeets(value.meets ?? [], path, reading)
  const treatments = readTreatments(value.treatment, [...path, 'treatment'], reading)
  if (recognised === undefined) return undefined
  if (period === undefined) return remarks.leaveOut('conditions', { path: pointer, ...recognised })
  const told = speaksOfAnother(recognised, vocabulary) ? { ...named, unsaid: true } : named
  const stated = treated?.stated ?? statedOf(denied.length > 0 ? 'absent' : value.status, told, recognised)
  const status = statusOf(stated.status, period, last !== undefined)
  const pastBy = status === 'active' ? stated.past : undefined
  if (pastBy !== undefined) {
    const message = `the status is active, but ${pastBy} says that it is over; it is left open which is right`
    remarks.warn([...path, 'status'], message)
  }
  const fact: ConditionFact = {
    path: pointer,
    label: recognised.label,
    terms: stagedTerms(recognised.terms, grade, vocabulary.conditions),
    codes: recognised.codes,
    status,
    onset: period.start,
    end: remission === undefined ? period.end : undefined,
    remission: remission === undefined ? undefined : period.end,
    pastBy,
    formerly: named.formerly,
    unsaid: stated.unsaid,
    grade,
    meets,
    treatments,
  }
  return { ...fact, ...toldOfPast(name ?? '', named, fact, timeline.asOf) }
}

/** Whether an entry is no condition, but a procedure, an allergy or a drug, which then stands among those. */
function isMisplaced(entry: Entry<WrittenCondition>, reading: Reading, misplaced: Misplaced): boolean {
  const procedure = misplacedProcedure(entry, reading)
  if (procedure?.fact !== undefined) misplaced.procedures.push(procedure.fact)
  if (procedure !== undefined) return true
  const allergy = misplacedAllergy(entry, reading)
  if (allergy?.fact !== undefined) misplaced.allergies.push(allergy.fact)
  if (allergy !== undefined) return true
  const drug = misplacedDrug(entry, reading)
  if (drug?.fact !== undefined) misplaced.drugs.push(drug.fact)
  return drug !== undefined
}

/** The grade of an entry, or the class that its name tells; where they differ, neither. */
function gradeOf(
  { name = '', grade }: WrittenCondition,
  told: number | undefined,
  path: JsonPath,
  remarks: Reading['remarks'],
): number | undefined {
  if (grade === undefined || told === undefined || grade === told) return grade ?? told
  remarks.warn([...path, 'grade'], `the grade is ${grade}, but ${quoted(name)} says ${told}; neither was used`)
  return undefined
}

/** Whether nothing but its name tells of it: then what the name denies is absent. */
function isNameAlone({ code, status, onset, end, remission }: WrittenCondition): boolean {
  return [code, status, onset, end, remission].every((given) => given === undefined)
}

function isNothingMore({ grade, meets, treatment, ...value }: WrittenCondition): boolean {
  return isNameAlone(value) && [grade, meets, treatment].every((given) => given === undefined)
}

/** The status on the as-of date: what has ended later was still active then, and an end that was not used leaves it open. */
function statusOf(status: ConditionFact['status'], { end, ongoing }: Period, hasEnd: boolean): ConditionFact['status'] {
  if (status === 'absent' || status === 'suspected' || !hasEnd || end !== undefined) return status
  return ongoing ? 'active' : undefined
}
