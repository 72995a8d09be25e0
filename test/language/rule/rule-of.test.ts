import { expect, it } from 'vitest'
import { decided } from '../../../src/language/rule/finding.js'
import { ruleOf, within } from '../../../src/language/rule/rule-of.js'
import { TRUE } from '../../../src/kernel/truth.js'

const body = { operator: 'age', words: 'age from 18', evaluate: () => decided(TRUE, { clauses: () => [] }) }

it('rules have the same form, whatever they have', () => {
  const bare = ruleOf(0, undefined, body)
  const rich = ruleOf(1, 0, { ...body, head: 'age', parts: [{ path: ['not'], rule: bare }], truth: () => TRUE })
  expect(Object.keys(rich)).toEqual(Object.keys(bare))
  expect(rich).toMatchObject({ slot: 1, unowned: 0, head: 'age', parts: [{ rule: bare }] })
})

it('what was not noted is missing', () => {
  const remark = { path: [], severity: 'warning', message: 'm', remedy: 'r' } as const
  const parts = [{ path: ['not'], rule: ruleOf(0, undefined, body) }]
  expect(within([], [])).toEqual({})
  expect(within(parts, [remark])).toEqual({ parts, remarks: [remark] })
})
