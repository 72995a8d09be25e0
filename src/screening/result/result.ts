/**
 * What `screen` answers, as plain data in the form of the JSON result. Every renderer starts from here.
 * The schema says what each part means; the types follow from it, with nothing left to change.
 */
import type * as z from 'zod'
import type * as schema from './result-schema.js'

type Fixed<T> = T extends readonly (infer E)[]
  ? readonly Fixed<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Fixed<T[K]> }
    : T

/** What a schema accepts, with nothing left to change. */
export type Read<S extends z.ZodType> = Fixed<z.infer<S>>

export type Outcome = Read<typeof schema.outcomeSchema>
export type Verdict = Read<typeof schema.verdictSchema>
export type Evidence = Read<typeof schema.evidenceSchema>
export type Difference = Read<typeof schema.differenceSchema>
export type Counterfactual = Read<typeof schema.counterfactualSchema>
export type CriterionResult = Read<typeof schema.criterionResultSchema>
export type CriterionChangeResult = Read<typeof schema.criterionChangeSchema>
export type CalendarEntry = Read<typeof schema.calendarEntrySchema>
export type TrialResult = Read<typeof schema.trialResultSchema>
export type Place = Read<typeof schema.placeSchema>
export type WorklistEntry = Read<typeof schema.worklistEntrySchema>
export type ScreeningResult = Read<typeof schema.resultSchema>
