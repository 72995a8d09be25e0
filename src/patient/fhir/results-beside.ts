import * as z from 'zod'
import type { ResultWord } from '../../facts/measured-value.js'
import { readResultWord } from '../../facts/quantity/result-word.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import { conceptSchema, optional, referenceSchema, type Concept, type Reference } from './elements.js'
import { namingOf } from './naming.js'
import { isJson, listOf, type Located, type Resource } from './resource.js'
import { whyNotCounted } from './result-status.js'
import { valueElements, valueOf, type ResultValue } from './result-value.js'
import { vocables } from './vocables.js'

const DAY = 'YYYY-MM-DD'.length
const MINUTE = 'YYYY-MM-DDThh:mm'.length

const resultSchema = z.looseObject({
  ...valueElements,
  status: optional.text,
  code: conceptSchema,
  effectiveDateTime: z.string().regex(/^\d{4}-\d{2}-\d{2}/u),
  specimen: referenceSchema.optional(),
})

interface Result extends Pick<ResultValue, 'value' | 'unit'> {
  readonly concept: Concept
  readonly at: string
  readonly specimen: string | undefined
}

/** What a report says of its one test. */
export interface ToldResult {
  readonly concept: Concept | undefined
  /** when it was measured, as it is written */
  readonly at: string | undefined
  readonly specimens?: readonly Reference[] | undefined
  /** texts that may tell the result */
  readonly texts?: readonly string[]
}

/** The results of a patient that stand by themselves, and of which a report may tell once more. */
export class ResultsBeside {
  private readonly vocabulary: Vocabulary
  private readonly observations: readonly Located[]
  private found: ReadonlyMap<string, readonly Result[]> | undefined
  private numbers: ReadonlySet<string> | undefined

  /** @param resources those that count */
  constructor(resources: readonly Located[], vocabulary: Vocabulary) {
    this.observations = resources.filter(({ resource }) => resource.resourceType === 'Observation')
    this.vocabulary = vocabulary
  }

  /** Whether one of them has a business identifier. */
  has(identifier: unknown): boolean {
    this.numbers ??= new Set(this.observations.flatMap(({ resource }) => numbersIn(resource['identifier'])))
    const { numbers } = this
    return numbersIn(identifier).some((number) => numbers.has(number))
  }

  /**
   * Whether a result of a report is one of them: of the same test and day, of no other time or specimen, and nothing in the text
   * that it does not say.
   */
  tell({ concept, at, specimens = [], texts = [] }: ToldResult): boolean {
    if (at === undefined) return false
    return this.of(concept, at).some((result) => {
      const isOfTime = [at, result.at].some((time) => time.length < MINUTE) || isSameTime(at, result.at)
      const { specimen } = result
      const isOfSpecimen =
        specimen === undefined || specimens.length === 0 || specimens.some(({ reference }) => reference === specimen)
      return isOfTime && isOfSpecimen && texts.every((text) => isToldBy(text, result.value))
    })
  }

  /** Whether an Observation that a report contains stands by itself, too. @param at when it was measured, as the report says */
  repeats(contained: Resource, at: unknown): boolean {
    const read = resultIn({ effectiveDateTime: at, ...contained })
    if (read === undefined) return false
    return this.of(read.concept, read.at).some(
      ({ at: time, value, unit }) => time === read.at && value === read.value && unit === read.unit,
    )
  }

  private of(concept: Concept | undefined, at: string): readonly Result[] {
    this.found ??= this.byTestAndDay()
    const { found } = this
    return testsOf(concept, this.vocabulary).flatMap((test) => found.get(`${test} ${at.slice(0, DAY)}`) ?? [])
  }

  private byTestAndDay(): ReadonlyMap<string, readonly Result[]> {
    const found = new Map<string, Result[]>()
    for (const { resource } of this.observations) {
      const read = resultIn(resource)
      if (read === undefined) continue
      for (const test of testsOf(read.concept, this.vocabulary)) {
        const key = `${test} ${read.at.slice(0, DAY)}`
        const known = found.get(key)
        if (known === undefined) found.set(key, [read])
        else known.push(read)
      }
    }
    return found
  }
}

/** A result of a known day that counts. */
function resultIn(resource: Resource): Result | undefined {
  const { data } = resultSchema.safeParse(resource)
  const value = data === undefined ? undefined : valueOf(data)
  if (data === undefined || value === undefined || whyNotCounted(data.status) !== undefined) return undefined
  const { code: concept, effectiveDateTime: at, specimen } = data
  return { concept, at, value: value.value, unit: value.unit, specimen: specimen?.reference }
}

/** Seconds aside: what has the same minute and zone is of one time. */
function isSameTime(one: string, other: string): boolean {
  const zones = [one, other].map((time) => /(?:Z|[+-]\d{2}:\d{2})$/u.exec(time)?.[0])
  return one.slice(0, MINUTE) === other.slice(0, MINUTE) && zones[0] === zones[1]
}

/** What was tested, by the vocabulary and by codes. */
function testsOf(concept: Concept | undefined, vocabulary: Vocabulary): readonly string[] {
  const { name, term } = namingOf(concept, vocables.measurement(vocabulary))
  const analyte = vocabulary.analytes.find(term ?? name)?.id
  const codes = (concept?.coding ?? []).flatMap(({ system, code }) =>
    system === undefined || code === undefined ? [] : [`${system}|${code}`],
  )
  return analyte === undefined ? codes : [...codes, analyte]
}

function numbersIn(identifier: unknown): string[] {
  return listOf(identifier).flatMap((one) =>
    isJson(one) && typeof one['value'] === 'string' ? [JSON.stringify([one['system'], one['value']])] : [],
  )
}

const NUMBER = /\d+(?:[.,]\d+)?/gu
const WORD = /[^\s,;.:]+/gu
const LETTERS = /\p{L}/u

/** Whether a text tells no other result than this one: no other numbers only, and no word that says something else. */
function isToldBy(text: string, value: Result['value']): boolean {
  const numbers = (text.match(NUMBER) ?? []).map((number) => number.replace(',', '.'))
  const own = new Set((String(value).match(NUMBER) ?? []).map((number) => number.replace(',', '.')))
  if (numbers.length > 0 && !numbers.some((number) => own.has(number))) return false
  const found = typeof value === 'string' ? readResultWord(value.toLowerCase()) : undefined
  // that a number is normal is no other result
  return saidIn(text).every((word) => word === 'normal' || word === found)
}

/** The results that the words of a text say, of which "not detected" is one. */
function saidIn(text: string): ResultWord[] {
  const words = (text.match(WORD) ?? []).filter((word) => LETTERS.test(word)).map((word) => word.toLowerCase())
  const pair = (first: string | undefined, second: string | undefined): ResultWord | undefined =>
    first === undefined || second === undefined ? undefined : readResultWord(`${first} ${second}`)
  return words.flatMap((word, index) => {
    if (pair(words[index - 1], word) !== undefined) return []
    return pair(word, words[index + 1]) ?? readResultWord(word) ?? []
  })
}
