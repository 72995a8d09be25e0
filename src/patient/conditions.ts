import { resolveCondition } from '../facts/names/condition-name.js'
import type { AllergyFact, ConditionFact, DrugFact, EventFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import { dueToDrugIn } from '../facts/names/due-to-drug.js'
import { drugUseIn } from '../facts/names/long-term-use.js'
import type { Vocabulary } from '../facts/lexicon/vocabulary.js'
import type { ConditionTerm } from '../facts/term.js'
import { rememberedOf } from '../kernel/remembered.js'
import { besideTreatment } from './condition/beside-treatment.js'
import { gradeOf } from './condition/condition-grade.js'
import { isNameAlone, partsOf } from './condition/condition-parts.js'
import { conditionSchema, type WrittenCondition } from './condition/condition-schema.js'
import { stagedTerms } from './condition/condition-stage.js'
import { statedOf, statusOn } from './condition/condition-status.js'
import { tellsOfNone, unlessAllDenied } from './condition/denied-entry.js'
import { readList, type Entry } from './entry/entries.js'
import { disputedCondition } from './condition/disputed-condition.js'
import { misplacedAllergy } from './across/misplaced-allergies.js'
import { misplacedDrug } from './across/misplaced-drugs.js'
import { misplacedProcedure } from './misplaced-procedures.js'
import { readMeets } from './condition/meets.js'
import { speaksOfAnother } from './condition/name-beside-code.js'
import { Names } from './entry/names.js'
import { toldOfPast } from './condition/past-infection.js'
import { readPeriod } from './entry/period.js'
import { quoted } from '../kernel/quote.js'
import type { Reading } from './reading/reading.js'
import { readTreatments } from './condition/treatments.js'

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
    const beside = more.map((value) => readCondition({ ...entry, value }, reading, misplaced, others))
    for (const one of beside.filter((fact) => fact !== undefined)) others.push(one)
    return readCondition(first === undefined ? entry : { ...entry, value: first }, reading, misplaced, others)
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
  others: ConditionFact[],
): ConditionFact | undefined {
  const { value, path, namePath, pointer } = entry
  const { remarks, timeline, vocabulary } = reading
  const { name, code, onset, end, remission } = value
  const named = resolveCondition(name ?? '', vocabulary.conditions)
  if (name !== undefined && named.familyHistory) {
    remarks.warn(namePath, `${quoted(name)} runs in the family; it is not the patient's own and was left out`)
    return remarks.leaveOut('conditions', { path: pointer, label: name, terms: [] })
  }
  if (name !== undefined && isNameAlone(value) && tellsOfNone(name, vocabulary.conditions)) {
    const message = 'denies a condition and tells of none; it was left out, and nothing is known to be absent by it'
    remarks.warn(namePath, `${quoted(name)} ${message}`)
    return remarks.leaveOut('conditions', { path: pointer, label: name, terms: [] })
  }
  const denied = isUndescribed(value) ? named.denied : []
  if (named.terms.length + named.denied.length === 0 && isMisplaced(entry, reading, misplaced)) return undefined
  const grade = gradeOf(value, named.grade, path, remarks)
  const treated = besideTreatment(value, vocabulary)
  const meant = denied.length > 0 ? denied : (treated?.terms ?? causedByDrug(value, vocabulary))
  const found =
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
  if (found === undefined) return undefined
  const disputed = disputedCondition(found, value.status)
  const recognised = disputed === undefined ? found : { ...found, terms: disputed.terms }
  if (period === undefined) return remarks.leaveOut('conditions', { path: pointer, ...recognised })
  const told = speaksOfAnother(recognised, vocabulary) ? { ...named, unsaid: true } : named
  const stated =
    disputed?.stated ?? treated?.stated ?? statedOf(denied.length > 0 ? 'absent' : value.status, told, recognised)
  const status = statusOn(stated.status, period, last !== undefined)
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
  const ofPast = (one: ConditionFact): ConditionFact => ({ ...one, ...toldOfPast(name ?? '', named, one, timeline) })
  for (const term of disputed?.instead ?? []) {
    others.push(ofPast({ ...fact, terms: stagedTerms([term], grade, vocabulary.conditions) }))
  }
  return ofPast(fact)
}

/** What a name that means nothing else says that a drug brought about; a code beside it tells what that is. */
function causedByDrug({ name, code }: WrittenCondition, vocabulary: Vocabulary): readonly ConditionTerm[] | undefined {
  if (name === undefined || code !== undefined || namesOf(vocabulary).knows(name)) return undefined
  const terms = dueToDrugIn(name, vocabulary)
  return terms.length > 0 ? terms : undefined
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

/** Whether nothing but its name tells whether it is there: then what the name denies is absent. */
function isUndescribed({ code, status, onset, end, remission }: WrittenCondition): boolean {
  return [code, status, onset, end, remission].every((given) => given === undefined)
}
