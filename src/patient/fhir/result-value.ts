import * as z from 'zod'
import type { ResultWord } from '../../facts/measured-value.js'
import { readResultWord } from '../../facts/quantity/result-word.js'
import { factorByUcum } from '../../facts/quantity/ucum.js'
import type { JsonPath } from '../json/json-path.js'
import { quoted } from '../../kernel/quote.js'
import { hasCode } from './code-system.js'
import { optional, ratioSchema, type Concept, type Quantity, type Range, type Ratio } from './elements.js'
import { nameOf, wordsOf } from './words.js'

/** The forms of a value that an Observation, and each of its components, may have. */
export const valueElements = {
  valueQuantity: optional.quantity,
  valueCodeableConcept: optional.concept,
  valueString: optional.text,
  valueBoolean: optional.flag,
  valueInteger: z.number().optional(),
  valueRange: optional.range,
  valueRatio: ratioSchema.optional(),
  dataAbsentReason: optional.concept,
  interpretation: optional.conceptOrConcepts,
}

const valueSchema = z.object(valueElements)
export type WrittenValue = z.output<typeof valueSchema>

/** A value as a patient file writes it, and where it stands below its Observation. */
export interface ResultValue {
  readonly value: number | string | boolean
  readonly unit: string | undefined
  readonly at: JsonPath
  /** why the unit was not used, where it was not */
  readonly warning?: string
}

/**
 * The value of a result; undefined for none, for one of another form, and where it is said why there is none. A word that its
 * interpretation denies is told with it.
 */
export function valueOf(written: WrittenValue): ResultValue | undefined {
  const value = valueItself(written)
  if (written.dataAbsentReason !== undefined && value?.at[0] !== 'interpretation') return undefined
  const finding = ofInterpretation(written.interpretation)?.value
  if (typeof value?.value !== 'string' || typeof finding !== 'string') return value
  const [said, found] = [readResultWord(value.value), readResultWord(finding)]
  if (said === undefined || said === found) return value
  return { ...value, value: `${value.value}, interpreted as ${finding}` }
}

function valueItself(written: WrittenValue): ResultValue | undefined {
  const { valueQuantity, valueCodeableConcept, valueString, valueBoolean, valueInteger } = written
  if (valueQuantity?.value !== undefined) return ofQuantity(valueQuantity, valueQuantity.value)
  if (valueCodeableConcept !== undefined) return plain(ofConcept(valueCodeableConcept), 'valueCodeableConcept')
  if (valueString !== undefined && valueString.trim() !== '') return plain(valueString, 'valueString')
  if (valueBoolean !== undefined) return plain(valueBoolean, 'valueBoolean')
  if (valueInteger !== undefined) return plain(valueInteger, 'valueInteger')
  return ofRange(written.valueRange) ?? ofRatio(written.valueRatio) ?? ofInterpretation(written.interpretation)
}

function plain(value: ResultValue['value'], element: string): ResultValue {
  return { value, unit: undefined, at: [element] }
}

function ofQuantity(quantity: Quantity, value: number | string): ResultValue {
  const { comparator } = quantity
  const isNumber = typeof value === 'number' && comparator === undefined
  const result = { value: isNumber ? value : `${comparator ?? ''}${value}`, at: ['valueQuantity'] }
  const { unit, code, system } = quantity
  if (unit === undefined || code === undefined || !UCUM.test(system ?? '') || !areApart(unit, code)) {
    return { ...result, unit: unitOf(quantity) }
  }
  const warning = `the unit is printed as ${quoted(unit)} and coded as ${quoted(code)}; neither was used`
  return { ...result, unit: undefined, warning }
}

/** Whether a printed unit says something else than its code: as much of the same, by another factor. */
function areApart(unit: string, code: string): boolean {
  if (unit === code || bare(unit) === bare(code)) return false
  const factor = factorByUcum(unit.trim(), code.trim(), undefined)?.factor
  return factor !== undefined && factor !== 1
}

function bare(unit: string): string {
  return unit.replaceAll(/[\s[\]]/gu, '').toLowerCase()
}

const UCUM = /unitsofmeasure\.org|2\.16\.840\.1\.113883\.6\.8$/u

/** The code of UCUM where there is one, which is exact, else the unit as it is printed. */
export function unitOf({ unit, code, system }: Quantity): string | undefined {
  const isCoded = code !== undefined && (unit === undefined || UCUM.test(system ?? ''))
  const written = isCoded ? code : unit
  return written?.trim() === '' ? undefined : written
}

/**
 * Answers for when they stand without words. SNOMED CT: positive, present, reactive; negative, absence findings (the absent of
 * DICOM, CID 240), absent, non-reactive; detected; not detected; indeterminate, equivocal, inconclusive. LOINC: positive and negative of LL2021-5, nonreactive,
 * present and absent of LL1971-2, detected, not detected, equivocal and inconclusive of LL1055-4, indeterminate.
 */
const CODED: readonly (readonly [string, readonly string[]])[] = [
  ['positive', ['10828004', '52101004', '11214006', 'LA6576-8', 'LA9633-4']],
  ['negative', ['260385009', '272519000', '2667000', '131194007', 'LA6577-6', 'LA9634-2', 'LA15256-3']],
  ['detected', ['260373001', 'LA11882-0']],
  ['not detected', ['260415000', 'LA11883-8']],
  ['indeterminate', ['82334004', '42425007', '419984006', 'LA11884-6', 'LA11885-3', 'LA9663-1']],
]

