import { describe, expect, it } from 'vitest'
import { compileLibrary } from '../../../src/criteria/compiled/compile-library.js'
import { InputError } from '../../../src/kernel/diagnostic.js'
import { trialText, VOCABULARY } from '../invented.js'
import { compiled, read } from './bundled.js'

describe('a compiled library', () => {
  it('is plain: nothing of it is lost in JSON', () => {
    const file = {
      file: 'a.yaml',
      text: trialText({
        inclusion: ['{ age: { at-least: 18 } }', '{ lab: IgG, below: 4, unit: g/L, valid: 1 month }'],
      }),
    }
    const plain = compileLibrary([file], [VOCABULARY])
    expect(JSON.parse(JSON.stringify(plain))).toEqual(plain)
    expect(plain.validated).toEqual([
      ['{"age":{"at-least":18}}'],
      [
        '{"lab":"IgG","below":4,"unit":"g/L","valid":"1 month"}',
        { lab: 'IgG', below: 4, unit: 'g/L', valid: { amount: 1, unit: 'months' } },
      ],
    ])
  })

  it('has every rule of the bundled trials, and the digest of their texts', () => {
    expect(compiled.digest).toBe(read.digest)
    expect(compiled.trials.map(({ id }) => id).sort()).toEqual(read.trials.map(({ id }) => id))
    expect(compiled.validated.length).toBeGreaterThan(300)
  })

  it('is not made of files in which something is wrong', () => {
    const wrong = { file: 'a.yaml', text: trialText({ inclusion: ['{ agee: 1 }'] }) }
    expect(() => compileLibrary([wrong], [VOCABULARY])).toThrow(InputError)
  })
})
