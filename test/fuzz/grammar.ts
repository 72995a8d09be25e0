import type { Chance } from './chance.js'
import type { Dictionary } from './mutate.js'

/** Texts that have the form of a language, with keys and values that belong together only by chance. */
export type Grammar = (words: Dictionary, chance: Chance, deepest: number) => string

const PARTS = 4

/** JSON: always well formed, but for keys that stand twice. */
export const someJson: Grammar = (words, chance, deepest) => {
  const kind = deepest <= 0 ? chance.below(4) : chance.below(8)
  switch (kind) {
    case 0:
      return chance.oneOf(['null', 'true', 'false', '0', '-1', '0.5', '1e3', '1e999', '12345678901234567890'])
    case 1:
    case 2:
    case 3:
      return JSON.stringify(chance.oneOf(words))
    case 4:
      return `[${some(chance, () => someJson(words, chance, deepest - 1)).join(',')}]`
    default:
      return `{${some(chance, () => `${JSON.stringify(chance.oneOf(words))}:${someJson(words, chance, deepest - 1)}`).join(',')}}`
  }
}

/** YAML in blocks; mostly well formed. */
export const someYaml: Grammar = (words, chance, deepest) => yamlBlock(words, chance, deepest, 0)

function yamlBlock(words: Dictionary, chance: Chance, deepest: number, indent: number): string {
  const margin = ' '.repeat(indent)
  switch (deepest <= 0 ? chance.below(3) : chance.below(7)) {
    case 0:
      return ` ${JSON.stringify(chance.oneOf(words))}\n`
    case 1:
      return ` ${chance.oneOf(words)}\n`
    case 2:
      return ` ${someJson(words, chance, Math.min(deepest, 2))}\n`
    case 3:
      return ` |\n${margin}  ${chance.oneOf(words)}\n`
    case 4:
      return `\n${some(chance, () => `${margin}-${yamlBlock(words, chance, deepest - 1, indent + 2)}`).join('')}`
    default:
      return `\n${some(chance, () => `${margin}${chance.oneOf(words)}:${yamlBlock(words, chance, deepest - 1, indent + 2)}`).join('')}`
  }
}

function some(chance: Chance, make: () => string): string[] {
  return Array.from({ length: chance.below(PARTS) }, make)
}

/** A value in which one part, and now and then a key, is another one. */
export function grafted(value: unknown, words: Dictionary, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null || chance.below(5) === 0) {
    return JSON.parse(someJson(words, chance, 2).replaceAll(/-?1e999/gu, '1e308')) as unknown
  }
  const entries = Object.entries(value as Readonly<Record<string, unknown>>)
  const hit = chance.below(entries.length)
  const changed = entries.map(([key, part], index): readonly [string, unknown] => {
    return [chance.below(40) === 0 ? chance.oneOf(words) : key, index === hit ? grafted(part, words, chance) : part]
  })
  return Array.isArray(value) ? changed.map(([, part]) => part) : Object.fromEntries(changed)
}

/** The words of some texts: their keys, names, values and dates. */
export function wordsOf(texts: readonly string[]): Dictionary {
  const words = new Set<string>()
  for (const text of texts) {
    for (const [, quoted, bare] of text.matchAll(/"([^"\\\n]{1,40})"|([A-Za-z][\w-]{1,30})/gu)) {
      words.add(quoted ?? bare ?? '')
    }
  }
  return [...words]
}
