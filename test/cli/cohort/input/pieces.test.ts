import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Cutter, type Piece, type PlacedPiece } from '../../../../src/cli/cohort/input/pieces.js'
import { START } from '../../../../src/cli/cohort/input/position.js'
import { recordsOf, type CohortRecord } from '../../../../src/cli/cohort/input/records.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (record: CohortRecord): string | undefined =>
  record.bytes === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(record.bytes)

function cut(chunks: readonly Uint8Array[], longest?: number, form: 'lines' | 'patient' = 'lines'): PlacedPiece[] {
  const cutter = new Cutter({ name: 'f', form }, START, longest)
  return [...chunks.flatMap((chunk) => [...cutter.take(chunk)]), ...cutter.finish()]
}

function records(pieces: readonly { readonly piece: Piece }[]): (CohortRecord | undefined)[] {
  return pieces.flatMap(({ piece }) => [...recordsOf(piece)])
}

/** A text in pieces of any size. */
const chunked = fc
  .tuple(
    fc.array(fc.constantFrom('a', '{"é": 1}', '\n', '\r\n', ' ', '\n\n', 'b'.repeat(12), '\uFEFF'), { maxLength: 24 }),
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 60, maxLength: 60 }),
  )
  .map(([parts, sizes]) => {
    const whole = bytes(parts.join(''))
    const chunks: Uint8Array[] = []
    for (let at = 0, index = 0; at < whole.byteLength; index += 1) {
      const size = sizes[index % sizes.length] ?? 1
      chunks.push(whole.subarray(at, at + size))
      at += size
    }
    return { whole, chunks }
  })

describe('cutting an input', () => {
  it('gives the same records wherever it is cut', () => {
    fc.assert(
      fc.property(chunked, ({ whole, chunks }) => {
        expect(records(cut(chunks))).toEqual(records(cut([whole])))
        expect(cut(chunks).at(-1)?.end).toEqual(cut([whole]).at(-1)?.end)
      }),
    )
  })

  it('loses and doubles nothing: every byte is in one record or between two', () => {
    fc.assert(
      fc.property(chunked, ({ whole, chunks }) => {
        const lines = records(cut(chunks)).filter((record) => record !== undefined)
        for (const { offset, length, bytes: own } of lines) {
          expect(Buffer.from(own ?? []).equals(whole.subarray(offset, offset + length))).toBe(true)
        }
        const between = Buffer.from(whole)
        for (const { offset, length } of lines) between.fill(0x20, offset, offset + length)
        expect(
          between
            .toString('utf8')
            .replace(/^\uFEFF/u, '')
            .trim(),
        ).toBe('')
      }),
    )
  })

  it('goes on from the end of any piece to the same records', () => {
    fc.assert(
      fc.property(chunked, fc.nat(20), ({ whole, chunks }, at) => {
        const all = cut(chunks)
        const stop = all[at]
        if (stop === undefined) return
        const cutter = new Cutter({ name: 'f', form: 'lines' }, stop.end)
        const rest = [...cutter.take(whole.subarray(stop.end.offset)), ...cutter.finish()]
        expect([...records(all.slice(0, at + 1)), ...records(rest)]).toEqual(records(all))
        expect(rest.at(-1)?.end ?? stop.end).toEqual(all.at(-1)?.end)
      }),
    )
  })

  it('knows line, place and length of each record, without the end of its line', () => {
    const found = records(cut([bytes('a\r\n\n  \né\nlast')]))
    expect(
      found.map((one) => (one === undefined ? undefined : [one.name, one.line, one.offset, one.length, text(one)])),
    ).toEqual([['f:1', 1, 0, 1, 'a'], undefined, undefined, ['f:4', 4, 7, 2, 'é'], ['f:5', 5, 10, 4, 'last']])
  })

  it('takes a byte-order mark at the beginning for what it is, and leaves it anywhere else', () => {
    const found = records(cut([bytes('\uFEFFa\n\uFEFFb')]))
    expect(found.map((one) => (one === undefined ? undefined : [one.offset, text(one)]))).toEqual([
      [3, 'a'],
      [5, '\uFEFFb'],
    ])
    expect(records(cut([bytes('\uFEFF')]))).toEqual([])
  })

  it('keeps one patient whole', () => {
    const found = records(cut([bytes('{\n'), bytes('}\n')], undefined, 'patient'))
    expect(found.map((one) => (one === undefined ? undefined : [one.name, one.line, text(one)]))).toEqual([
      ['f', 1, '{\n}\n'],
    ])
  })

  it('takes an empty file that should hold a patient for a record, and goes on behind it', () => {
    const [found] = cut([], undefined, 'patient')
    expect(found?.piece).toMatchObject({ line: 1, offset: 0, length: 0 })
    expect(found?.end).toEqual({ ...START, input: 1 })
    expect(cut([])).toEqual([])
    const behind = new Cutter({ name: 'f', form: 'patient' }, { ...START, offset: 3 })
    expect([...behind.finish()]).toEqual([])
  })

  it('drops a line that is too long, says how long it was, and goes on behind it', () => {
    const chunks = ['a\n1234', '5678', '9012\nb\n', 'c'].map(bytes)
    const found = records(cut(chunks, 10))
    expect(
      found.map((one) => (one === undefined ? undefined : [one.name, one.line, one.offset, one.length, text(one)])),
    ).toEqual([
      ['f:1', 1, 0, 1, 'a'],
      ['f:2', 2, 2, 13, undefined],
      ['f:3', 3, 15, 1, 'b'],
      ['f:4', 4, 17, 1, 'c'],
    ])
    expect(records(cut(['12345678', '90123'].map(bytes), 10)).map((one) => one?.length)).toEqual([13])
    expect(records(cut(['12345678', '90123'].map(bytes), 10, 'patient')).map((one) => one?.bytes)).toEqual([undefined])
  })
})
