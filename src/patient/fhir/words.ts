import type { Concept } from './elements.js'

/** The kinds of concept that SNOMED CT writes behind its names. */
const TAG =
  /(?:(?<!\s)\s+)?\((?:disorder|finding|situation|procedure|regime\/therapy|qualifier value|substance|product|medicinal product|medicinal product form|clinical drug|environment|event|observable entity|organism|physical object|morphologic abnormality)\)$/u

/** What a concept is called: its text first, then the names of its codes; each once, without the tags of SNOMED CT. */
export function wordsOf(concept: Concept | undefined): readonly string[] {
  const words = new Set<string>()
  for (const text of [concept?.text, ...(concept?.coding ?? []).map(({ display }) => display)]) {
    if (text === undefined) continue
    const word = (text.includes('(') ? text.replace(TAG, '') : text).trim()
    if (word !== '') words.add(word)
  }
  return [...words]
}

/** One name for messages: the first words, else a bare code, else `without a name`. */
export function nameOf(concept: Concept | undefined): string {
  const [first] = wordsOf(concept)
  return first ?? concept?.coding?.find(({ code }) => code !== undefined)?.code ?? 'without a name'
}
