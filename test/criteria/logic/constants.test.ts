import { describe, expect, it } from 'vitest'
import { constantsAmong, inWords } from '../../../src/criteria/logic/constants.js'
import { compiled } from '../../language/evaluate.js'
import { readInvented } from '../lint/checked.js'

/** Each constant rule in words, with its constancy and the reason. */
function constants(...inclusion: readonly string[]): string[] {
  const { rules, problems } = readInvented({ inclusion })
  expect(problems).toEqual([])
  return [...constantsAmong(rules).found].map(([rule, { constancy, because }]) => {
    return `${inWords([rule])} is ${constancy}: ${because}`
  })
}

describe('the constants among rules', () => {
  it('are the smallest ones, not what holds them', () => {
    expect(constants('{ all: [{ ask: Fit? }, { any: [{ sex: female }, { not: { sex: female } }] }] }')).toEqual([
      "'any of: - female - not: female' is never false: 'female'",
    ])
  })

  it('may hold others, where they are constant for a reason of their own', () => {
    const [inner, outer, ...others] = constants(
      '{ all: [{ age: { at-least: 0 } }, { sex: female }, { not: { sex: female } }] }',
    )
    expect(inner).toBe("'age at least 0 years' is never false: every age (0 to 130 years) fits")
    expect(outer).toMatch(/is never true: 'female'$/u)
    expect(others).toEqual([])
  })

  it('are told once, wherever they stand', () => {
    const impossible = '{ score: ESSDAI, at-least: 9 }'
    expect(constants(impossible, `{ not: ${impossible} }`)).toEqual([
      "'ESSDAI at least 9, by the latest score, no older than 90 days' is never true: no total of ESSDAI (0 to 8) fits",
    ])
  })

  it('are not rules in which something else is known to be wrong; those are settled, too', () => {
    const rules = readInvented({ inclusion: ['{ any: [{ lab: IgG, at-least: 700, unit: g/L }] }'] }).rules
    const { found, settled } = constantsAmong(rules)
    expect([found.size, [...settled].map(({ words }) => words.slice(0, 21))]).toEqual([0, ['IgG at least 700 g/L,']])
  })
})

it('rules are told in one line each', () => {
  const rules = [compiled({ sex: 'male' }), compiled({ all: [{ sex: 'male' }, { not: { any: [{ sex: 'female' }] } }] })]
  expect(inWords(rules)).toBe("'male' against 'all of: - male - none of: - female'")
})
