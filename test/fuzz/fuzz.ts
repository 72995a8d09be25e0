import { setFlagsFromString } from 'node:v8'
import { createContext, runInNewContext, Script } from 'node:vm'
import { Chance } from './chance.js'
import { grafted, wordsOf, type Grammar } from './grammar.js'
import { mutated, type Dictionary } from './mutate.js'
import type { Outcome, Reader } from './readers.js'

/** A reader, with the texts that its inputs are made from. */
export interface Target {
  readonly name: string
  readonly read: Reader
  readonly corpus: readonly string[]
  readonly pieces: Dictionary
  readonly grammar: Grammar
  /** what stands in a text of the corpus; undefined where it is not of the language */
  readonly parse: (text: string) => unknown
}

export interface Tally {
  readonly inputs: number
  readonly refused: number
  /** the number of the input that took longest, and how many milliseconds it took */
  readonly slowest: { readonly number: number; readonly time: number }
  /** by how many MiB the heap grew after the first tenth of the inputs */
  readonly growth: number
}

/** A file, or a line of a cohort, takes a millisecond or two; one that takes this long hangs. */
const LONGEST_MS = 1000
/** How often an input is read again that took long: a busy machine may be to blame, but not every time. */
const AGAIN = 4
/** Inputs are read so many at once, so that an endless loop can be broken off. */
const BATCH = 200
const ENDLESS_MS = 120_000
const DEEPEST = 7

/** What must not stand in anything that is shown, besides the ends of lines. */
const UNSAFE = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/**
 * Reads so many inputs: texts of the corpus with a few things wrong, and texts of a grammar.
 * @throws Error with the number and the text of an input that breaks the reader, makes it hang, or is shown unescaped
 */
export function fuzz(target: Target, inputs: number, seed: number): Tally {
  const words = [...wordsOf(target.corpus), ...target.pieces]
  let [refused, done, before] = [0, 0, 0]
  let slowest = { number: 0, time: 0 }
  let current: Uint8Array = new Uint8Array()
  const batch = (): void => {
    for (const end = Math.min(inputs, done + BATCH); done < end; done += 1) {
      if (done === Math.floor(inputs / 10)) before = heapMiB()
      const number = seed + done
      current = inputOf(target, words, new Chance(number))
      const { outcome, time } = timed(target.read, current, number)
      if (outcome.isRefused) refused += 1
      if (time > slowest.time) slowest = { number, time }
    }
  }
  try {
    while (done < inputs) breakOffAfter(ENDLESS_MS, batch)
  } catch (cause) {
    const text = JSON.stringify(Buffer.from(current).toString('latin1'))
    throw new Error(`${target.name}, input ${seed + done}, as Latin-1: ${text}`, { cause })
  }
  return { inputs, refused, slowest, growth: heapMiB() - before }
}

/** Now and then a text as it is, or one of the grammar; else one with a part of another kind, or with a few things wrong. */
function inputOf(target: Target, words: Dictionary, chance: Chance): Uint8Array {
  const { corpus, pieces, grammar, parse } = target
  const text = chance.oneOf(corpus)
  const kind = chance.below(16)
  if (kind === 0) return Buffer.from(text)
  if (kind < 3) return Buffer.from(grammar(words, chance, DEEPEST))
  if (kind < 5) return mutated(grammar(words, chance, DEEPEST), chance, pieces, text)
  const value = kind < 11 ? parse(text) : undefined
  if (value === undefined) return mutated(text, chance, pieces, chance.oneOf(corpus))
  return Buffer.from(JSON.stringify(grafted(grafted(value, words, chance), words, chance)))
}

function timed(read: Reader, input: Uint8Array, number: number): { outcome: Outcome; time: number } {
  let best = Infinity
  for (let tries = 0; ; tries += 1) {
    const begun = performance.now()
    const outcome = read(input, new Chance(number))
    best = Math.min(best, (performance.now() - begun) / outcome.records)
    if (UNSAFE.test(outcome.shown)) throw new Error(`shown as it stands: ${JSON.stringify(outcome.shown)}`)
    if (best <= LONGEST_MS) return { outcome, time: best }
    if (tries === AGAIN) throw new Error(`takes ${Math.round(best)} ms`)
  }
}

/** Runs something that may never end. */
function breakOffAfter(timeout: number, run: () => void): void {
  new Script('run()').runInContext(createContext({ run }), { timeout })
}

/** What is alive, once what is not has been collected. */
function heapMiB(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed / 1024 / 1024
}
