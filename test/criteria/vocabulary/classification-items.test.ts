import { describe, expect, it } from 'vitest'
import { item, readItem, referencesOf } from '../../../src/criteria/vocabulary/classification-items.js'

const antibodies = { id: 'VI', label: 'autoantibodies' }

function complaints(written: unknown): string[] {
  const read = item.safeParse(written)
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('an item of a set', () => {
  it('is present or absent, gives no points, and is a group of its own, unless it says more', () => {
    expect(readItem(item.parse(antibodies))).toEqual({
      id: 'VI',
      label: 'autoantibodies',
      names: [],
      levels: [0, 1],
      points: 0,
      group: 'VI',
      from: undefined,
    })
    const more = {
      ...antibodies,
      names: ['antibodies'],
      points: 3,
      group: 'serology',
      marks: ['objective'],
      note: 'Why.',
    }
    expect(readItem(item.parse(more))).toMatchObject({ names: ['antibodies'], points: 3, group: 'serology' })
  })

  it.each([
    [
      { labs: ['anti-ssa', 'ena'], is: 'positive' },
      { kind: 'labs', labs: ['anti-ssa', 'ena'], atLeast: undefined },
      [
        { path: ['items', 2, 'from', 'labs', 0], id: 'anti-ssa', to: ['analytes', 'panels'] },
        { path: ['items', 2, 'from', 'labs', 1], id: 'ena', to: ['analytes', 'panels'] },
      ],
    ],
    [
      { labs: ['ana'], 'at-least': 80 },
      { kind: 'labs', labs: ['ana'], atLeast: 80 },
      [{ path: ['items', 2, 'from', 'labs', 0], id: 'ana', to: ['analytes', 'panels'] }],
    ],
    [
      { conditions: ['sle'] },
      { kind: 'conditions', conditions: ['sle'] },
      [{ path: ['items', 2, 'from', 'conditions', 0], id: 'sle', to: ['conditions'] }],
    ],
  ])('may be shown from %j', (from, source, references) => {
    const read = item.parse({ ...antibodies, from })
    expect(readItem(read).from).toEqual(source)
    expect(referencesOf(read, 2)).toEqual(references)
  })

  it('that is shown by nothing names nothing', () => {
    expect(referencesOf(item.parse(antibodies), 0)).toEqual([])
  })

  it('tells of a condition, and where that is looked for', () => {
    const read = item.parse({ ...antibodies, 'tells-of': 'sjogren', from: { labs: ['ana'], is: 'positive' } })
    expect(readItem(read).tellsOf).toBe('sjogren')
    expect(referencesOf(read, 2)).toEqual([
      { path: ['items', 2, 'tells-of'], id: 'sjogren', to: ['conditions'] },
      { path: ['items', 2, 'from', 'labs', 0], id: 'ana', to: ['analytes', 'panels'] },
    ])
    expect(referencesOf(item.parse({ ...antibodies, 'tells-of': 'sjogren' }), 0)).toEqual([
      { path: ['items', 0, 'tells-of'], id: 'sjogren', to: ['conditions'] },
    ])
  })

  const SOURCE = 'from: give labs with is: positive or with at-least; or conditions'

  it.each([
    [{ ...antibodies, from: {} }, SOURCE],
    [{ ...antibodies, from: { labs: ['ana'] } }, SOURCE],
    [{ ...antibodies, from: { labs: ['ana'], is: 'positive', 'at-least': 80 } }, SOURCE],
    [{ ...antibodies, from: { labs: ['ana'], is: 'positive', conditions: ['sle'] } }, SOURCE],
    [{ ...antibodies, from: { conditions: ['sle'], is: 'positive' } }, SOURCE],
    [{ ...antibodies, from: { conditions: ['sle'], 'at-least': 1 } }, SOURCE],
    [{ ...antibodies, id: 'V I' }, 'id: an id has letters, digits and single hyphens'],
    [{ ...antibodies, points: 0 }, 'points: Too small: expected number to be >0'],
  ])('cannot be %j', (written, complaint) => {
    expect(complaints(written)).toEqual([complaint])
  })
})
