import { describe, expect, it } from 'vitest'
import { read } from './reader.js'

const later = '2027-01-01'

/** What is left out of a record: `drugs: /drugs/0 rituximab (rituximab)`, with the value where there is one. */
function leftOutOf(patient: object): string[] {
  return Object.entries(read(patient).leftOut).flatMap(([list, entries]) =>
    entries.map(({ path, label, terms, written }) => {
      const ids = terms.map(({ id }) => id).join(' ')
      return `${list}: ${path} ${label} (${ids})${written === undefined ? '' : ` ${written}`}`
    }),
  )
}

describe('what does not count is kept apart, with what its name means:', () => {
  it.each<[string, object, string[]]>([
    [
      'a result that is entered in error, and one of a later day',
      {
        labs: [
          { name: 'IgG', value: 7, unit: 'g/L', status: 'entered-in-error' },
          { name: 'xyzzy', value: '5', date: later },
        ],
      },
      ['measurements: /labs/0 IgG (igg) 7 g/L', 'measurements: /labs/1 xyzzy () 5'],
    ],
    [
      'a score of a later day, by its total or its items',
      {
        scores: [
          { name: 'ESSDAI', value: 7, date: later },
          { name: 'ESSDAI', items: {}, date: later },
        ],
      },
      ['scores: /scores/0 ESSDAI (essdai) 7', 'scores: /scores/1 ESSDAI (essdai)'],
    ],
    [
      'a set of criteria that is judged later',
      { classifications: { 'AECG-2002': { met: true, date: later }, xyzzy: { met: true, date: later } } },
      [
        'classifications: /classifications/AECG-2002 AECG-2002 (aecg-2002)',
        'classifications: /classifications/xyzzy xyzzy ()',
      ],
    ],
    [
      'a condition that begins later, and one of a relative',
      { conditions: [{ name: 'lupus', onset: later }, 'mother had lupus'] },
      ['conditions: /conditions/0 lupus (sle)', 'conditions: /conditions/1 mother had lupus ()'],
    ],
    [
      'a drug that begins later, or is planned',
      {
        drugs: [
          { name: 'rituximab', start: later },
          { name: 'rituximab', status: 'planned' },
        ],
      },
      ['drugs: /drugs/0 rituximab (rituximab)', 'drugs: /drugs/1 rituximab (rituximab)'],
    ],
    [
      'a procedure',
      { procedures: [{ name: 'dialysis', date: later }] },
      ['procedures: /procedures/0 dialysis (renal-replacement)'],
    ],
    [
      'an allergy',
      { allergies: [{ name: 'rituximab', date: later }] },
      ['allergies: /allergies/0 rituximab (rituximab)'],
    ],
    ['a vaccination', { immunizations: [{ name: 'MMR', date: later }] }, ['immunizations: /immunizations/0 MMR (mmr)']],
    [
      'a hospital stay',
      { encounters: [{ kind: 'hospitalization', start: later }] },
      ['encounters: /encounters/0 hospitalization (hospitalization)'],
    ],
    [
      'another trial',
      { trialParticipation: [{ id: 'NCT01234567', start: later }] },
      ['trialParticipation: /trialParticipation/0 NCT01234567 ()'],
    ],
    ['nothing, where everything counts', { drugs: ['rituximab'] }, []],
  ])('%s', (_what, patient, expected) => {
    expect(leftOutOf(patient)).toEqual(expected)
  })
})
