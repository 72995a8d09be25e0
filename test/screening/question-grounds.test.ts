import { describe, expect, it } from 'vitest'
import { reasonOf } from '../../src/language/reason.js'
import { questionGrounds } from '../../src/screening/question-grounds.js'
import { judged } from './one-criterion.js'

const ADULT = '{ age: { at-least: 18 } }'
const TREATED = '{ drug: rituximab, taken: ever }'
const QUESTION = '{ ask: Well? }'
const is45 = 'age 45 on 2026-03-15 is at least 18 years'
const isUntreated = 'no record of rituximab'

function groundsOf(section: 'inclusion' | 'exclusion', rule: string, given: object = {}): string {
  const { found, calendar } = judged({ [section]: [rule] }, given)
  return found.criteria
    .map(({ criterion }) => reasonOf(questionGrounds(criterion.rule, section === 'inclusion', calendar.today)))
    .join()
}

describe('what bears on the questions of an inclusion', () => {
  it.each([
    ['is nothing where it is only a question', QUESTION, ''],
    ['is not what must hold beside it', `{ all: [${ADULT}, ${QUESTION}] }`, ''],
    [
      'is why one of several is asked',
      `{ any: [${TREATED}, { all: [${ADULT}, ${QUESTION}] }] }`,
      `${is45}; ${isUntreated}`,
    ],
    ['is so within what must hold, too', `{ all: [${ADULT}, { any: [${TREATED}, ${QUESTION}] }] }`, isUntreated],
    [
      'is what else is counted',
      `{ at-least: 2, of: [${ADULT}, ${QUESTION}, ${TREATED}] }`,
      `1 for certain, up to 2 of 3, at least 2 asked for; ${is45}; ${isUntreated}`,
    ],
    ['is what casts the doubt', `{ doubted-by: ${ADULT}, rule: ${ADULT}, in-doubt: ${QUESTION} }`, is45],
    ['is not what must hold under a condition', `{ when: ${ADULT}, then: { all: [${ADULT}, ${QUESTION}] } }`, ''],
    ['is not what must not be', `{ not: { any: [${TREATED}, ${QUESTION}] } }`, ''],
    ['is why it must not be', `{ not: { all: [${ADULT}, ${QUESTION}] } }`, is45],
  ])('%s', (_what, rule, expected) => {
    expect(groundsOf('inclusion', rule)).toBe(expected)
  })

  it('is a condition that is only assumed', () => {
    const rule = `{ when: { not: ${TREATED} }, then: ${QUESTION} }`
    expect(groundsOf('inclusion', rule)).toBe(isUntreated)
  })

  it('is a condition that is a question itself', () => {
    const rule = `{ when: { all: [${ADULT}, ${QUESTION}] }, then: ${TREATED} }`
    expect(groundsOf('inclusion', rule)).toContain(isUntreated)
  })
})

describe('what bears on the questions of an exclusion', () => {
  it.each([
    ['is not what would exclude beside it', `{ any: [${TREATED}, ${QUESTION}] }`, ''],
    ['is why it is asked', `{ any: [${TREATED}, { all: [${ADULT}, ${QUESTION}] }] }`, is45],
    ['is nothing where it is decided', `{ any: [${ADULT}, ${QUESTION}] }`, ''],
  ])('%s', (_what, rule, expected) => {
    expect(groundsOf('exclusion', rule)).toBe(expected)
  })
})
