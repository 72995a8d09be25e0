import { describe, expect, it } from 'vitest'
import { indexed } from '../../../src/patient/measurement/results.js'
import { span } from '../reader.js'

describe('the index of results', () => {
  it('has the most recent first, by the last day that a date may mean, and the undated last', () => {
    const results = ['2026-01', undefined, '2026-01-15', '2025', '2026-02-01', undefined, '1950-03-02'].map(
      (date, index) => ({
        path: `/labs/${index}`,
        label: index === 5 ? 'b' : 'a',
        on: date === undefined ? undefined : span(date),
      }),
    )
    const index = indexed(results, ({ label }) => label)
    expect([...index].map(([key, found]) => [key, found.map(({ path }) => path)])).toEqual([
      ['a', ['/labs/4', '/labs/0', '/labs/2', '/labs/3', '/labs/6', '/labs/1']],
      ['b', ['/labs/5']],
    ])
  })
})
