import { expect, it } from 'vitest'
import { needKey } from '../../../src/screening/worklist/need-key.js'

it('tells what is missing apart by name and kind', () => {
  expect(needKey({ need: 'IgG', kind: 'lab' })).not.toBe(needKey({ need: 'IgG', kind: 'score' }))
  expect(needKey({ need: 'IgG', kind: 'lab', effort: 'biopsy' })).toBe(needKey({ need: 'IgG', kind: 'lab' }))
  const conflict = (need: string, ...places: string[]): string => needKey({ need, kind: 'conflict', places })
  expect(conflict('which is right about SLE', '/a', '/b')).toBe(conflict('which is right about lupus', '/a', '/b'))
  expect(conflict('which is right about SLE', '/a', '/b')).not.toBe(conflict('which is right about SLE', '/a', '/c'))
})
