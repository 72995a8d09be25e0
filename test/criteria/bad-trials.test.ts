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
    await expect(report(`${name}.yaml`)).toMatchFileSnapshot(`../../fixtures/bad-trials/${name}.txt`)
  })

  it.each(names)('%s is refused with a place and a remedy wherever there is one', (name) => {
    expect(report(`${name}.yaml`)).toMatch(/^\S+\.yaml(?::\d+:\d+)?: error: /u)
  })

  it('comes with the expected words, and no words without a file', () => {
    const expected = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))
    expect(expected).toEqual(names.map((name) => `${name}.txt`))
  })
})
