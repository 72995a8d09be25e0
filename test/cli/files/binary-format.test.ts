import { expect, it } from 'vitest'
import { binaryFormat } from '../../../src/cli/files/binary-format.js'

it.each([
  ['gzip', [0x1f, 0x8b, 0x08, 0x00], 'is packed with gzip'],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0xe2], 'is a PDF, and no text'],
  ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14], 'is a ZIP archive or an office document, and no text'],
  ['anything with a zero byte', [0x7b, 0xff, 0x00], 'is no text'],
  ['a text in Latin-1', [0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72], undefined],
  ['nothing', [], undefined],
])('%s is told by its bytes', (_what, bytes, message) => {
  expect(binaryFormat(Uint8Array.from(bytes))?.message).toBe(message)
})
