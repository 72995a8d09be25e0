import { expect, it } from 'vitest'
import { isUtf16 } from '../../../src/patient/json/utf16.js'

it.each<[number[], boolean]>([
  [[0xff, 0xfe, 0x7b, 0], true],
  [[0xfe, 0xff, 0, 0x7b], true],
  [[0x7b, 0, 0x22, 0], true],
  [[0, 0x7b, 0, 0x22], true],
  [[0xff, 0x7b], false],
  [[0x7b, 0, 0x22, 0x22], false],
  [[0x7b, 0x22, 0x22, 0], false],
  [[0x7b, 0, 0, 0], false],
  [[0, 0, 0, 0x7b], false],
  [[0x7b, 0], false],
  [[0xfe], false],
  [[0xef, 0xbb, 0xbf], false],
  [[], false],
])('%j begins as UTF-16: %s', (bytes, expected) => {
  expect(isUtf16(Uint8Array.from(bytes))).toBe(expected)
})
