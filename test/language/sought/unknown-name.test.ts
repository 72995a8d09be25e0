import { expect, it, vi } from 'vitest'
import { unknownNameRemedy } from '../../../src/language/sought/unknown-name.js'

const KNOWN = new Map([
  ['heart failure', {}],
  ['failure', {}],
  ['lung', {}],
  ['lung disease', { narrowedTo: 'a kind' }],
])

const names = {
  find: (name: string) => KNOWN.get(name),
  nearest: (name: string) => (name === 'heart failur' ? 'heart failure' : undefined),
}

const OTHERWISE = 'add it to a vocabulary file, or ask for it (ask, find-out)'

it.each([
  ['heart failur', "did you mean 'heart failure'?"],
  ['uncontrolled heart failure', `'heart failure' is known; for more than that, ${OTHERWISE}`],
  ['failure of the lung', `'lung' is known; for more than that, ${OTHERWISE}`],
  // what is known only as a kind of something stands for no name of its own
  ['lung disease  recently', `'lung' is known; for more than that, ${OTHERWISE}`],
  ['gout', OTHERWISE],
  ['pack years', OTHERWISE],
])('of %j the remedy is %j', (name, remedy) => {
  expect(unknownNameRemedy(name, names)).toBe(remedy)
})

it('looks nothing up in what is too long to be a name', () => {
  const find = vi.fn<typeof names.find>()
  const text = 'failure of '.repeat(2000)
  expect(unknownNameRemedy(text, { ...names, find })).toBe(OTHERWISE)
  expect(find).not.toHaveBeenCalled()
})

it('looks into a name of as many words as one may have', () => {
  const name = `${'very '.repeat(23)}failure`
  expect(unknownNameRemedy(name, names)).toBe(`'failure' is known; for more than that, ${OTHERWISE}`)
})
