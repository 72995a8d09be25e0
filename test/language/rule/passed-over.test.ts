import { describe, expect, it } from 'vitest'
import { passedOver } from '../passed-over.js'

describe('what a rule passes over', () => {
  it.each([
    {
      what: 'pregnancy tests that show nothing',
      rule: { 'childbearing-potential': { from: 12, to: 55 } },
      record: {
        sex: 'female',
        birthDate: '1990-01-01',
        labs: [
          { name: 'urine pregnancy test', value: 'negative', date: '2026-02-25' },
          { name: 'blood pregnancy test', value: 'positive', date: '2024-02-26' },
          { name: 'pregnancy test', value: 'positive' },
        ],
      },
      passed: [
        '/labs/0 urine pregnancy test negative on 2026-02-25 – not positive, which does not tell whether a pregnancy is possible',
        '/labs/1 blood pregnancy test positive on 2024-02-26 – older than 42 weeks on 2026-03-01',
        '/labs/2 pregnancy test positive – without a date',
      ],
    },
    {
      what: 'no pregnancy test that shows it',
      rule: { 'childbearing-potential': { from: 12, to: 55 } },
      record: { sex: 'female', labs: [{ name: 'urine pregnancy test', value: 'positive', date: '2026-02-25' }] },
      passed: [],
    },
    {
      what: 'a second statement',
      rule: { ask: 'Well?', name: 'wellness' },
      record: { statements: { wellness: false, 'T:I1': true } },
      passed: ['/statements/wellness wellness no – another statement answers this question first'],
    },
  ])('is $what', ({ rule, record, passed }) => {
    expect(passedOver(rule, record)).toEqual(passed)
  })
})
