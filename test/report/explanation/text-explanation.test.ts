import { describe, expect, it } from 'vitest'
import { formatExplanations } from '../../../src/report/explanation/explanations.js'
import type {
  CriterionExplanation,
  Explanation,
  RuleExplanation,
} from '../../../src/screening/explanation/explanation.js'
import { criterion } from '../results/results.js'

const plain = { columns: 80, color: false }

function rule(words: string, given: Partial<RuleExplanation> = {}): RuleExplanation {
  return {
    operator: 'any',
    role: null,
    words,
    truth: 'true',
    applies: true,
    basis: 'recorded',
    reason: '',
    evidence: [],
    passedOver: [],
    missing: [],
    asks: [],
    changes: [],
    parts: [],
    ...given,
  }
}

const passed = Array.from({ length: 7 }, (_entry, index) => ({
  path: `/labs/${index}`,
  label: 'IgG\u001B[31m',
  value: `${index} g/L`,
  why: 'too old: results count from 2025-12-01 on',
  remarks: index === 0 ? ['too old', 'the flag\u202E was not used'] : [],
}))

const leaf = rule('IgG at least 6 g/L, by the latest result, no older than 90 days', {
  truth: 'unknown',
  role: 'what 漢字 means',
  applies: false,
  reason: 'no result for IgG is recorded',
  evidence: [{ path: '/sex', label: 'sex', value: 'female', remarks: ['odd'] }],
  passedOver: passed,
  missing: [{ need: 'a newer result for IgG', kind: 'lab' }],
  asks: ['Really?'],
  changes: [
    { date: '2026-04-21', truth: 'false' },
    { date: '2026-05-01', truth: 'true' },
  ],
})

const tree = rule('any of:', {
  changes: [{ date: '2026-04-21', truth: 'judgment' }],
  parts: [leaf, rule('asked: Well?', { truth: 'judgment', asks: ['Well?'] }), rule('none', { basis: 'assumed' })],
})

function explained(given: Partial<CriterionExplanation>): CriterionExplanation {
  return {
    ...criterion({ id: 'E6', outcome: 'violated', clearsOn: '2026-03-16' }),
    anchor: 'screening',
    changes: [],
    rule: tree,
    otherwise: null,
    ...given,
  }
}

function explanation(...criteria: CriterionExplanation[]): Explanation {
  return {
    patient: 'P-0001',
    asOf: '2026-03-01',
    asOfSource: 'option',
    criteriaDigest: `sha256:${'0'.repeat(64)}`,
    version: '1.0.0',
    trial: {
      id: 'NCT05605665',
      title: 'Low-dose IL-2',
      recruitment: 'completed',
      verdict: 'ineligible',
      sourceGaps: [],
      source: { registry: 'ClinicalTrials.gov', via: 'a copy', seen: '2025-11-14' },
    },
    criteria,
    warnings: [{ path: '/labs/0', message: 'odd' }],
  }
}

const textOf = (one: Explanation, options = plain): string => formatExplanations([one], 'text', options)

