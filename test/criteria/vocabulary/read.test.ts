import { expect, it } from 'vitest'
import { readVocabulary } from '../../../src/criteria/vocabulary/read.js'
import { complaints } from './complaints.js'

it('of no files, every lexicon is empty', () => {
  const vocabulary = readVocabulary([])
  expect(vocabulary.drugs.terms).toEqual([])
  expect(vocabulary.purposes.terms).toEqual([])
  expect(vocabulary.steroidEquivalences).toEqual([])
  expect(vocabulary.unitAliases.size).toBe(0)
})

it('puts the sections of all files together', () => {
  const vocabulary = readVocabulary([
    { file: 'drugs.yaml', text: 'drugs: [{ id: prednisone, classes: [corticosteroid] }]\n' },
    {
      file: 'own.yaml',
      text: `drug-classes: [{ id: corticosteroid }]
conditions: [{ id: sle, course: chronic }]
procedures: [{ id: biopsy }]
purposes: [{ id: suppression, conditions: [sle] }]
reactions: [{ id: severe-reaction }, { id: anaphylaxis, parents: [severe-reaction] }]
encounters: [{ id: hospitalization, names: [admission] }]
steroid-equivalences: [{ drug: prednisone, lowest: 5, highest: 5, source: the reference }]
analytes: [{ id: crp, kind: quantity, unit: mg/L }, { id: esr, kind: quantity, unit: mm/h }]
panels: [{ id: inflammation, members: [crp, esr], negative-when: every-member }]
unit-aliases: [{ ucum: mg/L, written: [mg per L] }]
scores:
  - id: Two-Items
    range: [0, 3]
    visit-window: 30 days
    items: [{ id: rash, label: rash, weight: 1, levels: [0, 1] }, { id: fever, label: fever, weight: 2, levels: [0, 1] }]
    source: us
classifications: [{ id: Set-1, of: sle, excluded-by: [], source: us }]
`,
    },
  ])
  expect(vocabulary.drugs.terms.map(({ id, kind }) => [id, kind])).toEqual([
    ['corticosteroid', 'drug-class'],
    ['prednisone', 'drug'],
  ])
  expect(vocabulary.conditions.find('SLE')?.course).toBe('chronic')
  expect(vocabulary.procedures.get('biopsy')?.label).toBe('biopsy')
  expect(vocabulary.steroidEquivalences).toEqual([{ drug: 'prednisone', figures: { lowest: 5, highest: 5 } }])
  expect(vocabulary.purposes.find('suppression')?.conditions).toEqual(['sle'])
  expect(vocabulary.reactions.find('anaphylaxis')?.parents).toEqual(['severe-reaction'])
  expect(vocabulary.encounters.find('Admission')?.id).toBe('hospitalization')
  expect(vocabulary.analytes.get('inflammation')?.members).toEqual(['crp', 'esr'])
  expect([...vocabulary.unitAliases]).toEqual([['mg per L', 'mg/L']])
  expect(vocabulary.scores.find('two items')?.range.high).toBe(3)
  expect(vocabulary.classifications.get('Set-1')?.of).toBe('sle')
})

it('tells everything that is wrong in all files at once, by file and place', () => {
  expect(
    complaints({
      'b.yaml':
        'conditions:\n  - { id: sle, course: lasting }\n  - { id: ssc, parents: [sle, none], course: chronic }\n',
      'a.yaml': 'procedures:\n  - { id: biopsy, snomed: [86273004] }\n  - { id: biopsy }\n',
      'c.yaml': 'drugs:\n  - { id: placebo, names: [sugar] }\n  - { id: glucose, names: [sugar] }\n',
      'd.yaml':
        'reactions:\n  - { id: rash, names: [hives] }\n  - { id: urticaria, names: [hives] }\n' +
        'encounters:\n  - { id: stay, parents: [visit] }\n  - { id: visitt, parents: [visitt] }\n',
    }),
  ).toEqual([
    'a.yaml:2:28 expected a text, found 86273004; put it in quotes',
    "b.yaml:2:24 'lasting' is not possible here; one of: chronic, episode, event",
    "b.yaml:3:31 no condition has the id 'none'; add an entry with this id to conditions",
    "c.yaml:3:28 'sugar' means two things: 'placebo' and 'glucose'; leave it out of one of them; the first one is at c.yaml:2:28",
    "d.yaml:3:30 'hives' means two things: 'rash' and 'urticaria'; leave it out of one of them; the first one is at d.yaml:2:25",
    "d.yaml:5:27 no kind of encounter has the id 'visit'; did you mean 'visitt'?",
    "d.yaml:6:11 'visitt' is a kind of itself: visitt → visitt; take one of them out of the parents of the other",
  ])
})
