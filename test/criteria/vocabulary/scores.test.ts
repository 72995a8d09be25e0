import { describe, expect, it } from 'vitest'
import { scores } from '../../../src/criteria/vocabulary/scores.js'

const small = {
  id: 'ESSDAI',
  label: 'ESSDAI',
  range: [0, 12],
  'visit-window': '30 days',
  items: [
    { id: 'articular', label: 'articular', weight: 2, levels: [0, 1, 2, 3] },
    {
      id: 'cns',
      label: 'central nervous system',
      weight: 2,
      levels: [0, 2, 3],
      meaning: ['none', 'moderate', 'severe'],
    },
  ],
  source: 'Seror 2010',
}
const [articular, cns] = small.items

function complaints(entry: unknown): string[] {
  const read = scores.schema.safeParse(entry)
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('a score', () => {
  it('is read with its items and the window of a visit', () => {
    const entry = scores.schema.parse(small)
    expect(scores.read(entry)).toEqual({
      id: 'ESSDAI',
      label: 'ESSDAI',
      names: [],
      codes: [],
      parents: [],
      range: { low: 0, high: 12, lowOpen: false, highOpen: false },
      items: [
        { id: 'articular', label: 'articular', weight: 2, levels: [0, 1, 2, 3] },
        { id: 'cns', label: 'central nervous system', weight: 2, levels: [0, 2, 3] },
      ],
      visitWindow: { amount: 30, unit: 'days' },
    })
    expect(scores.references(entry)).toEqual([])
    expect(scores.read(scores.schema.parse({ ...small, unclear: ['index'] })).unclear).toEqual(['index'])
    expect(scores.read(scores.schema.parse({ ...small, effort: 'question' })).effort).toBe('question')
  })
})

it('a score has codes, and questions that tell of a condition by themselves', () => {
  const question = {
    loinc: ['44260-8'],
    about: 'thoughts of death',
    'tells-of': 'suicidal-ideation',
    'unless-answered': ['not at all'],
    source: 'loinc.org/44260-8',
  }
  const entry = scores.schema.parse({ ...small, loinc: ['44261-6'], snomed: ['720433000'], questions: [question] })
  expect(scores.read(entry)).toMatchObject({
    codes: [
      { system: 'loinc', code: '44261-6', prefix: false },
      { system: 'snomed', code: '720433000', prefix: false },
    ],
    questions: [
      {
        codes: ['44260-8'],
        about: 'thoughts of death',
        tellsOf: 'suicidal-ideation',
        unlessAnswered: ['not at all'],
      },
    ],
  })
  expect(scores.references(entry)).toEqual([
    { path: ['questions', 0, 'tells-of'], id: 'suicidal-ideation', to: ['conditions'] },
  ])
})

it('a score may be known by its total only', () => {
  const entry = scores.schema.parse({ ...small, range: [0, 10], items: [] })
  expect(scores.read(entry)).toMatchObject({ range: { low: 0, high: 10 }, items: [] })
})

describe('what a score cannot be', () => {
  const RANGE = 'range: the range is from 0 to what all items at their highest level add up to'

  it.each([
    [{ ...small, range: [0, 13] }, RANGE],
    [{ ...small, range: [1, 12] }, RANGE],
    [{ ...small, range: [1, 10], items: [] }, RANGE],
    [{ ...small, range: [0, 0], items: [] }, RANGE],
    [{ ...small, 'visit-window': 'a month' }, "visit-window: a duration such as '30 days'"],
    [{ ...small, range: [0, 12], items: [articular, articular] }, 'items: two items have the same id'],
    [
      { ...small, items: [articular, { ...articular, id: 'cns', levels: [2, 3] }] },
      'items.1.levels: levels ascend from 0',
    ],
    [
      { ...small, items: [articular, { ...articular, id: 'cns', levels: [0, 3, 2] }] },
      'items.1.levels: levels ascend from 0',
    ],
    [
      { ...small, items: [articular, { ...cns, meaning: ['none'] }] },
      'items.1.meaning: a meaning for each level, or none',
    ],
    [{ ...small, loinc: ['44261'] }, 'loinc.0: a LOINC code such as 2160-0'],
    [{ ...small, snomed: ['44261-6'] }, 'snomed.0: a SNOMED CT code has 6 to 18 digits'],
    [{ ...small, id: 'ESS DAI' }, 'id: an id has letters, digits and single hyphens'],
  ])('%o: %s', (entry, complaint) => {
    expect(complaints(entry)).toEqual([complaint])
  })
})
