import { expect, it } from 'vitest'
import { Draft } from '../../../src/patient/fhir/draft.js'
import type { ListName } from '../../../src/patient/reading/list-name.js'
import { noteGaps } from '../../../src/patient/fhir/gaps.js'

const NONE = new Set<ListName>()
const whole = {
  partial: NONE,
  chosen: NONE,
  missing: NONE,
  changed: NONE,
  onlyDeniedInPart: [],
  unreadable: [],
} satisfies Parameters<typeof noteGaps>[0]

const drugs = new Set<ListName>(['drugs'])

it.each([
  [{ partial: drugs }, 'this is one page of a search that has more: what is not in it is not known to be absent'],
  [{ chosen: drugs }, 'a search asked for a part only, or the server kept something back'],
  [{ missing: drugs }, 'a document names entries that are not in the file'],
  [{ changed: drugs }, 'a document tells only what has changed'],
  [{ unreadable: ['drugs'] as const }, 'lines of the export cannot be read, and may be of this patient'],
  [{ onlyDeniedInPart: ['drugs'] as const }, 'the record says only that there is nothing of one kind'],
])('%j leaves a list open that is there, and says why', (gap, why) => {
  const missing = new Draft()
  noteGaps({ ...whole, ...gap }, missing)
  expect([missing.patient, missing.notes]).toEqual([{}, []])
  const draft = new Draft()
  draft.open('drugs')
  noteGaps({ ...whole, ...gap }, draft)
  expect(draft.patient).toEqual({ drugs: [], incomplete: ['drugs'] })
  expect(draft.notes.map(({ message }) => message.replace(': nothing is known to be absent of drugs', ''))).toEqual([
    why,
  ])
})

it('a list is open where nothing was understood, where nothing is known, and where only others tell of it', () => {
  const draft = new Draft()
  draft.open('drugs')
  draft.open('procedures')
  draft.suggest('conditions', { name: 'a' }, [])
  draft.unread.add('Procedure')
  draft.unread.add('Observation')
  draft.unknown.add('drugs')
  noteGaps(whole, draft)
  expect(draft.patient['incomplete']).toEqual(['conditions', 'drugs', 'procedures'])
})

it('a list of which all is known is none', () => {
  const draft = new Draft()
  draft.open('drugs')
  noteGaps(whole, draft)
  expect([draft.patient, draft.notes]).toEqual([{ drugs: [] }, []])
})
