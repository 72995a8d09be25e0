import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checksumBehind } from '../../../../src/cli/cohort/input/checksum.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a checksum in parts', () => {
  it('is that of the whole', () => {
    expect(['ab', '', 'c'].map(bytes).reduce(checksumBehind, 0)).toBe(crc32('abc'))
  })

  it('stays where there is nothing more', () => {
    expect(checksumBehind(crc32('abc'), new Uint8Array())).toBe(crc32('abc'))
  })
})
