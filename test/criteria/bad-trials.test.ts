import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../src/criteria/library.js'
import { InputError } from '../../src/kernel/diagnostic.js'
import { formatDiagnostics } from '../../src/report/diagnostic.js'
import { trialText, VOCABULARY } from './invented.js'

const FOLDER = new URL('../../fixtures/bad-trials/', import.meta.url)
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace(/\.yaml$/u, ''))
  .sort()

/** What a person reads who adds this file to a folder with a good trial, INVENTED-1, in it. */
function report(file: string): string {
  const text = readFileSync(new URL(file, FOLDER), 'utf8')
  const good = { file: 'good.yaml', text: trialText({ inclusion: ['{ age: { at-least: 18 } }'] }) }
  try {
    readLibrary([good, { file, text }], [VOCABULARY])
    return 'nothing is wrong\n'
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return formatDiagnostics(error.diagnostics)
  }
}

describe('a bad trial file', () => {
  it.each(names)('%s is refused in these words', async (name) => {
    const found = report(`${name}.yaml`)
    expect(found).toContain('.yaml')
    await expect(found).toMatchFileSnapshot(`../../fixtures/bad-trials/${name}.txt`)
  })

  it('comes with its words, and no words come without a file', () => {
    const words = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))
    expect(words.sort()).toEqual(names.map((name) => `${name}.txt`))
  })
})
