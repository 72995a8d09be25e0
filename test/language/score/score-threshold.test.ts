import { describe, expect, it } from 'vitest'
import { held, heldInWords, turned } from '../held.js'
import { patient } from '../patient.js'

const rule = { score: 'ESSDAI', 'at-least': 4, valid: '90 days' }

describe('the latest score', () => {
  it.each([
    [
      'by its total',
      rule,
      { scores: [{ name: 'ESSDAI', total: 2, date: '2026-02-20' }] },
      ['score ESSDAI 2 {"atLeast":4}'],
    ],
    [
      'by its items',
      rule,
      { scores: [{ name: 'ESSDAI', items: { articular: 1 }, date: '2026-02-20' }] },
      ['score ESSDAI 2 to 4 {"atLeast":4}'],
    ],
    [
      'of which any number is a total',
      { score: 'mRSS', 'at-least': 10, valid: '90 days' },
      {
        scores: [
          { name: 'mRSS', total: 5, date: '2026-02-20' },
          { name: 'mRSS', total: 30, date: '2025-02-20' },
        ],
      },
      ['score mRSS 5 {"atLeast":10}'],
    ],
    [
      'beside one without a date, both at once',
      rule,
      {
        scores: [
          { name: 'ESSDAI', total: 2, date: '2026-02-20' },
          { name: 'ESSDAI', total: 3 },
        ],
      },
      ['score ESSDAI 2 {"atLeast":4}'],
    ],
  ])('is held against bounds %s', (_what, asked, written, expected) => {
    expect(heldInWords(asked, written)).toEqual(expected)
    const results = turned(asked, written)
    expect(results.length).toBeGreaterThan(1)
    for (const { accepted, truth } of results) expect(truth).toBe(accepted)
  })

  it('is held against nothing where there is none', () => {
    expect(held(rule, { scores: [] })).toEqual([])
  })

  it('stands where the file has it', () => {
    const [threshold] = held(rule, { scores: [{ name: 'ESSDAI', total: 2, date: '2026-02-20' }] })
    expect(threshold?.variable).toMatchObject({
      key: 'score essdai',
      recorded: '2 on 2026-02-20',
      paths: ['/scores/0'],
      shown: { unit: '' },
    })
  })
})

it('takes the place of the latest, and leaves what was before', () => {
  const written = {
    scores: [
      { name: 'mRSS', total: 5, date: '2026-02-20' },
      { name: 'mRSS', total: 30, date: '2025-02-20' },
    ],
  }
  const [threshold] = held({ score: 'mRSS', 'at-least': 10, valid: '90 days' }, written)
  const changed =
    threshold?.variable.scale === 'number' ? threshold.variable.changed?.(patient(written), 12) : undefined
  expect([...(changed?.scores.values() ?? [])].flat()).toMatchObject([
    { path: '/scores/0', total: { low: 12, high: 12 } },
    { path: '/scores/1', total: { low: 30, high: 30 } },
  ])
})

it('of a record without the score becomes the only one', () => {
  const [threshold] = held(rule, { scores: [{ name: 'ESSDAI', total: 2, date: '2026-02-20' }] })
  const changed = threshold?.variable.scale === 'number' ? threshold.variable.changed?.(patient({}), 5) : undefined
  expect([...(changed?.scores.values() ?? [])].flat()).toMatchObject([{ total: { low: 5, high: 5 } }])
})
