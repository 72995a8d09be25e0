import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN } from '../../../src/kernel/truth.js'
import {
  withBegunPregnancy,
  withRecordedPregnancy,
  withToldPregnancy,
} from '../../../src/language/pregnancy/contradicted-test.js'
import { decided, unknown } from '../../../src/language/rule/finding.js'
import { spanOfDay } from '../../../src/kernel/span.js'
import { day } from '../patient.js'

const since = day('2026-02-20')
const [fact, until] = [{ path: '/conditions/0', label: 'pregnancy' }, day('2026-12-12')]
const pregnancy = { fact, flips: [until] }
const tested = {
  evidence: [{ fact: { path: '/labs/0', label: 'hCG' }, value: 'negative' }],
  flips: [],
  clauses: () => ['negative'],
}
const negative = decided(TRUE, tested)
const positive = decided(FALSE, tested)
const missing = unknown({ ...tested, needs: [] })

describe('a pregnancy test', () => {
  it('says what it says, where the record tells of no pregnancy', () => {
    expect(withRecordedPregnancy(negative, undefined, 'test')).toBe(negative)
    expect(withToldPregnancy(negative, undefined, 'test')).toBe(negative)
  })

  it('that is positive is not contradicted', () => {
    expect(withRecordedPregnancy(positive, pregnancy, 'test')).toBe(positive)
    expect(withBegunPregnancy(positive, { fact, onset: spanOfDay(since) }, 'test')).toBe(positive)
    expect(withToldPregnancy(positive, pregnancy, 'test')).toBe(positive)
  })

  it('that is missing is what the record states, and stays missing where another part only tells of it', () => {
    expect(withRecordedPregnancy(missing, pregnancy, 'test')).toMatchObject({ truth: FALSE, flips: [until] })
    expect(withToldPregnancy(missing, pregnancy, 'test')).toBe(missing)
  })

  it('that is negative is open, and says why', () => {
    const stated = withRecordedPregnancy(negative, pregnancy, 'test')
    const begun = withBegunPregnancy(negative, { fact, onset: spanOfDay(since) }, 'test')
    const told = withToldPregnancy(negative, pregnancy, 'test')
    expect([stated, begun, told].map(({ truth }) => truth)).toEqual([UNKNOWN, UNKNOWN, UNKNOWN])
    expect([stated, begun, told].map(({ clauses }) => clauses())).toEqual([
      ['a pregnancy is recorded, but the test is negative'],
      ['a pregnancy since 2026-02-20 is recorded without an end, but the test is negative'],
      ['pregnancy tells of a pregnancy, and no later test is recorded as negative'],
    ])
    expect(told.needs.map(({ need }) => need)).toEqual([
      'whether there is the pregnancy of which pregnancy tells: /labs/0 and /conditions/0',
    ])
    expect(told.flips).toEqual([until])
  })
})
