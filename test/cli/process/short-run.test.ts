import { describe, expect, it } from 'vitest'
import { isShort } from '../../../src/cli/process/short-run.js'

const small = { file: 'patient.json', text: '{}' }

describe('a run is short', () => {
  it.each([
    { name: 'with one patient', files: [small], expected: true },
    {
      name: 'with a file that holds many',
      files: [{ file: 'bundle.json', text: ' '.repeat(100_001) }],
      expected: false,
    },
    { name: 'with two files', files: [small, small], expected: false },
    { name: 'with a file that cannot be read', files: [new Error('cannot be read')], expected: false },
    { name: 'without a file', files: [], expected: false },
  ])('$name: $expected', ({ files, expected }) => {
    expect(isShort(files)).toBe(expected)
  })
})
