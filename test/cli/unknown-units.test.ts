import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { main } from '../../src/cli/start/main.js'
import { fakeWorld } from './fake-world.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'screen-units-'))
  await cp('test/cli/fixtures/own', folder, { recursive: true })
  const words = join(folder, 'vocabulary', 'own.yaml')
  await writeFile(words, (await readFile(words, 'utf8')).replace('mg/L: 1000', 'mg/Ltr: 1000'))
})
afterAll(() => rm(folder, { recursive: true }))

it('a unit of one’s own vocabulary that UCUM does not know is an error of the check, with its place and what to do', async () => {
  const world = fakeWorld({ folder })
  expect(await main(['check', 'OWN-1.yaml'], world)).toBe(1)
  expect(world.printed.out).toContain(`vocabulary/own.yaml:16:30: error: 'mg/Ltr' is not a unit of UCUM
  16 |     conversions: { ng/mL: 1, mg/Ltr: 1000 }
     |                              ^^^^^^
  write its UCUM code; what UCUM has no unit for stands in braces: {spots}/mL
`)
})
