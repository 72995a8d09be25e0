import * as z from 'zod'
import { readPlainly, withPlainReader } from '../form/plain-form.js'
import { textSchema } from '../written/written-text.js'

/** The data types of FHIR R4 that several resources share: of each the elements that are read. */

const text = textSchema.optional()

export const codingSchema = z.looseObject({ system: text, code: text, display: text })

export const conceptSchema = z.looseObject({ text, coding: z.array(codingSchema).optional() })

export const referenceSchema = z.looseObject({ reference: z.string().optional(), display: text })

/** A value may come as text, and keeps its digits then. */
export const quantitySchema = z.looseObject({
  value: z.union([z.number(), z.string()]).optional(),
  comparator: text,
  unit: text,
  system: text,
  code: text,
})

export const periodSchema = z.looseObject({ start: text, end: text })

export const rangeSchema = z.looseObject({ low: quantitySchema.optional(), high: quantitySchema.optional() })

export const ratioSchema = z.looseObject({
  numerator: quantitySchema.optional(),
  denominator: quantitySchema.optional(),
})

export type Coding = z.output<typeof codingSchema>
export type Concept = z.output<typeof conceptSchema>
export type Reference = z.output<typeof referenceSchema>
export type Quantity = z.output<typeof quantitySchema>
export type Period = z.output<typeof periodSchema>
export type Range = z.output<typeof rangeSchema>
export type Ratio = z.output<typeof ratioSchema>

/**
 * The schema of a resource, by the elements that are read of it. An element that FHIR R4 does not have does not compile.
 * Whatever else the resource holds is let through, and looked at by nobody.
 */
export function elementsOf<R>(): <S extends { readonly [E in keyof S]: E extends keyof R ? z.ZodType : never }>(
  shape: S,
) => z.ZodObject<S, z.core.$loose> {
  return (shape) => z.looseObject(shape)
}

const conceptsSchema = z.array(conceptSchema)

/** A list that some write as the only entry of it. */
const conceptOrConceptsSchema = withPlainReader(
  z.union([conceptsSchema, conceptSchema.transform((only) => [only])]),
  (value) => readPlainly(conceptsSchema, Array.isArray(value) ? value : [value]),
)

/** What FHIR R4 writes as list, concept, text … and may leave out. */
export const optional = {
  text,
  flag: z.boolean().optional(),
  concept: conceptSchema.optional(),
  concepts: conceptsSchema.optional(),
  conceptOrConcepts: conceptOrConceptsSchema.optional(),
  reference: referenceSchema.optional(),
  references: z.array(referenceSchema).optional(),
  quantity: quantitySchema.optional(),
  period: periodSchema.optional(),
  range: rangeSchema.optional(),
}
