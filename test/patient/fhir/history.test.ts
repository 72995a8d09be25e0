import { describe, expect, it } from 'vitest'
import { outdatedIn } from '../../../src/patient/fhir/history.js'

const put = (id: string, versionId?: string): object => ({
  resource: { resourceType: 'Condition', id, meta: versionId === undefined ? {} : { versionId } },
})
const deleted = (url: unknown, response?: object): object => ({ request: { method: 'DELETE', url }, response })
const made = (lastUpdated: string): object => ({
  resource: { resourceType: 'Condition', id: '1', meta: { lastUpdated } },
})
const DAY = '2025-01-01T00:00:00Z'
const LATER = '2026-02-01T00:00:00Z'

describe('a history', () => {
  it.each([
    ['the newest first', [put('1', '2'), put('1', '1'), put('2')], [1]],
    ['without numbers', [put('1'), put('2'), put('1')], [2]],
    ['of what has no id', [{ resource: { resourceType: 'Condition' } }, put('')], []],
    ['the oldest first', [put('1', '1'), put('2', '1'), put('1', '2')], [0]],
    ['of what was deleted', [deleted('Condition/1'), put('1', '2'), put('1', '1')], [1, 2]],
    ['of what was deleted, by its address', [deleted('http://x/fhir/Condition/1'), put('1')], [1]],
    ['of what was deleted, by its version', [deleted('Condition/1/_history/3'), put('1')], [1]],
    ['of what was deleted and made again', [put('1', '3'), deleted('Condition/1'), put('1', '1')], [1, 2]],
    ['of what was made, deleted last', [put('1', '1'), put('1', '2'), deleted('Condition/1')], [0, 1]],
    ['the oldest first, deleted at a time', [made(DAY), deleted('Condition/1', { lastModified: LATER })], [0]],
    ['the newest first, made again at a time', [made(LATER), deleted('Condition/1', { lastModified: DAY })], [1]],
    ['the oldest first, deleted as a version', [put('1', '1'), deleted('Condition/1', { etag: 'W/"2"' })], [0]],
    ['the oldest first, with an address of a version', [put('1', '1'), deleted('Condition/1/_history/2')], [0]],
    ['the newest first, deleted as a name', [put('1', '1'), deleted('Condition/1', { etag: 'W/"b"' })], [1]],
    ['of what says its version beside it', [{ ...put('1'), response: { etag: '"1"' } }, put('1', '2')], [0]],
    ['of what was deleted, by an address of letters', [deleted('Ab'.repeat(1_000_000)), put('1')], []],
    ['that says of nothing what it is', [deleted(5), deleted('?x=1'), {}, 'nothing', put('1')], []],
  ])('%s: what is outdated', (_what, entries, outdated) => {
    expect([...outdatedIn(entries)].toSorted((a, b) => a - b)).toEqual(outdated)
  })
})
