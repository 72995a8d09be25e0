import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reviewLibrary } from '../../src/criteria/library.js'
import { lint } from '../../src/criteria/lint/lint.js'
import { sortDiagnostics } from '../../src/kernel/diagnostic.js'
import { formatDiagnostics } from '../../src/report/diagnostics/diagnostic.js'
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
  const { problems, readings } = reviewLibrary([good, { file, text }], [VOCABULARY])
  return formatDiagnostics(sortDiagnostics([...problems, ...lint(readings)]))
}

describe('a bad trial file', () => {
  it.each(names)('%s is told of in these words', async (name) => {
    const found = report(`${name}.yaml`)
    expect(found).toContain('.yaml')
    await expect(found).toMatchFileSnapshot(`../../fixtures/bad-trials/${name}.txt`)
  })

  it('comes with its words, and no words come without a file', () => {
    const words = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))
    expect(words.sort()).toEqual(names.map((name) => `${name}.txt`).sort())
  })
})
