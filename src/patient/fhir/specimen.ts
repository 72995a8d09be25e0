import { isOfBlood, tellsOtherFluid } from '../../facts/specimen-fluid.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import { quoted } from '../../kernel/quote.js'
import { rememberedOf } from '../../kernel/remembered.js'
import { conceptSchema, type Concept, type Reference } from './elements.js'
import type { References } from './reference.js'
import type { Located, Resource } from './resource.js'
import { namingOf } from './naming.js'
import { namesOfSpecimenCodes } from './specimen-codes.js'
import { vocables } from './vocables.js'
import { wordsOf } from './words.js'

/** Blood of the veins says nothing of the oxygen in that of the arteries. */
const VENOUS = /\b(?:mixed |central )?venous\b/iu

/** The specimen of an Observation: the Specimen that it refers to, where that is there, and how it is called. */
export interface Specimen {
  readonly resource: Resource | undefined
  readonly display: string | undefined
  /** told by the name of a report, or panel, as a whole */
  readonly isOfName?: true
}

export function specimenOf({ reference, display }: Reference, from: Located, references: References): Specimen {
  return { resource: references.find(reference, from)?.resource, display }
}

/** What is told of specimens beside the result. */
interface Told {
  readonly references: References
  readonly ofReports?: ReadonlyMap<Resource, readonly Specimen[]>
}

/** The specimen of a result; where it names none, those of the reports that tell of it; and what these are called as a whole. */
export function specimensOf(own: Reference | undefined, from: Located, told: Told): readonly Specimen[] {
  const ofReports = told.ofReports?.get(from.resource) ?? []
  if (own === undefined) return ofReports
  return [specimenOf(own, from, told.references), ...ofReports.filter(({ isOfName }) => isOfName)]
}

/** What is said of a specimen: its type, and how it is called. */
export function specimenWords({ resource, display }: Specimen): readonly string[] {
  const type = conceptSchema.safeParse(resource?.['type'])
  const ofType = type.success ? [...wordsOf(type.data), ...namesOfSpecimenCodes(type.data)] : []
  return [...ofType, ...(display === undefined ? [] : [display])]
}

/**
 * Which words of specimens tell that it is no blood of the veins, the first of each kind: `strayOf` asks for no more. Once for
 * all results of a report, which may be of hundreds of specimens.
 */
export const fluidsOf = rememberedOf((specimens: readonly Specimen[]): readonly string[] => {
  const words = specimens.flatMap(specimenWords)
  return [words.find(tellsOtherFluid), words.find((one) => VENOUS.test(one))].filter((one) => one !== undefined)
})

/**
 * Why a result of a specimen does not count (hl7.org/fhir/R4/valueset-specimen-status.html); undefined where it may, and
 * where it is of one of several.
 */
export function whyUnfit([specimen, another]: readonly Specimen[]): string | undefined {
  const status = another === undefined ? specimen?.resource?.['status'] : undefined
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
