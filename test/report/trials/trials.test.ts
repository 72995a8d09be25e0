import { describe, expect, it } from 'vitest'
import type { Criterion, Trial } from '../../../src/criteria/trial.js'
import { TRUE } from '../../../src/kernel/truth.js'
import { decided } from '../../../src/language/rule/finding.js'
import type { Rule } from '../../../src/language/rule/rule.js'
import { trialList, trialListJson } from '../../../src/report/trials/trial-list.js'
import { trialPage, trialPageJson } from '../../../src/report/trials/trial-page.js'

const plain = { columns: 60, color: false }

function rule(words: string): Rule {
  return { slot: 0, operator: '', words, evaluate: () => decided(TRUE, { clauses: () => [] }) }
}

function criterion(given: Partial<Criterion> & { readonly id: string }): Criterion {
  return {
    section: 'inclusion',
    item: 1,
    text: `text of ${given.id}`,
    anchor: 'screening',
    rule: rule(`rule of ${given.id}`),
    asks: false,
    onlyAsks: false,
    reading: null,
    otherwise: null,
    ...given,
  }
}

const trials: readonly Trial[] = [
  {
    id: 'NCT1',
    title: 'A title that is too long for what is left of sixty columns in one line',
    phase: '1/2',
    recruitment: 'not yet recruiting',
    source: { registry: 'R', via: 'V', seen: '2026-01-01', inclusion: 'complete', exclusion: 'complete', gaps: [] },
    criteria: [criterion({ id: 'I1' })],
  },
  {
    id: 'NCT22',
    title: 'Short',
    phase: '4',
    recruitment: 'recruiting',
    source: {
      registry: 'R',
      via: 'V',
      seen: '2026-01-01',
      inclusion: 'complete',
      exclusion: 'missing',
      gaps: ['The exclusion list is missing.'],
    },
    criteria: [
      criterion({ id: 'D1', section: 'description' }),
      criterion({ id: 'I1', reading: 'Read so.', otherwise: rule('the other rule') }),
      criterion({ id: 'I2', rule: rule('all of:\n- first\n- any of:\n  - second'), otherwise: rule('not:\n- third') }),
      criterion({ id: 'E1', section: 'exclusion', anchor: 'first dose' }),
    ],
  },
]

describe('the list of trials', () => {
  it('aligns its columns, and puts titles and gaps below', () => {
    expect(trialList(trials, plain)).toBe(
      [
        'NCT1   phase 1/2  not yet recruiting  1 criterion',
        '  A title that is too long for what is left of sixty columns',
        '  in one line',
        'NCT22  phase 4    recruiting          4 criteria',
        '  Short',
        '  source: The exclusion list is missing.',
        '',
      ].join('\n'),
    )
  })

  it('is an array in JSON', () => {
    expect(JSON.parse(trialListJson(trials))).toEqual([
      expect.objectContaining({ id: 'NCT1', criteria: 1, sourceGaps: [] }),
      {
        id: 'NCT22',
        title: 'Short',
        phase: '4',
        recruitment: 'recruiting',
        criteria: 4,
        sourceGaps: ['The exclusion list is missing.'],
      },
    ])
  })
})

describe('the page of a trial', () => {
  const [, second] = trials
  if (second === undefined) throw new Error('two trials')

  it('shows every criterion with its rule and reading, list by list', () => {
    expect(trialPage(second, plain)).toBe(
      [
        'NCT22  Short',
        'phase 4, recruiting',
        'read from R via V, seen 2026-01-01',
        'source: The exclusion list is missing.',
        '',
        'From the description',
        '  D1   text of D1',
        '       rule of D1',
        '',
        'Inclusion',
        '  I1   text of I1',
        '       rule of I1',
        '       reading: Read so.',
        '       the other reading: the other rule',
        '  I2   text of I2',
        '       all of:',
        '       - first',
        '       - any of:',
        '         - second',
        '       the other reading:',
        '       not:',
        '       - third',
        '',
        'Exclusion',
        '  E1   text of E1',
        '       rule of E1',
        '       counted from first dose',
        '',
      ].join('\n'),
    )
  })

  it('shows the words of a rule whatever characters are in them', () => {
    const words = 'lab\u2028of\ra\u0085name\u202E'
    const [trial] = trials
    if (trial === undefined) throw new Error('no trial')
    const page = trialPage({ ...trial, criteria: [criterion({ id: 'I1', rule: rule(words) })] }, plain)
    expect(page).toContain('\n       lab\\u2028of\\u000Da\\u0085name\\u202E\n')
  })

  it('holds the same in JSON', () => {
    expect(JSON.parse(trialPageJson(second))).toMatchObject({
      id: 'NCT22',
      source: { exclusion: 'missing', gaps: ['The exclusion list is missing.'] },
      criteria: [
        { id: 'D1', section: 'description', item: 1, words: 'rule of D1', reading: null, otherwise: null },
        { id: 'I1', reading: 'Read so.', otherwise: 'the other rule' },
        { id: 'I2', words: 'all of:\n- first\n- any of:\n  - second' },
        { id: 'E1', anchor: 'first dose' },
      ],
    })
  })
})
