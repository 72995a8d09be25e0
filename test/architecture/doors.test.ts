import { describe, expect, it } from 'vitest'
import { doorsLaw } from './doors.js'
import { broken } from './invented.js'

describe('a door', () => {
  const none = doorsLaw(new Map(), new Map())
  const one = new Map([['src/cli/a.ts', { times: 1, because: 'it is invented' }]])

  it.each([
    ['await world.output.write(text)', 'output.write writes here'],
    ['void errors.write(text)', 'errors.write writes here'],
    ['process.stdout.write(text)', 'process.stdout writes here'],
    ['console.error(text)', 'console. writes here'],
    ["import { writeFile } from 'node:fs/promises'; await writeFile('notes.txt', text)", 'writeFile writes here'],
    ["import { open } from 'fs/promises'; await open(path, 'w')", 'open writes here'],
    ["import { mkdtempSync } from 'node:fs'; mkdtempSync('screen-')", 'mkdtempSync writes here'],
  ])('has to be known: %s', (text, found) => {
    expect(broken(none, { 'src/cli/a.ts': `\n${text}` })).toContain(`src/cli/a.ts:2 ${found}`)
  })

  it('is known by its file, and by how often it writes', () => {
    const law = doorsLaw(one, new Map())
    const write = 'await world.output.write(text)\n'
    expect(broken(law, { 'src/cli/a.ts': write })).toEqual([])
    expect(broken(law, { 'src/cli/a.ts': write + write })).toEqual(['src/cli/a.ts:2 output.write writes here'])
    expect(broken(law, { 'src/cli/a.ts': '' })).toEqual(['src/cli/a.ts:1 writes 0 times, not 1'])
    expect(broken(law, {})).toEqual(['src/cli/a.ts:1 is a door, and does not exist'])
  })

  it('is not meant by comments and texts, nor by what is no source', () => {
    expect(broken(none, { 'src/cli/a.ts': "// console.log(1)\nconst words = 'output.write('" })).toEqual([])
    expect(broken(none, { 'scripts/a.mjs': 'console.log(1)' })).toEqual([])
  })
})
