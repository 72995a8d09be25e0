// Stands in for zod in the built program. The program describes some hundred schemas when it starts, and a screening in
// which everything is well formed shows nothing to any of them; to load zod and make them would take longer than all the
// rest. So a schema here only notes the call that makes it (`z.string()`, `schema.optional()`), and knows the structure
// that `src/patient/form/plain-form.ts` and its like walk through. Whatever is asked beyond that is asked of the schema of
// zod, which is made when it is first needed: nothing here ever judges a value.
/* oxlint-disable typescript/no-unsafe-type-assertion -- what it hands on has the types of the library, which stays unloaded */
import { at, call, Schema, zod } from './schema-on-demand.mjs'

/** @typedef {import('./schema-on-demand.mjs').Parts} Parts */

/**
 * A function of zod that makes a schema.
 * @param {string} name
 * @param {readonly string[]} kinds
 * @param {(...args: never[]) => Parts} partsOf
 */
function maker(name, kinds, partsOf = () => ({})) {
  return (/** @type {unknown[]} */ ...args) =>
    new Schema(kinds, () => call(zod(), name, args), partsOf(.../** @type {never[]} */ (args)))
}

/** No check is made of it: see `isUnchecked` of the plain form. */
const unchecked = () => ({ def: { checks: undefined } })
const shaped = (/** @type {Parts} */ shape) => ({ shape })

export const string = maker('string', ['ZodString'], unchecked)
export const number = maker('number', ['ZodNumber'], unchecked)
export const int = maker('int', ['ZodNumber', 'ZodNumberFormat'])
export const boolean = maker('boolean', ['ZodBoolean'])
export const unknown = maker('unknown', ['ZodUnknown'])
export const literal = maker('literal', ['ZodLiteral'], (/** @type {unknown} */ value) => ({
  values: new Set([value].flat()),
}))
const oneOf = maker('enum', ['ZodEnum'], (/** @type {readonly unknown[]} */ options) => ({ options }))
export { oneOf as enum }
export const array = maker('array', ['ZodArray'], (/** @type {unknown} */ element) => ({ element }))
export const tuple = maker('tuple', ['ZodTuple'])
export const record = maker(
  'record',
  ['ZodRecord'],
  (/** @type {unknown} */ keyType, /** @type {unknown} */ valueType) => ({ keyType, valueType }),
)
export const union = maker('union', ['ZodUnion'], (/** @type {readonly unknown[]} */ options) => ({ options }))
export const object = maker('object', ['ZodObject'], (/** @type {Parts} */ shape) => ({ ...shaped(shape), def: {} }))
export const strictObject = maker('strictObject', ['ZodObject'], shaped)
export const looseObject = maker('looseObject', ['ZodObject'], (/** @type {Parts} */ shape) => ({
  ...shaped(shape),
  def: { catchall: unknown() },
}))
export const iso = { date: maker('iso.date', ['ZodString', 'ZodStringFormat', 'ZodISODate']) }

/** What a transformation returns that has found something wrong; zod looks at the issue alone. */
export const NEVER = Object.freeze({ status: 'aborted' })

export const safeParse = (/** @type {Schema} */ schema, /** @type {unknown[]} */ ...data) => schema.safeParse(...data)
export const toJSONSchema = (/** @type {unknown[]} */ ...args) => call(zod(), 'toJSONSchema', args)
export const globalRegistry = {
  get: (/** @type {unknown} */ schema) => call(zod(), 'globalRegistry.get', [schema]),
}

/**
 * Stands for a class of zod behind `instanceof`.
 * @param {string} name
 */
function kind(name) {
  return {
    [Symbol.hasInstance]: (/** @type {unknown} */ value) =>
      value instanceof Schema
        ? value.kinds.includes(name)
        : typeof value === 'object' && value instanceof /** @type {new () => object} */ (at(zod(), [name])),
  }
}

export const ZodOptional = kind('ZodOptional')
export const ZodDefault = kind('ZodDefault')
export const ZodPipe = kind('ZodPipe')
export const ZodUnknown = kind('ZodUnknown')
export const ZodBoolean = kind('ZodBoolean')
export const ZodEnum = kind('ZodEnum')
export const ZodLiteral = kind('ZodLiteral')
export const ZodString = kind('ZodString')
export const ZodNumber = kind('ZodNumber')
export const ZodNumberFormat = kind('ZodNumberFormat')
export const ZodArray = kind('ZodArray')
export const ZodRecord = kind('ZodRecord')
export const ZodObject = kind('ZodObject')
export const ZodUnion = kind('ZodUnion')