/** What a concept says; where its text and its codes say the contrary of each other, both. */
function ofConcept(concept: Concept): string {
  const coded = CODED.filter(([, codes]) => hasCode(concept, ...codes)).map(([word]) => word)
  const words = [...new Set([...coded, ...wordsOf(concept)])]
  const found = words.filter((word) => FOUND.has(meaningOf(word)))
  const meanings = new Set(found.map(meaningOf))
  if (meanings.size > 1) return found.join(CONTRARY)
  // the number of a code without words is none that was measured
  return coded[0] ?? words[0] ?? `the code ${nameOf(concept)}`
}

/** What words say; a text that calls the result unclear does, whatever else it says. */
function meaningOf(words: string): ResultWord | undefined {
  return readResultWord(words) ?? (UNCLEAR.test(words) ? 'indeterminate' : undefined)
}

/** Words that call a result unclear, in the languages that records are written in, where none denies them; the list is ours. */
const UNCLEAR =
  /(?<!(?:\p{L}|\b(?:not|non|nicht|no|kein|keine) ))(?:borderline|indeterminate|equivocal|inconclusive|gr[ae]y zone|grenzwertig\p{L}*|graubereich|grauzone|fraglich\p{L}*|zweifelhaft\p{L}*|nicht eindeutig|nicht auswertbar|indéterminé|douteux|équivoque|indeterminado|dudoso|dubbio)(?!\p{L})/iu

/** The meanings of words that exclude each other. */
const FOUND: ReadonlySet<ResultWord | undefined> = new Set(['positive', 'negative', 'indeterminate'])
const CONTRARY = ', but also '

/** `30-60`, `>=30`: bounds that the value lies between, ends included. */
function ofRange(range: Range | undefined): ResultValue | undefined {
  const bounds = [range?.low, range?.high].filter((bound) => bound !== undefined)
  const [low, high] = [range?.low?.value, range?.high?.value]
  const [unit, ...others] = new Set(bounds.map(unitOf))
  if (low === undefined && high === undefined) return undefined
  // a bound has no comparator, and both have one unit (hl7.org/fhir/R4/datatypes.html#Range)
  if (others.length > 0 || bounds.some(({ comparator }) => comparator !== undefined)) return undefined
  if (low !== undefined && high !== undefined) return { value: `${low}-${high}`, unit, at: ['valueRange'] }
  return { value: low === undefined ? `<=${String(high)}` : `>=${low}`, unit, at: ['valueRange'] }
}

/** A titre, `1:80`: the one ratio that is a result of its own; one gram in one gram is none. */
function ofRatio(ratio: Ratio | undefined): ResultValue | undefined {
  const { numerator, denominator } = ratio ?? {}
  const units = [numerator, denominator].map((part) => unitOf(part ?? {}))
  if (units.some((unit) => unit !== undefined && !OF_TITRES.test(unit))) return undefined
  if (Number(numerator?.value) !== 1 || denominator?.value === undefined) return undefined
  return plain(`${denominator.comparator ?? ''}1:${denominator.value}`, 'valueRatio')
}

const OF_TITRES = /^(?:1|\{?(?:titer|titre|dilution)s?\}?)$/iu

/** Whether something was found, where nothing but the interpretation says so (HL7 v3 ObservationInterpretation). */
function ofInterpretation(concepts: readonly Concept[] = []): ResultValue | undefined {
  const words = FINDINGS.filter(([, codes]) => concepts.some((one) => hasCode(one, ...codes))).map(([word]) => word)
  if (words.length === 0) return undefined
  const meanings = new Set(words.map((word) => readResultWord(word)))
  return plain(meanings.size > 1 ? words.join(CONTRARY) : String(words[0]), 'interpretation')
}

const FINDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['positive', ['POS']],
  ['negative', ['NEG']],
  ['indeterminate', ['IND', 'E']],
  ['detected', ['DET']],
  ['not detected', ['ND']],
]

/**
 * A number with what its interpretation says, where that is the contrary of what the upper limit says: of competitive tests,
 * as there are of anti-HBc, what lies below it is positive. Else the value as it is.
 * @param high in the unit of the value
 */
export function besideLimit(
  { value, unit }: Pick<ResultValue, 'value' | 'unit'>,
  high: number | undefined,
  interpretation: readonly Concept[] | undefined,
): Pick<ResultValue, 'value' | 'unit'> {
  const finding = ofInterpretation(interpretation)?.value
  const said = typeof finding === 'string' ? readResultWord(finding) : undefined
  const number = Number(String(value).replace(/^[<>]=?/u, ''))
  const isOpen = high === undefined || said === undefined || said === 'indeterminate' || Number.isNaN(number)
  if (isOpen || number > high === (said === 'positive')) return { value, unit }
  const measured = unit === undefined ? String(value) : `${String(value)} ${unit}`
  return { value: `${measured}, interpreted as ${said}`, unit: undefined }
}

/** The interpretations that only repeat a finding. */
export const REPEATED: ReadonlySet<string> = new Set(FINDINGS.flatMap(([, codes]) => codes))
