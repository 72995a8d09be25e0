import { describe, expect, it } from 'vitest'
import { compileLibrary } from '../../../src/criteria/compiled/compile-library.js'
import { libraryFrom, type CompiledTrials } from '../../../src/criteria/compiled/library-from.js'
import { InputError } from '../../../src/kernel/diagnostic.js'
import { trialText, VOCABULARY } from '../invented.js'
import { compiled, read } from './bundled.js'

const trialsIn = (lines: readonly string[]): CompiledTrials => JSON.parse(lines[0] ?? '') as CompiledTrials

describe('a compiled library', () => {
  it('says of each rule what its schema made of it, what it seeks, and which rules are in it', () => {
    const file = {
      file: 'a.yaml',
      text: trialText({
        inclusion: [
          '{ age: { at-least: 18 } }',
          '{ all: [{ lab: IgG, below: 4, unit: g/L, valid: 1 month }, { age: { at-least: 18 } }] }',
        ],
      }),
    }
    const { rules, criteria } = trialsIn(compileLibrary([file], [VOCABULARY]))
    expect(rules).toEqual([
      { of: 'age', in: 0 },
      {
        of: 'lab',
        in: 1,
        args: { lab: 'IgG', below: 4, unit: 'g/L', valid: { amount: 1, unit: 'months' } },
        sought: [['igg']],
      },
      { of: 'all', in: 1, parts: [1, 0] },
    ])
    expect(criteria).toEqual([[0, 2]])
  })

  it('has every rule of the bundled trials, and the digest of their texts', () => {
    const { digest, trials, rules } = trialsIn(compiled)
    expect(digest).toBe(read.digest)
    expect(trials.map(({ id }) => id).sort()).toEqual(read.trials.map(({ id }) => id))
    expect(rules).toHaveLength(read.ruleCount)
  })

  it('is of lines in ASCII', () => {
    expect(compiled.join('')).toMatch(/^[ -~]*$/u)
  })

  it('is not made of files in which something is wrong', () => {
    const wrong = { file: 'a.yaml', text: trialText({ inclusion: ['{ agee: 1 }'] }) }
    expect(() => compileLibrary([wrong], [VOCABULARY])).toThrow(InputError)
  })

  it('of another program is refused', () => {
    const [first = '', ...vocabulary] = compiled
    const trials = JSON.parse(first) as CompiledTrials
    const changed = (change: Partial<CompiledTrials>): string[] => [
      JSON.stringify({ ...trials, ...change }),
      ...vocabulary,
    ]
    const another = 'the compiled criteria are of another program'
    expect(() => libraryFrom(changed({ criteria: [] }))).toThrow(another)
    expect(() => libraryFrom(changed({ settings: [] }))).toThrow(another)
  })
})
