import { expect, it } from 'vitest'
import { isUtf16 } from '../../src/patient/utf16.js'

it.each<[number[], boolean]>([
  [[0xff, 0xfe, 0x7b, 0], true],
  [[0xfe, 0xff, 0, 0x7b], true],
  [[0xff, 0x7b], false],
  [[0xfe], false],
  [[0xef, 0xbb, 0xbf], false],
  [[], false],
])('%j begins with the mark of UTF-16: %s', (bytes, expected) => {
  expect(isUtf16(Uint8Array.from(bytes))).toBe(expected)
})
