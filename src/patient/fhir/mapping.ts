import type * as z from 'zod'
import type { Vocabulary } from '../../facts/vocabulary.js'
import type { JsonPath } from '../json-path.js'
import { readPlainly, UNUSUAL } from '../plain-form.js'
import { inWords } from '../quote.js'
import type { Draft } from './draft.js'
import type { References } from './reference.js'
import { listOf, type Located } from './resource.js'

/** What no reader may pass over: none is known here (hl7.org/fhir/R4/extensibility.html#modifierExtension, resource.html). */
const MODIFIERS = ['modifierExtension', 'implicitRules'] as const

/** What every part of the FHIR reader needs. */
export interface Mapping {
  readonly draft: Draft
  readonly vocabulary: Vocabulary
  readonly references: References
}

/**
 * The elements of a resource that are read; undefined, and left out with the reason, for one that does not have the form
 * of R4, and for one that says that it means something else than its elements do.
 */
export function elementsIn<S extends z.ZodType>(schema: S, located: Located, draft: Draft): z.output<S> | undefined {
  const modifier = MODIFIERS.find((element) => listOf(located.resource[element]).length > 0)
  if (modifier !== undefined) {
    const left = { resource: located.resource, path: [...located.path, modifier] }
    draft.leaveUnread(left, `is modified by ${modifier}, which is not understood`)
    return undefined
  }
  const plain = readPlainly(schema, located.resource)
  if (plain !== UNUSUAL) return plain
  const read = schema.safeParse(located.resource, { reportInput: true })
  if (read.success) return read.data
  for (const { path: steps, input } of read.error.issues.slice(0, 1)) {
    const path: JsonPath = steps.map((step) => (typeof step === 'number' ? step : String(step)))
    const found = input === undefined ? 'nothing' : inWords(input)
    const left = { resource: located.resource, path: [...located.path, ...path] }
    draft.leaveUnread(left, `does not have the form of FHIR R4: ${path.join('.')} is ${found}`)
  }
  return undefined
}
