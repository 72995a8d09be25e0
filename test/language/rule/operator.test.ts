import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { TRUE } from '../../../src/kernel/truth.js'
import { Units } from '../../../src/facts/quantity/unit.js'
import { decided } from '../../../src/language/rule/finding.js'
import { defineOperator, SchemaProblem } from '../../../src/language/rule/operator.js'
import type { Compiler } from '../../../src/language/rule/rule.js'
import { SETTING } from '../evaluate.js'
import { vocabulary } from '../vocabulary.js'

const compiler: Compiler = {
  vocabulary,
  units: new Units(new Map()),
  setting: SETTING,
  child: () => ({ slot: 0, operator: '', words: '', evaluate: () => decided(TRUE, { clauses: () => [] }) }),
  refuse: (_path, message) => {
    throw new Error(message)
  },
  remark: ({ message }) => {
    throw new Error(message)
  },
}

const echo = defineOperator({
  name: 'echo',
  summary: 'Says what it is given.',
  doc: 'For these tests.',
  examples: ['echo: hello'],
  schema: z.strictObject({ echo: z.string(), times: z.number().default(1) }),
  compile: ({ echo: said, times }, { setting }) => ({
    words: `${said} ${times} ${setting.trial}`,
    evaluate: () => decided(TRUE, { clauses: () => [said] }),
  }),
})

describe('an operator', () => {
  it('has the keys of its schema, its name first', () => {
    expect(echo.keys).toEqual(['echo', 'times'])
    expect([echo.name, echo.summary, echo.examples]).toEqual(['echo', 'Says what it is given.', ['echo: hello']])
  })

  it('compiles what its schema has read', () => {
    expect(echo.compile({ echo: 'hello' }, compiler).words).toBe('hello 1 T')
  })

  it('says what does not fit, and which keys would', () => {
    try {
      echo.compile({ echo: 5 }, compiler)
      expect.unreachable()
    } catch (problem) {
      if (!(problem instanceof SchemaProblem)) throw problem
      expect(problem.message).toBe('the rule does not fit its operator')
      expect(problem.error.issues.map(({ path }) => path)).toEqual([['echo']])
      expect(problem.keys).toEqual(['echo', 'times'])
    }
  })
})
