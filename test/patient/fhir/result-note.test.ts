import { expect, it } from 'vitest'
import { made } from './made.js'

function notesOn(note: unknown): readonly string[] {
  const result = {
    resourceType: 'Observation',
    status: 'final',
    code: { text: 'IgG' },
    valueQuantity: { value: 9, unit: 'g/L' },
    effectiveDateTime: '2026-02-20',
    note,
  }
  const { list, notes = [] } = made(result)
  expect(list).toBe('labs')
  return notes.filter((one) => one.startsWith('/note'))
}

it.each(['Sample haemolysed', 'hemolyzed', 'Probe hämolytisch: Hämolyse', 'Platelet clumps, rejected'])(
  'a result whose note says %s is used, and that is told',
  (text) => {
    expect(notesOn([{ text: 'phoned' }, { text }])).toEqual([
      `/note: the result was used, though its note says '${text}': see whether it counts`,
    ])
  },
)

it.each([[undefined], [[{ text: 'phoned' }]], [[{ time: '2026' }]], ['haemolysed']])(
  'of a note that says nothing of it, %j, nothing is told',
  (note) => {
    expect(notesOn(note)).toEqual([])
  },
)
