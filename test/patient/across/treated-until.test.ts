import { describe, expect, it } from 'vitest'
import { bundled as vocabulary } from '../../criteria/vocabulary/bundled.js'
import { day, read, shown } from '../reader.js'

const drugOf = (condition: object, asOf = '2026-03-01') => {
  const options = { vocabulary, asOf: day(asOf) }
  const [drug] = read({ conditions: [{ treatment: 'amoxicillin', ...condition }] }, options).drugs.entries
  return [shown(drug?.start), shown(drug?.end)]
}

describe('what an infection was treated with', () => {
  it('was given until a year after its end at the latest', () => {
    expect(drugOf({ name: 'pneumonia', onset: '2010-02', end: '2010-03' })).toEqual([
      undefined,
      '2010-02-01 to 2011-03-31',
    ])
    expect(drugOf({ name: 'pneumonia', end: '2010' })).toEqual([undefined, '2010-01-01 to 2011-12-31'])
  })

  it('was begun on the day behind its name, and has its own days where it was begun later', () => {
    const over = { name: 'pneumonia', end: '2010' }
    expect(drugOf({ ...over, treatment: 'amoxicillin 2010-05' })).toEqual([
      '2010-05-01 to 2010-05-31',
      '2010-01-01 to 2011-12-31',
    ])
    expect(drugOf({ ...over, treatment: 'amoxicillin 2015' })).toEqual(['2015-01-01 to 2015-12-31', undefined])
  })

  it.each([
    { name: 'pneumonia', onset: '2010' },
    { name: 'pneumonia', onset: '2010', status: 'resolved' },
    { name: 'pneumonia', onset: '2010', remission: '2010' },
    { name: 'pneumonia', onset: '2010', end: '2010', status: 'active' },
    { name: 'pneumonia', onset: '2010', end: '2025-03-01' },
    { name: 'herpes zoster', onset: '2010', end: '2010' },
    { name: 'tuberculosis', onset: '2010', end: '2010' },
    { name: 'lupus nephritis', onset: '2010', end: '2010' },
    { name: 'macrophage activation syndrome', onset: '2010', end: '2010' },
    { name: 'rosy fever', onset: '2010', end: '2010' },
  ])('may go on where that is not surely over for long, or is no infection that is rid of: %j', (condition) => {
    expect(drugOf(condition)).toEqual([undefined, undefined])
  })

  it('is over a year after the last day of it that is meant', () => {
    const ended = { name: 'pneumonia', onset: '2025', end: '2025-02-28' }
    expect(drugOf(ended, '2026-02-28')).toEqual([undefined, undefined])
    expect(drugOf(ended, '2026-03-01')).toEqual([undefined, '2025-01-01 to 2026-02-28'])
  })
})
