import type * as fhir4 from 'fhir/r4.js'
import * as z from 'zod'
import type { Draft } from './draft.js'
import { elementsOf, optional } from './elements.js'
import { elementsIn } from './mapping.js'
import { isJson, listOf, type Located } from './resource.js'
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
  extension: z.array(z.looseObject({ url: optional.text, valueCode: optional.text })).optional(),
})

type Sex = 'female' | 'male' | 'unknown'

const SEXES: ReadonlyMap<string, Sex> = new Map([
  ['female', 'female'],
  ['male', 'male'],
  ['F', 'female'],
  ['M', 'male'],
  ['248152002', 'female'],
  ['248153007', 'male'],
])

/** The sex at birth, and the sex, as the extensions of US Core give them: letters, and codes of SNOMED CT. */
const RECORDED_SEX = /\/us-core-(?:birth)?sex$/u

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

/** Gender and sex at birth must agree; which of them decides about pregnancy and kidneys only a person can say. */
function readSex({ gender, extension = [] }: z.output<typeof patientElements>, { path }: Located, draft: Draft): void {
  const written = SEXES.get(gender ?? '')
  const recorded = extension.map(({ url, valueCode }) =>
    RECORDED_SEX.test(url ?? '') ? SEXES.get(valueCode ?? '') : undefined,
  )
  const contrary = recorded.findIndex((sex) => sex !== undefined && sex !== written)
  const index = contrary === -1 ? recorded.findIndex((sex) => sex !== undefined) : contrary
  const atBirth = recorded[index]
  const what = String(extension[index]?.url).endsWith('birthsex') ? 'the sex at birth' : 'the recorded sex'
  const place = [...path, 'gender']
  if (written === undefined && atBirth !== undefined) {
    draft.set('sex', atBirth, [...path, 'extension', index, 'valueCode'])
  } else if (atBirth !== undefined && atBirth !== written) {
    draft.warn(place, `the gender is ${String(gender)}, but ${what} is ${atBirth}; neither was used`)
    draft.set('sex', 'unknown', place)
  } else if (gender !== undefined) {
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
