import { describe, expect, it } from 'vitest'
import { deletionIn, deletionInWords, Deletions } from '../../../src/patient/fhir/deletion.js'
import type { Json } from '../../../src/patient/fhir/resource.js'

const entryFor = (url: unknown): Json => ({ request: { method: 'DELETE', url } })

function deletionsOf(...urls: readonly unknown[]): Deletions {
  const deletions = new Deletions()
  urls.forEach((url, index) => {
    const deletion = deletionIn(entryFor(url))
    if (deletion !== undefined) deletions.add(deletion, `/${index}`)
  })
  return deletions
}

const result = { resourceType: 'Observation', id: '1', identifier: [{ system: 'urn:x', value: 'a b' }] }

describe('what a bundle deletes', () => {
  it.each([[{}], [{ request: 5 }], [{ request: { method: 'PUT', url: 'Observation/1' } }]])(
    'is nothing by %j',
    (entry) => {
      expect(deletionIn(entry)).toBeUndefined()
      expect(new Deletions().isEmpty).toBe(true)
    },
  )

  it.each([
    ['Observation/1', true],
    ['https://example.org/fhir/Observation/1', true],
    ['Observation/2', false],
    ['Condition/1', false],
  ])('is by its address, %s: %s', (url, isDeleted) => {
    expect(deletionsOf(url).isDeleted(result)).toBe(isDeleted)
    expect(deletionsOf(url).mayBeDeleted(result)).toBe(false)
    expect(deletionInWords(deletionIn(entryFor(url)) ?? expect.fail())).toBe('is of an earlier version, or deleted')
  })

  it.each([
    ['Observation?identifier=urn:x|a%20b', true],
    ['https://example.org/fhir/Observation?identifier=urn%3Ax%7Ca+b', true],
    ['Observation?identifier=urn:x|', true],
    ['Observation?identifier=a+b', true],
    ['Observation?identifier=9,a b', true],
    ['Observation?identifier=|a b', false],
    ['Observation?identifier=urn:y|a b', false],
    ['Observation?identifier=urn:x|9', false],
    ['Observation?identifier=%E0%A4%A', false],
    ['Observation?identifier:not=9', true],
    ['Observation?_id=1,2', true],
    ['Observation?_id=2', false],
    ['Observation?code=1&_id=2', false],
    ['Observation?code=1&flag', true],
    ['Observation', true],
    ['?identifier=urn:x|a b', true],
    ['?identifier=9', false],
    ['Condition?identifier=urn:x|a b', false],
    [undefined, true],
  ])('is by a condition, %s: %s', (url, mayBe) => {
    expect(deletionsOf(url).mayBeDeleted(result)).toBe(mayBe)
    expect(deletionsOf(url).isDeleted(result)).toBe(false)
    expect(deletionInWords(deletionIn(entryFor(url)) ?? expect.fail())).toMatch(/^deletes by a condition, /u)
  })

  it('is open for what has no id, or an identifier of another form', () => {
    expect(deletionsOf('Observation?_id=1').mayBeDeleted({ resourceType: 'Observation' })).toBe(true)
    expect(deletionsOf('Observation/1').isDeleted({ resourceType: 'Observation' })).toBe(false)
    expect(deletionsOf('Observation?identifier=1').mayBeDeleted({ resourceType: 'Observation' })).toBe(false)
    expect(deletionsOf('Observation?identifier=1').mayBeDeleted({ resourceType: 'Observation', identifier: 5 })).toBe(
      true,
    )
  })

  it('may be asked for of all bundles but one', () => {
    const [own, another] = ['/0', '/1']
    expect(deletionsOf('Observation/1').isDeleted(result, own)).toBe(false)
    expect(deletionsOf('Observation/1').isDeleted(result, another)).toBe(true)
    expect(deletionsOf('Observation/1', 'Observation/1').isDeleted(result, own)).toBe(true)
    expect(deletionsOf('Observation?_id=1').mayBeDeleted(result, own)).toBe(false)
    expect(deletionsOf('Observation?_id=1').mayBeDeleted(result, another)).toBe(true)
  })

  it('is any resource of a type where there are more conditions than are looked at', () => {
    const conditions = (count: number): string[] => Array.from({ length: count }, () => 'Observation?_id=2')
    expect(deletionsOf(...conditions(100)).mayBeDeleted(result)).toBe(false)
    expect(deletionsOf(...conditions(101)).mayBeDeleted(result)).toBe(true)
  })
})
