import * as z from 'zod'
import { parseStretch } from '../../kernel/span.js'
import { daysOfAge } from './age.js'
import type { Draft } from './draft.js'
import { optional, type Concept, type Range } from './elements.js'
import { SEX_CODES, SEX_WORDS } from './sexes.js'
import { nameOf, wordsOf } from './words.js'

/** For whom a range of normal is; every one of the populations counts (hl7.org/fhir/R4/observation.html). */
export const populationElements = { appliesTo: optional.concepts, age: optional.range }

const populationSchema = z.object(populationElements)
type Population = z.output<typeof populationSchema>

const WORD = /[^\p{L}]+/u
/** Words of everybody, and those between others; the list is ours. */
const ANYBODY: ReadonlySet<string> = new Set(
  'normal, all, any, general, population, sex, gender, and, or, alle, und, oder, geschlecht'.split(', '),
)
/** Such as a normal diet. */
const NORMAL = /^normal\b/iu
const OF_WOMEN =
  /pregnan|trimester|gestation|lactati|postpartum|menopaus|follicul|follikel|luteal|lutéal|ovulat|cycle|zyklus|schwanger|stillend|enceinte|grossesse|embaraz|gravidanza|incinta/iu

const ADULTS = new Set('adult, adults, erwachsene, erwachsener, adulte, adultes, adulto, adultos, adulti'.split(', '))
const CHILDREN = new Set('child, children, kind, kinder, enfant, enfants, niño, niños, bambino, bambini'.split(', '))
const YEARS = { unit: 'a' }
const OF_ADULTS: Range = { low: { value: 18, ...YEARS } }
const OF_CHILDREN: Range = { high: { value: 17, ...YEARS } }

/** Whether limits are those of the other sex, or of an age that the patient was not of on the day of the result. */
export function isOfOthers({ appliesTo = [], age }: Population, { patient }: Draft, date: string | undefined): boolean {
  const { sex, birthDate } = patient
  const sexes = appliesTo.flatMap(sexesOf)
  const isKnown = sex === 'male' || sex === 'female'
  if (isKnown && sexes.length > 0 && !sexes.includes(sex)) return true
  if (typeof birthDate !== 'string') return false
  const ages = [...(age === undefined ? [] : [age]), ...appliesTo.flatMap(agesOf)]
  return ages.some((one) => {
    const [meant, of] = [parseStretch(daysOfAge(one, birthDate) ?? ''), parseStretch(date ?? '')]
    return typeof meant === 'object' && typeof of === 'object' && (of.last < meant.first || of.first > meant.last)
  })
}

/** For whom limits are, where nobody knows whether that is the patient: for the pregnant, for those of an ancestry. */
export function unclearPopulation({ appliesTo = [] }: Population): string | undefined {
  const unclear = appliesTo.find((concept) => !isUnderstood(concept))
  return unclear === undefined ? undefined : nameOf(unclear)
}

function isUnderstood(concept: Concept): boolean {
  const words = wordsOf(concept)
  if (words.length === 0)
    return (concept.coding ?? []).every(({ code }) => code === undefined || SEX_CODES.has(code) || code === 'normal')
  return words.every((one) => NORMAL.test(one) || tokensOf(one).every(isPlain))
}

function isPlain(word: string): boolean {
  return ANYBODY.has(word) || SEX_WORDS.has(word) || ADULTS.has(word) || CHILDREN.has(word)
}

function sexesOf(concept: Concept): readonly string[] {
  const coded = (concept.coding ?? []).flatMap(({ code = '' }) => SEX_CODES.get(code) ?? [])
  const words = wordsOf(concept)
  const told = words.flatMap(tokensOf).flatMap((word) => SEX_WORDS.get(word) ?? [])
  return [...coded, ...told, ...(words.some((word) => OF_WOMEN.test(word)) ? ['female'] : [])]
}

function agesOf(concept: Concept): readonly Range[] {
  const words = wordsOf(concept).flatMap(tokensOf)
  const [adult, child] = [words.some((word) => ADULTS.has(word)), words.some((word) => CHILDREN.has(word))]
  return adult === child ? [] : [adult ? OF_ADULTS : OF_CHILDREN]
}

function tokensOf(words: string): string[] {
  return words
    .toLowerCase()
    .split(WORD)
    .filter((word) => word !== '')
}