describe('an explanation in text', () => {
  const whole = explanation(explained({}))

  it.each([40, 41, 60, 79, 80, 100])('keeps to %i columns and ends no line in a space', (columns) => {
    for (const line of textOf(whole, { ...plain, columns }).split('\n')) {
      expect(line.length).toBeLessThanOrEqual(columns)
      expect(line).not.toMatch(/ $/u)
    }
  })

  it('says the same with colour and without, and nothing that moves the cursor', () => {
    const colored = textOf(whole, { ...plain, color: true })
    expect(colored.replaceAll(/\u001B\[\d+m/gu, '')).toBe(textOf(whole))
    expect(textOf(whole)).toContain('IgG\\u001B[31m: 0 g/L')
  })

  it('tells the first entries that were passed over, and how many more there are', () => {
    const text = textOf(whole)
    expect(text).toContain('/labs/4')
    expect(text).not.toContain('/labs/5')
    expect(text).toContain('passed over: 2 more entries, see --json')
  })

  it('tells a remark once, and a question once', () => {
    const text = textOf(whole)
    expect(text.match(/warning: /gu)).toHaveLength(2)
    expect(text.match(/Well\?/gu)).toHaveLength(1)
    expect(text).toContain('to ask: Really?')
  })

  it.each([
    ['lupus, HIV or TB, now', 'no record of lupus, HIV or TB', 'assumed: none of these is recorded'],
    ['lupus or HIV, now', 'no record of lupus or HIV', 'assumed: no record of lupus or HIV'],
    ['lupus, HIV or TB, now', 'no record of HIV or TB', 'assumed: no record of HIV or TB'],
    ['lupus or HIV, now', 'HIV is recorded as absent; no record of lupus', 'absent; no record of lupus'],
  ])('names what is not recorded only where the words of the operator have not: %s, %s', (words, reason, said) => {
    const silent = rule(words, { truth: 'false', basis: 'assumed', reason })
    expect(textOf(explanation(explained({ rule: silent })))).toContain(`${said}\n`)
  })

  it('says from which day it is measured, and on which days it changes beyond those on which it clears', () => {
    const changes = [
      { date: '2026-03-16', outcome: 'satisfied' as const },
      { date: '2026-06-04', outcome: 'unknown' as const },
    ]
    const text = textOf(explanation(explained({ anchor: 'enrolment', changes })))
    expect(text).toContain('counted from enrolment, taken as the screening date')
    expect(text).toContain('         not known from 2026-06-04, if nothing else changes')
  })

  it('shows the other reading where it comes out otherwise', () => {
    const otherwise = rule('read otherwise', { truth: 'false' })
    const read = (outcome: CriterionExplanation['outcome']): string =>
      textOf(explanation(explained({ otherwise, reading: { note: 'So.', otherwise: outcome, ask: null } })))
    expect(read('satisfied')).toContain('  the other reading:\n  false    read otherwise\n')
    expect(read('violated')).not.toContain('  the other reading:\n')
  })

  it('begins with the answer, and ends with how the text was read and where it stands', () => {
    const reading = { note: 'Read so, and why.', otherwise: 'satisfied' as const, ask: 'the sponsor about item 1' }
    const simple = explained({ reading, source: { section: 'exclusion', item: 1 }, rule: rule('sex female') })
    const lines = textOf(explanation(simple)).split('\n')
    expect(lines.slice(1, lines.indexOf('Warnings') - 1)).toEqual([
      '✗ does not fit  NCT05605665  NOT RECRUITING (completed)  Low-dose IL-2',
      '  source: ClinicalTrials.gov via a copy, seen 2025-11-14',
      '',
      '  ✗ E6   text of E6',
      '         excludes',
      '         no longer against it from 2026-03-16 on, if nothing else changes',
      '         By the other reading: does not exclude. To settle it, ask the sponsor',
      '         about item 1.',
      '  true     sex female',
      '  reading: Read so, and why.',
      '  source: item 1 of the exclusion list',
    ])
  })

  it("shows a person's answer to the item, and the item of a description", () => {
    const evidence = [
      { path: '/statements/E6', label: 'E6', value: 'yes' },
      { path: '/sex', label: 'sex', value: 'female' },
    ]
    const text = textOf(explanation(explained({ evidence, source: { section: 'description', item: 2 } })))
    expect(text).toContain('         /statements/E6  E6: yes')
    expect(text).toContain('  source: item 2 of the description\n')
    expect(text.match(/\/sex/gu)).toHaveLength(1)
  })
})

describe('explanations of several patients', () => {
  const one = explanation(explained({}))

  it('are parted by a rule in text', () => {
    expect(formatExplanations([one, one], 'text', plain)).toBe(`${textOf(one)}\n${'='.repeat(80)}\n\n${textOf(one)}`)
  })

  it('are one object a line in JSON; a single one has several lines', () => {
    const lines = formatExplanations([one, one], 'json', plain).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([one, one])
    expect(JSON.parse(formatExplanations([one], 'json', plain))).toEqual(one)
  })
})
