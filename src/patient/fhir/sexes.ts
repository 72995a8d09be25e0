import type { Sex } from '../../facts/facts.js'

/**
 * Female and male, as gender, as sex at birth and as parameter for clinical use: in FHIR and HL7 v3 (AdministrativeGender), in
 * SNOMED CT and among the answers of LOINC (LL3324-2).
 */
export const SEX_CODES: ReadonlyMap<string, Sex> = new Map([
  ['female', 'female'],
  ['male', 'male'],
  ['F', 'female'],
  ['M', 'male'],
  ['248152002', 'female'],
  ['248153007', 'male'],
  ['LA3-6', 'female'],
  ['LA2-8', 'male'],
  ['female-typical', 'female'],
  ['male-typical', 'male'],
])

const FEMALE =
  'female, females, women, woman, f, w, weiblich, frauen, frau, femme, femmes, mujer, mujeres, donna, donne'
const MALE = 'male, males, men, man, m, männlich, männer, mann, homme, hommes, hombre, hombres, uomo, uomini'

/** Words for them, in lower case; the list is ours. */
export const SEX_WORDS: ReadonlyMap<string, Sex> = new Map([
  ...FEMALE.split(', ').map((word) => [word, 'female'] as const),
  ...MALE.split(', ').map((word) => [word, 'male'] as const),
])
