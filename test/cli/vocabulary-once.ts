import type * as vocabulary from '../../src/criteria/vocabulary/read.js'

/**
 * The reader of vocabularies, that reads each only once: the bundled one takes most of a second, and every command reads
 * it anew. For `vi.mock`.
 */
export function readingOnce({ readVocabulary }: typeof vocabulary): typeof vocabulary {
  const known = new Map<string, ReturnType<typeof readVocabulary>>()
  return {
    readVocabulary: (files) => {
      const key = JSON.stringify(files.map(({ text }) => text))
      const read = known.get(key) ?? readVocabulary(files)
      known.set(key, read)
      return read
    },
  }
}
