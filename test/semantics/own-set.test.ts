import { describe, expect, it } from 'vitest'
import { VOCABULARY, trialText } from '../criteria/invented.js'
import { complaints } from '../criteria/vocabulary/complaints.js'
import { readLibrary } from '../../src/criteria/library.js'
import { screen } from '../../src/screening/screen.js'
import { factsOf } from '../screening/facts.js'

/** A set of criteria that the program has never heard of, in a file of its own. */
const OWN = `
conditions:
  - { id: gout, label: gout, course: chronic }
  - { id: sepsis, label: septic arthritis, course: episode }
analytes:
  - { id: urate, label: urate, kind: quantity, unit: umol/L }
classifications:
  - id: GOUT-2030
    label: gout criteria of 2030
    names: [the gout criteria]
    of: gout
    excluded-by: [sepsis]
    items:
      - { id: attack, label: typical attack }
      - { id: joint, label: big toe, points: 2, group: joint, marks: [clinical] }
      - { id: ankle, label: ankle, points: 1, group: joint, marks: [clinical] }
      - { id: tophus, label: tophus, points: 4, marks: [clinical] }
      - { id: urate, label: urate of at least 600, points: 4, from: { labs: [urate], at-least: 600 } }
    met-by:
      - [{ item: attack }, { points: 6 }, { at-least: 1, of: clinical }]
    source: nobody
`

describe('a set of criteria in a file of its own', () => {
  const own = { file: 'own.yaml', text: OWN }
  const trial = { file: 't.yaml', text: trialText({ inclusion: ['{ classification: the gout criteria }'] }) }
  const library = readLibrary([trial], [VOCABULARY, own])

  it.each([
    [
      { items: { attack: true, 'big toe': true }, others: 'absent' },
      'satisfied',
      'gout criteria of 2030 by its items: typical attack present, 6 points, 6 needed, 1 of 3 clinical items, 1 needed (typical attack, big toe and urate of at least 600 present); urate 640 umol/L on 2020-05-01 is at least 600 µmol/L; no record of septic arthritis',
    ],
    [
      { items: { attack: true, joint: false, tophus: 'absent' } },
      'violated',
      'gout criteria of 2030 by its items: 4 to 5 points, 6 needed (typical attack and urate of at least 600 present); urate 640 umol/L on 2020-05-01 is at least 600 µmol/L',
    ],
    [
      { items: { attack: true, joint: false } },
      'unknown',
      'gout criteria of 2030 by its items: 4 to 9 points, 6 needed, 0 to 2 of 3 clinical items, 1 needed (typical attack and urate of at least 600 present); missing: tophus; urate 640 umol/L on 2020-05-01 is at least 600 µmol/L',
    ],
  ])('%j is %s', (entry, outcome, reason) => {
    const facts = factsOf(library, {
      asOf: '2025-06-01',
      conditions: [],
      labs: [{ name: 'urate', value: 640, unit: 'umol/L', date: '2020-05-01' }],
      classifications: { 'GOUT-2030': entry },
    })
    const { trials, warnings } = screen(facts, library, { version: '', trials: library.trials })
    expect(trials[0]?.criteria.map((one) => [one.outcome, one.reason])).toEqual([[outcome, reason]])
    expect(warnings).toEqual([])
  })

  it('is told of, with the place, where something is wrong in it', () => {
    const wrong = OWN.replace('labs: [urate]', 'labs: [urat]')
      .replace('excluded-by: [sepsis]', 'excluded-by: [{ condition: sepsis, where: it came first }, gut]')
      .replace('points: 4, marks: [clinical]', 'pionts: 4, marks: [clinical]')
    expect(complaints({ 'own.yaml': wrong })).toEqual([
      "own.yaml:17:38 'pionts' is not a key that belongs here; did you mean 'points'?",
    ])
    expect(complaints({ 'own.yaml': wrong.replace('pionts', 'points') })).toEqual([
      "own.yaml:12:64 no condition has the id 'gut'; did you mean 'gout'?",
      "own.yaml:18:78 no analyte or panel has the id 'urat'; did you mean 'urate'?",
    ])
    expect(complaints({ 'own.yaml': OWN.replace('item: attack', 'item: atack') })).toEqual([
      "own.yaml:20:18 no item of the set has this id; did you mean 'attack'? (found 'atack')",
    ])
    expect(complaints({ 'own.yaml': OWN.replace('points: 6', 'points: 60') })).toEqual([
      'own.yaml:20:9 no items can ever meet this',
    ])
  })
})
