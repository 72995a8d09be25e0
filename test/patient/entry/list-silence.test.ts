import { describe, expect, it } from 'vitest'
import { LISTS } from '../../../src/facts/lists.js'
import { silenceInWords, statedSilence } from '../../../src/patient/entry/list-silence.js'
import { read, warningsOf } from '../reader.js'

describe('what a text says about the whole list', () => {
  it.each(['none', 'None known', 'nil', 'Nothing recorded.', 'keine', 'keine bekannt', 'aucun', 'ninguna', '无'])(
    '%s: nothing, in any list',
    (text) => {
      expect(LISTS.map((list) => silenceInWords(text, list))).toEqual(LISTS.map(() => 'none-known'))
    },
  )

  it.each(['unknown', 'N/A', 'n. a.', 'not recorded', 'no information about drugs', 'unbekannt', '?'])(
    '%s: nothing is known, in any list',
    (text) => {
      expect(LISTS.map((list) => silenceInWords(text, list))).toEqual(LISTS.map(() => 'no-information'))
    },
  )

  it.each([
    ['no known medical conditions', 'conditions', 'none-known'],
    ['no current problems or disability', 'conditions', 'none-known'],
    ['No known drug allergies', 'allergies', 'none-known'],
    ['NKDA', 'allergies', 'none-known'],
    ['Keine Allergien bekannt', 'allergies', 'none-known'],
    ['aucune allergie connue', 'allergies', 'none-known'],
    ['nessuna allergia nota', 'allergies', 'none-known'],
    ['sin alergias conocidas', 'conditions', 'of-another-list'],
    ['no known medications', 'drugs', 'none-known'],
    ['no known prior surgeries', 'procedures', 'none-known'],
    ['no known food allergy', 'allergies', 'none-of-a-kind'],
    ['no known peanut allergy', 'allergies', 'none-of-a-kind'],
    ['no known heart disease', 'conditions', 'none-of-a-kind'],
    ['no known prior conditions', 'conditions', 'none-of-a-kind'],
    ['no known drug problems', 'conditions', 'none-of-a-kind'],
    ['no known immunosuppressive drugs', 'drugs', 'none-of-a-kind'],
    ['no known cardiac surgery', 'procedures', 'none-of-a-kind'],
    ['no known COVID vaccinations', 'immunizations', 'none-of-a-kind'],
    ['no known hospital admissions', 'encounters', 'none-known'],
    ['no known clinical trials', 'trialParticipation', 'none-known'],
    ['no known heart disease', 'drugs', 'of-another-list'],
    ['no known drug allergies', 'drugs', 'of-another-list'],
    ['NKDA', 'conditions', 'of-another-list'],
    ['no known medications', 'conditions', 'of-another-list'],
    ['no current medications', 'drugs', undefined],
    ['tuberculosis', 'conditions', undefined],
    ['no known problems with tuberculosis', 'conditions', undefined],
    ['', 'conditions', undefined],
  ] as const)('%s among %s: %s', (text, list, expected) => {
    expect(silenceInWords(text, list)).toBe(expected)
  })
})

it('what says, too, what there is none of speaks of the list even beside a code', () => {
  const stated = (text: string): unknown => statedSilence(text, 'drugs')
  expect(['no known medications', 'No information on drugs', 'NKDA'].map(stated)).toEqual([
    'none-known',
    'no-information',
    'of-another-list',
  ])
  expect(['none', 'unknown', 'rituximab'].map(stated)).toEqual([undefined, undefined, undefined])
})

describe.each(LISTS)('%s', (list) => {
  const listingOf = (value: unknown): unknown => Reflect.get(read({ [list]: value }), list)

  it('with "none" and nothing else is a list with nothing in it', () => {
    expect(listingOf(['none'])).toEqual(listingOf([]))
    expect(warningsOf({ [list]: ['none'] })).toEqual([])
  })

  it('with "unknown" and nothing else is no list', () => {
    expect(listingOf(['unknown'])).toEqual({ listed: false, entries: [] })
  })

  it('with "none" beside something else has two entries', () => {
    expect(listingOf(['none', 'something'])).toMatchObject({ listed: true, entries: [{ label: 'none' }, {}] })
  })
})

it('what is none of one kind leaves the list open', () => {
  expect(read({ allergies: ['no known food allergies'] }).allergies).toMatchObject({ entries: [{ terms: [] }] })
  expect(read({ conditions: ['no known heart disease'] }).conditions).toEqual({ listed: false, entries: [] })
})

it.each([[[{ name: 'none' }]], [[{ name: 'none', start: '2025' }]]])('an entry may be an object: %j', (drugs) => {
  const isAlone = Object.keys(drugs[0] ?? {}).length === 1
  expect(read({ drugs }).drugs.entries).toHaveLength(isAlone ? 0 : 1)
})
