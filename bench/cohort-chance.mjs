// What an invented patient is drawn from: chance that is the same each time, and the names of the vocabulary.
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import * as z from 'zod'

/** Of what a record may leave out, so much is left out. */
export const LEFT_OUT = 0.31
/** The day on which all records are true, as days since 1970. */
export const RECORD_DAY = Math.floor(Date.UTC(2026, 2, 1) / 86_400_000)

const texts = z.array(z.string()).default([])
const entrySchema = z.looseObject({
  id: z.string(),
  label: z.string().optional(),
  names: texts,
  loinc: texts,
  snomed: texts,
  rxnorm: texts,
})

/**
 * How the vocabulary calls each thing, by section and id: its label first, then other names in Latin letters.
 * @type {Map<string, readonly string[]>}
 */
const NAMES = new Map()
/** @type {Map<string, string>} */
const CODES = new Map()
readVocabulary(fileURLToPath(new URL('../criteria/vocabulary', import.meta.url)))

/** Numbers that look like chance and are the same each time: mulberry32, of Tommy Ettinger, in the public domain. */
export class Chance {
  /**
   * @param {number} seed
   * @param {number} number
   */
  constructor(seed, number) {
    this.state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) | 0
  }

  /** From 0 to below 1. */
  next() {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** @param {number} share */
  hits(share) {
    return this.next() < share
  }

  /** @param {number} limit */
  below(limit) {
    return Math.floor(this.next() * limit)
  }

  /**
   * @param {number} low
   * @param {number} high
   */
  between(low, high) {
    return low + this.below(high - low + 1)
  }

  /**
   * @param {number} low
   * @param {number} high
   * @param {number} decimals
   */
  number(low, high, decimals) {
    return Number((low + this.next() * (high - low)).toFixed(decimals))
  }

  /**
   * @template T
   * @param {readonly T[]} list
   * @returns {T}
   */
  one(list) {
    const found = list[this.below(list.length)]
    if (found === undefined) throw new Error('there is nothing to choose from')
    return found
  }

  /**
   * So many of a list, in its order.
   * @template T
   * @param {readonly T[]} list
   * @param {number} least
   * @param {number} most
   */
  some(list, least, most) {
    const count = this.between(least, most)
    const drawn = list.map((item, index) => ({ item, index, lot: this.next() })).sort((a, b) => a.lot - b.lot)
    return drawn
      .slice(0, count)
      .sort((a, b) => a.index - b.index)
      .map(({ item }) => item)
  }

  /**
   * What a record may leave out, or nothing.
   * @template {object} T
   * @param {T} given
   * @returns {T | {}}
   */
  kept(given) {
    return this.hits(LEFT_OUT) ? {} : given
  }

  /** @param {string} id */
  nameOf(id) {
    const names = NAMES.get(id) ?? [id]
    return this.hits(0.7) ? (names[0] ?? id) : this.one(names)
  }

  /**
   * What a thing is called, by name and mostly by code.
   * @param {string} id
   */
  called(id) {
    const code = CODES.get(id)
    return { name: this.nameOf(id), ...(code === undefined ? {} : this.kept({ code })) }
  }

  /** @param {number} ago */
  day(ago) {
    return dayOf(RECORD_DAY - this.below(ago))
  }

  /** @param {number} ago */
  month(ago) {
    return this.day(ago).slice(0, 7)
  }
}

/** @param {number} day */
export function dayOf(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** @param {string} folder */
function readVocabulary(folder) {
  for (const file of readdirSync(folder)) {
    const content = z.record(z.string(), z.unknown()).parse(parse(readFileSync(`${folder}/${file}`, 'utf8')))
    for (const [section, entries] of Object.entries(content)) {
      for (const one of Array.isArray(entries) ? entries : []) {
        const { success, data } = entrySchema.safeParse(one)
        if (!success) continue
        const key = `${section}/${data.id}`
        NAMES.set(
          key,
          [data.label ?? data.id, ...data.names].filter((name) => /^[\x20-\x7e]+$/u.test(name)),
        )
        for (const system of /** @type {const} */ (['loinc', 'snomed', 'rxnorm'])) {
          const [code] = data[system]
          if (code !== undefined) CODES.set(key, `${system}:${code}`)
        }
      }
    }
  }
}
