import { describe, expect, it } from 'vitest'
import { conflictNeed, factsOf } from '../../../src/language/rule/conflict.js'

const at = (path: string): { path: string; label: string } => ({ path, label: 'x' })

describe('a contradiction', () => {
  it('is named by the places of its sides, each once', () => {
    expect(conflictNeed('which is right', [at('/labs/1'), at('/conditions/0'), at('/labs/1')])).toEqual({
      need: 'which is right: /labs/1 or /conditions/0',
      kind: 'conflict',
      places: ['/labs/1', '/conditions/0'],
    })
  })

  it('names all the places that bear on a question that is none of which', () => {
    const { need } = conflictNeed('whether it has ended', [at('/labs/1'), at('/labs/2'), at('/labs/3')], 'and')
    expect(need).toBe('whether it has ended: /labs/1, /labs/2 and /labs/3')
  })

  it('is between the facts of the evidence', () => {
    expect(factsOf([{ fact: at('/labs/1'), value: '7' }])).toEqual([at('/labs/1')])
  })
})
