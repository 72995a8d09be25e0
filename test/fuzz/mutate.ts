import type { Chance } from './chance.js'

/** Longer inputs are cut: what they hit is hit by shorter ones, sooner. */
const LONGEST = 20_000

/** Pieces at which readers break: the marks of a language, the edges of numbers and dates, names of the runtime. */
export type Dictionary = readonly string[]

type Mutation = (bytes: Buffer, chance: Chance, dictionary: Dictionary, other: Buffer) => Buffer

const MUTATIONS: readonly Mutation[] = [flipBit, setByte, cut, repeat, insert, insert, replaceToken, splice, truncate]

/** A text that is wrong in one to four ways, the last of which may be that it is no UTF-8. */
export function mutated(text: string, chance: Chance, dictionary: Dictionary, other: string): Uint8Array {
  let bytes: Buffer = Buffer.from(text)
  for (let count = 1 + chance.below(4); count > 0; count -= 1) {
    bytes = chance.oneOf(MUTATIONS)(bytes, chance, dictionary, Buffer.from(other)).subarray(0, LONGEST)
  }
  return bytes
}

function flipBit(bytes: Buffer, chance: Chance): Buffer {
  const at = chance.below(bytes.length + 1)
  const before = bytes[at]
  if (before !== undefined) bytes[at] = before ^ (1 << chance.below(8))
  return bytes
}

function setByte(bytes: Buffer, chance: Chance): Buffer {
  if (bytes.length > 0) bytes[chance.below(bytes.length)] = chance.below(256)
  return bytes
}

function cut(bytes: Buffer, chance: Chance): Buffer {
  const [start, end] = stretch(bytes, chance)
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
}

function repeat(bytes: Buffer, chance: Chance): Buffer {
  const [start, end] = stretch(bytes, chance)
  const times = chance.below(8) === 0 ? 80 : 2
  const part = bytes.subarray(start, end)
  return Buffer.concat([bytes.subarray(0, start), ...Array.from({ length: times }, () => part), bytes.subarray(end)])
}

function insert(bytes: Buffer, chance: Chance, dictionary: Dictionary): Buffer {
  const at = chance.below(bytes.length + 1)
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(chance.oneOf(dictionary)), bytes.subarray(at)])
}

/** Puts a piece of the dictionary in the place of a word, a number or a quoted text. */
function replaceToken(bytes: Buffer, chance: Chance, dictionary: Dictionary): Buffer {
  const text = bytes.toString('latin1')
  const tokens = /"[^"\n]*"|[\w.+-]+/gu
  tokens.lastIndex = chance.below(text.length + 1)
  const found = tokens.exec(text)
  if (found === null) return insert(bytes, chance, dictionary)
  const end = found.index + found[0].length
  return Buffer.concat([bytes.subarray(0, found.index), Buffer.from(chance.oneOf(dictionary)), bytes.subarray(end)])
}

function splice(bytes: Buffer, chance: Chance, _dictionary: Dictionary, other: Buffer): Buffer {
  const [start, end] = stretch(other, chance)
  const at = chance.below(bytes.length + 1)
  return Buffer.concat([bytes.subarray(0, at), other.subarray(start, end), bytes.subarray(at)])
}

function truncate(bytes: Buffer, chance: Chance): Buffer {
  return bytes.subarray(0, chance.below(bytes.length + 1))
}

function stretch(bytes: Buffer, chance: Chance): readonly [start: number, end: number] {
  const start = chance.below(bytes.length + 1)
  return [start, Math.min(bytes.length, start + 1 + chance.below(chance.below(4) === 0 ? 400 : 20))]
}
