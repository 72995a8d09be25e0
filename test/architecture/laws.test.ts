import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { laws } from './laws.js'

describe('the list of laws', () => {
  it('holds each once, with its reason as a sentence', () => {
    expect(new Set(laws.map(({ name }) => name)).size).toBe(laws.length)
    expect(laws.filter(({ because }) => !/^[A-Z].*\.$/u.test(because))).toEqual([])
  })

  it('holds every law that has a file here', () => {
    const machinery = new Set(['law', 'laws', 'imports', 'stripped', 'project', 'invented'])
    const files = readdirSync(import.meta.dirname)
      .filter((name) => !name.endsWith('.test.ts'))
      .map((name) => name.replace(/\.ts$/u, ''))
    expect(files.filter((name) => !machinery.has(name))).toHaveLength(laws.length)
  })
})
