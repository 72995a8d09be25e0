import { describe, expect, it } from 'vitest'
import { passedOver } from '../passed-over.js'

describe('what a classification passes over', () => {
  it.each([
    {
      what: 'items beside a statement, a suspicion, a mere diagnosis, and an entry of a later day',
      rule: { classification: 'AECG-2002' },
      record: {
        conditions: [
          { name: "Sjögren's syndrome", meets: ['AECG-2002'] },
          { name: "Sjögren's syndrome", status: 'suspected', meets: ['AECG-2002'] },
          { name: "Sjögren's syndrome" },
          { name: "Sjögren's syndrome", onset: '2020' },
        ],
        classifications: [
          { name: 'AECG-2002', items: { I: true } },
          { name: 'AECG-2002', met: false, date: '2027-01-01' },
          { name: 'LUPUS-2019', met: false, date: '2027-01-01' },
          { name: 'qwerty', met: false, date: '2027-01-01' },
        ],
      },
      passed: [
        '/classifications/0 AECG-2002 listed – what is stated elsewhere decides',
        "/conditions/1 Sjögren's syndrome suspected – what is only suspected states nothing of AECG 2002",
        "/conditions/2 Sjögren's syndrome listed – a diagnosis alone is no classification",
        "/conditions/3 Sjögren's syndrome listed – a diagnosis alone is no classification",
        '/classifications/1 AECG-2002 – 2027-01-01 is after the as-of date 2026-03-01; the entry was left out',
      ],
    },
  ])('is $what', ({ rule, record, passed }) => {
    expect(passedOver(rule, record)).toEqual(passed)
  })
})
