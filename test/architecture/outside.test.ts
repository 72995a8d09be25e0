import { describe, expect, it } from 'vitest'
import { outside } from './outside.js'
import { broken } from './invented.js'

describe('the outside', () => {
  it.each([
    ["import { readFileSync } from 'node:fs'", 'imports node:fs'],
    ["import fs from 'fs/promises'", 'imports fs/promises'],
    ["import { createRequire } from 'node:module'", 'imports node:module'],
    ['export const today = () => new Date()', 'uses Date'],
    ['export const colour = process.env.NO_COLOR', 'uses process'],
    ['export const here = import.meta.url', 'uses import.meta'],
    ['export const draw = `${Math.random()}`', 'uses Math.random'],
    ['console.log(1)', 'uses console'],
  ])('is not reached from below cli: %s', (text, found) => {
    expect(broken(outside, { 'src/report/text.ts': text })).toEqual([`src/report/text.ts:1 ${found}`])
  })

  it('is for cli to reach, and for the units their library', () => {
    const texts = {
      'src/cli/main.ts': "import { readFileSync } from 'node:fs'\nprocess.exitCode = new Date().getDay()",
      'src/facts/quantity/ucum.ts':
        "import { createRequire } from 'node:module'\nconst load = createRequire(import.meta.url)\nconsole.log = () => {}",
      'src/criteria/digest.ts': "import { createHash } from 'node:crypto'",
    }
    expect(broken(outside, texts)).toEqual([])
  })

  it('is not meant by comments, texts, properties and longer words', () => {
    const text = [
      '// no Date, no process',
      "const words = ['Date', `process`, /process/u]",
      'const record = { process: 1, birthDate: words }',
      'export const age = record.process + record.birthDate.length',
    ].join('\n')
    expect(broken(outside, { 'src/kernel/day.ts': text })).toEqual([])
  })
})
