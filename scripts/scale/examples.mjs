import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const README = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')

/**
 * The example of the README that has these words in it, as it stands there.
 * @param {string} words
 * @returns {string}
 */
export function exampleWith(words) {
  const blocks = Array.from(README.matchAll(/^```sh\n(?<text>.*?)^```$/gmsu), ({ groups }) => groups?.['text'] ?? '')
  const found = blocks.filter((text) => text.includes(words))
  const [only] = found
  if (only === undefined || found.length > 1) throw new Error(`${found.length} examples of the README have: ${words}`)
  return only
}
