import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checks } from '../../../src/criteria/lint/checks.js'

const FOLDER = new URL('../../../src/criteria/lint/', import.meta.url)
const NO_CHECK = new Set(['check.ts', 'checks.ts', 'lint.ts'])

it('the registry holds the one check of every file', async () => {
  const files = readdirSync(FOLDER).filter((file) => !NO_CHECK.has(file))
  const found = await Promise.all(
    files.map(async (file) => Object.values((await import(new URL(file, FOLDER).href)) as Record<string, unknown>)),
  )
  expect(found.map((exported) => exported.length)).toEqual(files.map(() => 1))
  expect(new Set<unknown>(checks)).toEqual(new Set(found.flat()))
  expect(checks).toHaveLength(files.length)
})
