import type * as fhir4 from 'fhir/r4.js'
import * as z from 'zod'
import type { Sex } from '../../facts/facts.js'
import type { JsonPath } from '../json/json-path.js'
import type { Draft } from './draft.js'
import { elementsOf, optional } from './elements.js'
import { elementsIn } from './mapping.js'
import { isJson, listOf, type Json, type Located } from './resource.js'
import { SEX_CODES } from './sexes.js'
import { dateOf } from './time.js'

const patientElements = elementsOf<fhir4.Patient>()({
  id: optional.text,
  identifier: z.array(z.looseObject({ value: optional.text })).optional(),
  active: z.union([z.boolean(), z.string()]).optional(),
  birthDate: optional.text,
  gender: optional.text,
  deceasedBoolean: optional.flag,
  deceasedDateTime: optional.text,
  link: z.array(z.looseObject({ type: optional.text })).optional(),
  extension: z.array(z.looseObject({ url: optional.text })).optional(),
})

type Written = z.output<typeof patientElements>

/**
 * Extensions that tell the sex: at birth, and otherwise, of US Core; and of FHIR, of whichever document it is recorded in, and
 * for clinical use. The last two may stand beside another one for a reason: they contradict it, and do not replace it.
 */
const RECORDED_SEX: readonly (readonly [RegExp, string, 'replaces' | 'contradicts'])[] = [
  [/\/us-core-birthsex$/u, 'the sex at birth', 'replaces'],
  [/\/us-core-(?:individual-)?sex$/u, 'the recorded sex', 'replaces'],
  [/\/individual-recordedSexOrGender$/u, 'the recorded sex', 'contradicts'],
  [/\/(?:patient-sexParameterForClinicalUse|sex-for-clinical-use)$/u, 'the sex for clinical use', 'contradicts'],
]

/** Reads who the patient is; in place of an id that is missing stands the first identifier, or the name given. */
export function readPatient(located: Located, unnamed: string | undefined, draft: Draft): void {
  const read = elementsIn(patientElements, located, draft)
  if (read === undefined) return
  const { path } = located
  draft.count('Patient')
  draft.set('id', read.id ?? read.identifier?.find(({ value }) => value !== undefined)?.value ?? unnamed, path)
  draft.set('birthDate', dateOf(read.birthDate, [...path, 'birthDate'], draft), [...path, 'birthDate'])
  readSex(read, located, draft)
  if (read.deceasedBoolean === true || read.deceasedDateTime !== undefined) {
    const on = read.deceasedDateTime === undefined ? '' : `, on ${read.deceasedDateTime}`
    const element = read.deceasedDateTime === undefined ? 'deceasedBoolean' : 'deceasedDateTime'
    draft.warn([...path, element], `the patient is recorded as deceased${on}`)
  }
  if (read.active === false || read.active === 'false')
    draft.warn([...path, 'active'], 'the record of the patient is not in use any more')
  if (read.link?.some(({ type }) => type === 'replaced-by') === true) {
    draft.warn([...path, 'link'], 'the record of the patient was replaced by another one')
  }
}

interface RecordedSex {
  readonly sex: Sex
  readonly what: string
  readonly at: JsonPath
  readonly replaces: boolean
}

function recordedSexes({ extension = [] }: Written): RecordedSex[] {
  return extension.flatMap((one, index) => {
    const kind = RECORDED_SEX.find(([address]) => address.test(one.url ?? ''))
    const parts = listOf(one['extension']).filter(isJson)
    const value = parts.find(({ url }) => url === 'value') ?? one
    const sex = codesIn(value).flatMap((code) => SEX_CODES.get(code) ?? [])[0]
    if (kind === undefined || sex === undefined) return []
    const at = ['extension', index, ...(typeof one['valueCode'] === 'string' ? ['valueCode'] : [])]
    return [{ sex, what: kind[1], at, replaces: kind[2] === 'replaces' }]
  })
}

function codesIn({ valueCode, valueCoding, valueCodeableConcept: concept }: Json): string[] {
  const codings = [valueCoding, ...(isJson(concept) ? listOf(concept['coding']) : [])].filter(isJson)
  return [valueCode, ...codings.map(({ code }) => code)].filter((code) => typeof code === 'string')
}

/** Gender and sex at birth must agree; which of them decides about pregnancy and kidneys only a person can say. */
function readSex(read: Written, { path }: Located, draft: Draft): void {
  const { gender } = read
  const recorded = recordedSexes(read)
  const written = SEX_CODES.get(gender ?? '')
  const replacing = written === undefined ? recorded.find(({ replaces }) => replaces) : undefined
  const known = written ?? replacing?.sex
  const contrary = recorded.find(({ sex }) => known !== undefined && sex !== known)
  const place = [...path, 'gender']
  if (contrary !== undefined) {
    const other =
      written === undefined ? `${String(replacing?.what)} is ${String(known)}` : `the gender is ${String(gender)}`
    draft.warn(place, `${other}, but ${contrary.what} is ${contrary.sex}; neither was used`)
    draft.set('sex', 'unknown', place)
  } else if (replacing !== undefined) draft.set('sex', replacing.sex, [...path, ...replacing.at])
  else if (gender !== undefined) {
    draft.set('sex', written ?? 'unknown', place)
    if (written === undefined && gender !== 'unknown') {
      draft.warn(place, `the gender is '${gender}', which says neither female nor male; the sex is unknown`)
    }
  }
}

/** Whether a reference by identifier names this patient. */
export function isIdentifiedBy({ resource }: Located, identifier: unknown): boolean {
  if (!isJson(identifier) || typeof identifier['value'] !== 'string') return false
  return listOf(resource['identifier']).some(
    (one) => isJson(one) && one['value'] === identifier['value'] && one['system'] === identifier['system'],
  )
}
