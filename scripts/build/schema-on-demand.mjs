// A schema that is made when something has to be shown to it: see zod-on-demand.mjs.
/* oxlint-disable typescript/no-unsafe-type-assertion -- what it hands on has the types of the library, which stays unloaded */
import { createRequire } from 'node:module'

/** @typedef {(...args: unknown[]) => unknown} Method */
/** @typedef {Readonly<Record<string, unknown>>} Parts */

/** @type {unknown} */
let loaded

/** The installed zod. */
export function zod() {
  loaded ??= createRequire(import.meta.url)('zod')
  return loaded
}

/**
 * What stands at the end of a path of keys.
 * @param {unknown} value
 * @param {readonly string[]} path
 */
export function at(value, path) {
  return path.reduce((/** @type {unknown} */ inner, key) => /** @type {Parts} */ (inner)[key], value)
}

/**
 * @param {unknown} owner
 * @param {string} path of the method: `iso.date`
 * @param {readonly unknown[]} args
 * @param {boolean} areData of a record, or a file: no schema is in them, and there may be too many to look through
 */
export function call(owner, path, args, areData = false) {
  const keys = path.split('.')
  const method = /** @type {Method} */ (at(owner, keys))
  return method.apply(at(owner, keys.slice(0, -1)), areData ? [...args] : args.map(asMade))
}

/**
 * The same value with the schemas of zod in it.
 * @param {unknown} value
 * @returns {unknown}
 */
function asMade(value) {
  if (value instanceof Schema) return value.made
  if (Array.isArray(value)) return value.map(asMade)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  const made = {}
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    // a schema that holds itself stands behind a getter
    const isBehindGetter = descriptor.get !== undefined
    const part = isBehindGetter ? { get: () => asMade(at(value, [key])) } : { value: asMade(descriptor.value) }
    Object.defineProperty(made, key, { ...part, enumerable: true, configurable: true })
  }
  return made
}

export class Schema {
  /**
   * @param {readonly string[]} kinds the classes of zod whose instance it is
   * @param {() => unknown} make
   * @param {Parts} parts what the program asks of its structure, under the names that zod has for it
   */
  constructor(kinds, make, parts = {}) {
    this.kinds = kinds
    this.make = make
    this.parts = parts
  }

  /** The schema of zod. */
  get made() {
    const made = this.make()
    this.make = () => made
    return made
  }

  // structure that is known without zod
  get shape() {
    return this.part('shape')
  }
  get element() {
    return this.part('element')
  }
  get keyType() {
    return this.part('keyType')
  }
  get valueType() {
    return this.part('valueType')
  }
  get options() {
    return this.part('options')
  }
  get values() {
    return this.part('values')
  }
  get in() {
    return this.part('in')
  }
  get def() {
    return this.part('def')
  }
  unwrap() {
    return this.parts['inner'] ?? call(this.made, 'unwrap', [])
  }

  // what zod alone knows
  get _zod() {
    return this.part('_zod')
  }
  get description() {
    return this.part('description')
  }
  parse(/** @type {unknown[]} */ ...args) {
    return call(this.made, 'parse', args, true)
  }
  safeParse(/** @type {unknown[]} */ ...args) {
    return call(this.made, 'safeParse', args, true)
  }

  // other schemas made of this one
  optional() {
    return this.wrapped('ZodOptional', 'optional', [])
  }
  nullable() {
    return this.wrapped('ZodNullable', 'nullable', [])
  }
  default(/** @type {unknown} */ value) {
    return this.wrapped('ZodDefault', 'default', [value])
  }
  transform(/** @type {unknown} */ change) {
    return this.derived('transform', [change], ['ZodPipe'], { in: this })
  }
  describe(/** @type {unknown[]} */ ...args) {
    return this.derived('describe', args)
  }
  meta(/** @type {unknown[]} */ ...args) {
    return this.derived('meta', args)
  }
  refine(/** @type {unknown[]} */ ...args) {
    return this.checked('refine', args)
  }
  superRefine(/** @type {unknown[]} */ ...args) {
    return this.checked('superRefine', args)
  }
  regex(/** @type {unknown[]} */ ...args) {
    return this.checked('regex', args)
  }
  min(/** @type {unknown[]} */ ...args) {
    return this.checked('min', args)
  }
  max(/** @type {unknown[]} */ ...args) {
    return this.checked('max', args)
  }
  gt(/** @type {unknown[]} */ ...args) {
    return this.checked('gt', args)
  }
  positive(/** @type {unknown[]} */ ...args) {
    return this.checked('positive', args)
  }
  nonnegative(/** @type {unknown[]} */ ...args) {
    return this.checked('nonnegative', args)
  }
  overwrite(/** @type {unknown[]} */ ...args) {
    return this.checked('overwrite', args)
  }
  catchall(/** @type {unknown} */ schema) {
    return this.derived('catchall', [schema], this.kinds, { shape: this.shape, def: { catchall: schema } })
  }
  pick(/** @type {Parts} */ mask) {
    return this.withKeys('pick', mask, (key) => Object.hasOwn(mask, key))
  }
  omit(/** @type {Parts} */ mask) {
    return this.withKeys('omit', mask, (key) => !Object.hasOwn(mask, key))
  }
  keyof() {
    return this.derived('keyof', [], ['ZodEnum'], { options: Object.keys(/** @type {Parts} */ (this.shape)) })
  }

  /** @param {string} name */
  part(name) {
    return Object.hasOwn(this.parts, name) ? this.parts[name] : at(this.made, [name])
  }

  /**
   * @param {string} method
   * @param {readonly unknown[]} args
   */
  derived(method, args, kinds = this.kinds, parts = this.parts) {
    return new Schema(kinds, () => call(this.made, method, args), parts)
  }

  /**
   * A schema of the same kind that looks more closely: what it looks at, zod knows.
   * @param {string} method
   * @param {readonly unknown[]} args
   */
  checked(method, args) {
    const { parts } = this
    const isUnchecked = 'def' in parts && !('shape' in parts)
    return this.derived(method, args, this.kinds, isUnchecked ? { ...parts, def: { checks: [method] } } : parts)
  }

  /**
   * @param {string} kind
   * @param {string} method
   * @param {readonly unknown[]} args
   */
  wrapped(kind, method, args) {
    return this.derived(method, args, [kind], { inner: this })
  }

  /**
   * @param {string} method
   * @param {Parts} mask
   * @param {(key: string) => boolean} isKept
   */
  withKeys(method, mask, isKept) {
    const shape = Object.entries(/** @type {Parts} */ (this.shape)).filter(([key]) => isKept(key))
    return this.derived(method, [mask], this.kinds, { ...this.parts, shape: Object.fromEntries(shape) })
  }
}
