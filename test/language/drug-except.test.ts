import { describe, expect, it } from 'vitest'
import { compiled, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'

const rituximab = { drug: 'rituximab', within: '3 months' }
const otherThanRituximab = { drug: 'biologic', except: 'rituximab', taken: 'ever' }

operatorTable({
  operator: 'drug',
  rows: {
    true: [
      {
        sentence: 'of another one than the exception',
        rule: otherThanRituximab,
        patient: { drugs: ['rituximab', 'belimumab'] },
        reason: 'belimumab (dates not recorded) is recorded',
      },
    ],
    false: [
      {
        sentence: 'by assumption, where only the exception was taken',
        rule: otherThanRituximab,
        patient: { drugs: [{ name: 'rituximab', end: '2025' }] },
        basis: 'assumed',
        reason: 'no record of biologic other than rituximab',
      },
    ],
    unknown: [
      {
        sentence: 'where only a class is recorded to which the exception belongs',
        rule: otherThanRituximab,
        patient: { drugs: [{ name: 'biologic', end: '2025' }] },
        reason: 'biologic until 2025 is not named more closely and could be rituximab, which does not count',
        needs: ["what 'biologic' is"],
      },
    ],
  },
})

describe('drug', () => {
  it('reads with its exception, its routes and its purpose', () => {
    expect(compiled(otherThanRituximab).words).toBe('biologic other than rituximab, taken ever')
    const words = compiled({ ...otherThanRituximab, route: ['iv', 'sc'], purpose: ['suppression', 'transplant'] }).words
    expect(words).toBe(
      'biologic other than rituximab given by the iv or sc route given for suppression or transplant, taken ever',
    )
    expect(compiled({ drug: 'prednisone', taken: 'now', unstable: '7 days' }).words).toBe(
      'prednisone without a dose unchanged for at least 7 days, taken now',
    )
  })

  it.each<[object, string[]]>([
    [{ ...rituximab, route: 'mouth' }, ['route: Invalid input']],
    [{ ...rituximab, route: [] }, ['route: must not be empty']],
    [
      { ...rituximab, purpose: 'supression' },
      ["purpose: 'supression' is not a known purpose (did you mean 'suppression'?)"],
    ],
    [
      { ...rituximab, stable: '7 days', unstable: '7 days' },
      ['unstable: a dose is stable or unstable, not both (keep one of the two keys)'],
    ],
  ])('of %j has the problems %j', (rule, problems) => {
    expect(problemsOf(rule)).toEqual(problems)
  })
})
