import { describe, expect, it } from 'vitest'
import { complaintOf } from './architecture/law.js'
import { laws } from './architecture/laws.js'
import { projectFiles } from './architecture/project.js'

describe('the house', () => {
  const files = projectFiles()

  it.each(laws.map((law) => [law.name, law] as const))('%s', (_name, law) => {
    expect(complaintOf(law, files)).toBe('')
  })

  it('is looked at as a whole: sources, tests and the page of this very test', () => {
    const paths = files.map(({ path }) => path)
    expect(paths).toContain('src/kernel/truth.ts')
    expect(paths).toContain('test/architecture.test.ts')
    expect(paths).toContain('package.json')
  })
})
