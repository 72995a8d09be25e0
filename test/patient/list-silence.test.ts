import { describe, expect, it } from 'vitest'
import { silenceInWords } from '../../src/patient/list-silence.js'
import { read, warningsOf } from './reader.js'

describe('what a text says about the whole list', () => {
  it.each([
    ['none', 'none-known'],
    ['None known', 'none-known'],
    ['nil', 'none-known'],
    ['Nothing recorded.', 'none-known'],
    ['no known medical conditions', 'none-known'],
    ['No known drug allergies', 'none-known'],
    ['keine', 'none-known'],
    ['keine bekannt', 'none-known'],
    ['aucun', 'none-known'],
    ['ninguna', 'none-known'],
    ['无', 'none-known'],
    ['no known food allergy', 'none-of-a-kind'],
    ['unknown', 'no-information'],
    ['N/A', 'no-information'],
    ['n. a.', 'no-information'],
    ['no information about drugs', 'no-information'],
    ['unbekannt', 'no-information'],
    ['no current medications', undefined],
    ['tuberculosis', undefined],
    ['no known problems with tuberculosis', undefined],
    ['', undefined],
  ])('%s: %s', (text, expected) => {
    expect(silenceInWords(text)).toBe(expected)
  })
})

const LISTS = ['conditions', 'drugs', 'procedures', 'allergies', 'immunizations', 'encounters', 'trialParticipation']

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

it.each([[[{ name: 'none' }]], [[{ name: 'none', start: '2025' }]]])('an entry may be an object: %j', (drugs) => {
  const isAlone = Object.keys(drugs[0] ?? {}).length === 1
  expect(read({ drugs }).drugs.entries).toHaveLength(isAlone ? 0 : 1)
})
