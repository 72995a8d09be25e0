import type * as z from 'zod'
import type { Day } from '../../kernel/day.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { JsonPath } from '../json/json-path.js'
import { readPlainly, UNUSUAL } from '../form/plain-form.js'
import { inWords } from '../../kernel/quote.js'
import type { Draft } from './draft.js'
import type { References } from './reference.js'
import { isJson, listOf, type Located, type Resource } from './resource.js'
import type { ResultsBeside } from './results-beside.js'
import type { Specimen } from './specimen.js'

/** What no reader may pass over (hl7.org/fhir/R4/extensibility.html#modifierExtension, resource.html). */
const MODIFIERS = ['modifierExtension', 'implicitRules'] as const
/** The parts of resources that are read and may have a modifier of their own. */
const PARTS = [
  'component',
  'referenceRange',
  'dosage',
  'dosageInstruction',
  'dispenseRequest',
  'reaction',
  'diagnosis',
  'classHistory',
  'hospitalization',
  'ingredient',
]

/** What every part of the FHIR reader needs. */
export interface Mapping {
  readonly draft: Draft
  readonly vocabulary: Vocabulary
  readonly references: References
  readonly asOf: Day
  /** the specimens of results of which only a report tells */
  readonly ofReports?: ReadonlyMap<Resource, readonly Specimen[]>
  /** the results that stand by themselves */
  readonly beside?: ResultsBeside
}

/**
 * The elements of a resource that are read; undefined, and left out with the reason, for one that does not have the form
 * of R4, and for one that says that it means something else than its elements do.
 */
export function elementsIn<S extends z.ZodType>(schema: S, located: Located, draft: Draft): z.output<S> | undefined {
  const modifier = modifierOf(located.resource)
  if (modifier !== undefined) {
    const left = { resource: located.resource, path: [...located.path, ...modifier] }
    draft.leaveUnread(left, `is modified by ${modifier.join('.')}, which is not understood`)
    return undefined
  }
  const plain = readPlainly(schema, located.resource)
  if (plain !== UNUSUAL) return plain
  const read = schema.safeParse(located.resource, { reportInput: true })
  if (read.success) return read.data
  // FHIR has no null (hl7.org/fhir/R4/json.html#null), and servers write it for what is missing; of a result that has none as its
  // value nobody knows what became of it
  const bare = isResult(located.resource) ? read : schema.safeParse(withoutNulls(located.resource))
  if (bare.success) {
    draft.warn(located.path, 'elements that are null were taken as missing')
    return bare.data
  }
  for (const { path: steps, input } of read.error.issues.slice(0, 1)) {
    const path: JsonPath = steps.map((step) => (typeof step === 'number' ? step : String(step)))
    const found = input === undefined ? 'nothing' : inWords(input)
    const left = { resource: located.resource, path: [...located.path, ...path] }
    draft.leaveUnread(left, `does not have the form of FHIR R4: ${path.join('.')} is ${found}`)
  }
  return undefined
}

function isResult({ resourceType }: Resource): boolean {
  return resourceType === 'Observation'
}

/** What is in lists keeps its place. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isJson(value)) return value
  const given = Object.entries(value).filter(([, one]) => one !== null)
  return Object.fromEntries(given.map(([key, one]) => [key, withoutNulls(one)]))
}

/** Where an element stands that may turn the meaning of the rest round; none is known here. */
export function modifierOf(resource: Resource): JsonPath | undefined {
  const own = MODIFIERS.find((element) => isGiven(resource[element]))
  if (own !== undefined) return [own]
  const part = PARTS.find((key) => {
    const value = resource[key]
    return value !== undefined && listOf(value).some(isModified)
  })
  return part === undefined ? undefined : [part, MODIFIERS[0]]
}

/** Whether a part has a modifier; that of a dosage may stand at its timing. */
function isModified(part: unknown): boolean {
  if (!isJson(part)) return false
  const { modifierExtension: own, timing } = part
  return isGiven(own) || (isJson(timing) && isGiven(timing[MODIFIERS[0]]))
}

function isGiven(value: unknown): boolean {
  return value !== undefined && listOf(value).length > 0
}
