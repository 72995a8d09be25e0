import { describe, expect, it } from 'vitest'
import { bundled } from './bundled.js'

const { classifications, conditions, scores } = bundled

describe('the bundled scores and classification sets', () => {
  it.each([
    ['SLEDAI-2K', 24, 105],
    ['ESSDAI', 12, 123],
    ['mRSS', 17, 51],
  ])('%s has %d items and at most %d points', (id, items, most) => {
    expect(scores.get(id)?.items).toHaveLength(items)
    expect(scores.get(id)?.range.high).toBe(most)
    expect(scores.get(id)?.visitWindow).toEqual({ amount: 30, unit: 'days' })
  })

  it('"SLEDAI" alone is another instrument', () => {
    expect(scores.find('SLEDAI')).toBeUndefined()
    expect(scores.nearest('SLEDAI2')).toBe('SLEDAI-2K')
  })

  it.each([
    ['ACR 1997', 'ACR-1997-SLE'],
    ['EULAR/ACR 2019', 'EULAR-ACR-2019-SLE'],
    ['AECG', 'AECG-2002'],
    ['2002 AECG', 'AECG-2002'],
    ['2002 EULAR classification criteria', 'AECG-2002'],
    ['Japanese criteria', 'JPN-1999'],
    ['ACR/EULAR 2016', 'ACR-EULAR-2016'],
    ['ACR/EULAR 2013', 'ACR-EULAR-2013-SSc'],
  ])('%s is %s', (name, id) => {
    expect(classifications.find(name)?.id).toBe(id)
  })

  it('exclude conditions that exist', () => {
    for (const { of, excludedBy } of classifications.terms) {
      for (const id of [of, ...excludedBy]) expect(conditions.get(id)).toBeDefined()
    }
  })
})
