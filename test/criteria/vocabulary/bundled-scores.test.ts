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

  it('ESSPRI, what patients say of themselves, is no misspelt ESSDAI', () => {
    expect(scores.find('ESSPRI')).toMatchObject({ id: 'ESSPRI', range: { low: 0, high: 10 }, items: [] })
    expect(scores.find("EULAR Sjögren's syndrome patient reported index")?.id).toBe('ESSPRI')
  })

  it.each([
    ['loinc', '44261-6', 'PHQ-9'],
    ['snomed', '720433000', 'PHQ-9'],
    ['loinc', '89209-1', 'BDI-II'],
    ['snomed', '401320004', 'HADS-D'],
    ['snomed', '401319005', 'HADS-A'],
    ['snomed', '441870009', 'DAS28'],
    ['loinc', '75874-8', 'HAQ-DI'],
  ] as const)('%s %s is the total of the %s', (system, code, id) => {
    expect(scores.findCode(system, code)?.id).toBe(id)
  })

  it('"SLEDAI" alone may be this or another instrument', () => {
    expect(scores.find('SLEDAI')).toBeUndefined()
    expect(scores.get('SLEDAI-2K')?.unclear).toContain('SLEDAI')
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
    ['ACR-EULAR-2016-pSS', 'ACR-EULAR-2016'],
    ['ACR/EULAR 2013', 'ACR-EULAR-2013-SSc'],
  ])('%s is %s', (name, id) => {
    expect(classifications.find(name)?.id).toBe(id)
  })

  it('exclude conditions that exist', () => {
    for (const { of, excludedBy } of classifications.terms) {
      for (const id of [of, ...excludedBy.map(({ condition }) => condition)]) expect(conditions.get(id)).toBeDefined()
    }
  })

  it.each([
    ['ACR-1997-SLE', 11, 0],
    // 1 of the entry, and 2 + 4 + 5 + 6 + 6 + 6 + 10 + 2 + 4 + 6 points
    ['EULAR-ACR-2019-SLE', 22, 51],
    // the six, and another connective tissue disease
    ['AECG-2002', 7, 0],
    ['JPN-1999', 4, 0],
    ['ACR-EULAR-2016', 6, 9],
    ['ACR-EULAR-2013-SSc', 10, 28],
  ])('%s has %i items and at most %i points', (id, count, most) => {
    const items = classifications.get(id)?.items ?? []
    const best = new Map<string, number>()
    for (const { group, points } of items) best.set(group, Math.max(points, best.get(group) ?? 0))
    expect([items.length, [...best.values()].reduce((sum, points) => sum + points, 0)]).toEqual([count, most])
  })
})
