import { isOfBlood, tellsOtherFluid } from '../../facts/specimen-fluid.js'
import type { Vocabulary } from '../../facts/vocabulary.js'
import { quoted } from '../quote.js'
import { conceptSchema, type Concept, type Reference } from './elements.js'
import type { References } from './reference.js'
import type { Located, Resource } from './resource.js'
import { namingOf } from './naming.js'
import { vocables } from './vocables.js'
import { wordsOf } from './words.js'

/** Blood of the veins says nothing of the oxygen in that of the arteries. */
const VENOUS = /\b(?:mixed |central )?venous\b/iu

/** The specimen of an Observation: the Specimen that it refers to, where that is there, and how it is called. */
export interface Specimen {
  readonly resource: Resource | undefined
  readonly display: string | undefined
}

export function specimenOf(
  reference: Reference | undefined,
  from: Located,
  references: References,
): Specimen | undefined {
  if (reference === undefined) return undefined
  return { resource: references.find(reference.reference, from)?.resource, display: reference.display }
}

/** What is said of the specimen: its type, and how it is called. */
export function specimenWords(specimen: Specimen | undefined): readonly string[] {
  if (specimen === undefined) return []
  const { resource, display } = specimen
  const type = conceptSchema.safeParse(resource?.['type'])
  return [...(type.success ? wordsOf(type.data) : []), ...(display === undefined ? [] : [display])]
}

/** Why a result of the specimen does not count (hl7.org/fhir/R4/valueset-specimen-status.html); undefined where it may. */
export function whyUnfit(specimen: Specimen | undefined): string | undefined {
  const status = specimen?.resource?.['status']
  if (status === 'unsatisfactory') return 'is of a specimen that is unsatisfactory'
  return status === 'entered-in-error' ? 'is of a specimen that is entered in error' : undefined
}

/** A result of what is no blood, under the name of one of blood. */
export interface Stray {
  readonly fluid: string
  /** why it does not count, a clause that fits behind the resource */
  readonly why: string
  /**
   * Whether it is neither held for a result of blood nor passed over: a test for an infection may be of something else, too,
   * and of a code of blood beside another fluid nobody knows which of the two is wrong.
   */
  readonly isOpen: boolean
}

/** @param specimen what is said of the specimen; beside it counts what the code itself says */
export function strayOf(
  code: Concept | undefined,
  specimen: readonly string[],
  vocabulary: Vocabulary,
): Stray | undefined {
  const words = [...specimen, ...wordsOf(code)]
  const fluid = words.find(tellsOtherFluid) ?? words.find((one) => VENOUS.test(one))
  if (fluid === undefined) return undefined
  const { term, name, by } = namingOf(code, vocables.measurement(vocabulary))
  const analyte = vocabulary.analytes.find(term ?? name)
  if (analyte === undefined || !isOfBlood(analyte)) return undefined
  if (!tellsOtherFluid(fluid) && analyte.id !== 'spo2') return undefined
  const isTest = analyte.kind === 'qualitative' || (analyte.kind === 'panel' && analyte.unit === undefined)
  const why = `is of another specimen than ${analyte.label}: ${quoted(fluid)}`
  return { fluid, why, isOpen: isTest || by === 'code' }
}
