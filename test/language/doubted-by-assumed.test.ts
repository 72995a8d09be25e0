import { describe, expect, it } from 'vitest'
import { FALSE } from '../../src/kernel/truth.js'
import { reasonOf } from '../../src/language/rule/reason.js'
import { compiled, evaluate } from './evaluate.js'
import { patient } from './patient.js'
import type { Written } from './written.js'

const rule = {
  'doubted-by': { condition: 'infection', status: 'current' },
  rule: { drug: 'antimalarial', taken: 'now' },
  'in-doubt': { ask: 'Is it taken?', name: 'taken' },
  doubts: 'yes',
}
const bySilence = { ...rule, 'doubted-by': { not: { drug: 'biologic', taken: 'ever' } } }
const assumedTwice = { ...rule, 'in-doubt': { drug: 'biologic', taken: 'ever' } }

const active = { name: 'infection', status: 'active', onset: '2026-02-10' } as const
const suspected = { name: 'infection', status: 'suspected' } as const
const [yes, no] = [{ taken: true }, { taken: false }]
const untreated = 'no record of antimalarial'

describe('a no that is only assumed, of which only a yes is doubted', () => {
  it.each<[sentence: string, asked: object, written: Written, basis: string, reason: string]>([
    ['without doubt', rule, { conditions: [], statements: no }, 'assumed', untreated],
    ['where the doubt is suspected', rule, { conditions: [suspected], statements: no }, 'assumed', untreated],
    ['in doubt, where nobody was asked', rule, { conditions: [active] }, 'assumed', untreated],
    ['in doubt, where a person says yes', rule, { conditions: [active], statements: yes }, 'assumed', untreated],
    [
      'in doubt, where a person says no, too',
      rule,
      { conditions: [active], statements: no },
      'recorded',
      `infection (since 2026-02-10) is ongoing on 2026-03-01; no to: Is it taken?; ${untreated}`,
    ],
    ['where the doubt is assumed, too', bySilence, { statements: no }, 'assumed', untreated],
    ['in doubt, where the other no is assumed, too', assumedTwice, { conditions: [active] }, 'assumed', untreated],
  ])('stays so or is a recorded one, %s', (_sentence, asked, written, basis, reason) => {
    const finding = evaluate(compiled(asked), patient({ drugs: [], ...written }))
    expect([finding.truth, finding.basis, reasonOf(finding.clauses())]).toEqual([FALSE, basis, reason])
  })
})
