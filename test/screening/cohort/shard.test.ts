import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsBlanks, shareOf, type Shard } from '../../../src/screening/cohort/shard.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const record = (text: string): { readonly offset: number; readonly bytes: Uint8Array } => ({
  offset: 0,
  bytes: bytes(text),
})
const patient = (id: string): string => JSON.stringify({ id, age: 40 })
const bundle = (ids: readonly string[]): string =>
  JSON.stringify(ids.map((id) => ({ resourceType: 'Patient', ...(id === '' ? {} : { id }) })))

function shards(of: number): Shard[] {
  return Array.from({ length: of }, (_, index) => ({ number: index + 1, of }))
}

describe('a shard of a cohort', () => {
  it('is all of it where there is none', () => {
    const share = shareOf(record('{'), undefined)
    expect([share?.hasRest, share?.has('anybody'), countsBlanks(undefined)]).toEqual([true, true, true])
  })

  it('has an id or not by its digest, as anybody can work it out', () => {
    for (const id of ['P-1', 'P-2', 'Żółć', 'x'.repeat(300)]) {
      const digits = createHash('sha256').update(id, 'utf8').digest('hex').slice(0, 12)
      const number = 1 + Number(BigInt(`0x${digits}`) % 7n)
      const having = shards(7).filter((shard) => shareOf(record(patient(id)), shard) !== undefined)
      expect(having.map((shard) => shard.number)).toEqual([number])
    }
  })

  it('has about as many patients as any other', () => {
    const counts = shards(4).map(
      (shard) =>
        Array.from({ length: 4000 }, (_, index) => patient(`P-${index}`)).filter(
          (text) => shareOf(record(text), shard) !== undefined,
        ).length,
    )
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(100)
  })

  it('has of any record each patient, and the record as such, exactly once among all shards', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', '')
    const text = fc.oneof(
      id.map(patient),
      fc.array(id, { maxLength: 4 }).map(bundle),
      fc.string(),
      fc.constantFrom('{"age":4}', '{"id":"a"', '{"id":"a","id":"b"}'),
    )
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (whole, of) => {
        const shares = shards(of).flatMap((shard) => shareOf(record(whole), shard) ?? [])
        expect(shares.filter(({ hasRest }) => hasRest)).toHaveLength(1)
        for (const one of ['a', 'b', 'c', 'd', 'a name of a file', 'a name of a file, patient 2']) {
          expect(shares.filter(({ has }) => has(one))).toHaveLength(1)
        }
      }),
    )
  })

  it('has the patient of an id in whatever record the id is', () => {
    const alone = (id: string, shard: Shard): boolean => shareOf(record(patient(id)), shard) !== undefined
    for (const shard of shards(5)) {
      for (const id of ['a', 'b', 'c']) {
        expect(shareOf(record(bundle(['a', 'b', 'c', ''])), shard)?.has(id) ?? false).toBe(alone(id, shard))
        expect(shareOf(record(bundle([id])), shard) !== undefined).toBe(alone(id, shard))
      }
    }
  })

  it('has what an export knows of one patient by the first of its lines', () => {
    const lines = `${JSON.stringify({ resourceType: 'Patient', id: 'a' })}\n${JSON.stringify({ resourceType: 'Patient', id: 'b' })}`
    for (const shard of shards(5)) {
      const expected = shareOf(record(patient('a')), shard) !== undefined
      expect(shareOf({ ...record(lines), gathered: {} }, shard) !== undefined).toBe(expected)
      expect(shareOf({ ...record(lines.split('\n')[0] ?? ''), gathered: {} }, shard) !== undefined).toBe(expected)
    }
  })

  it('has a record that cannot be held by its place', () => {
    const places = [0, 100, 200, 300, 400, 500, 600, 700]
    const having = shards(3).map((shard) =>
      places.filter((offset) => shareOf({ offset, bytes: undefined }, shard)?.hasRest === true),
    )
    expect(having.flat().sort((a, b) => a - b)).toEqual(places)
    expect(Math.max(...having.map(({ length }) => length))).toBeLessThan(places.length)
  })

  it('counts blank lines if it is the first', () => {
    expect(shards(3).map(countsBlanks)).toEqual([true, false, false])
  })
})
