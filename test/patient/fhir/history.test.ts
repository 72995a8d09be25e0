import { describe, expect, it } from 'vitest'
import { outdatedIn } from '../../../src/patient/fhir/history.js'

const put = (id: string, versionId?: string): object => ({
  resource: { resourceType: 'Condition', id, meta: { versionId } },
})
const deleted = (url: unknown): object => ({ request: { method: 'DELETE', url } })

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
    ['of what was deleted, by an address of letters', [deleted('Ab'.repeat(1_000_000)), put('1')], []],
    ['that says of nothing what it is', [deleted(5), deleted('?x=1'), {}, 'nothing', put('1')], []],
  ])('%s: what is outdated', (_what, entries, outdated) => {
    expect([...outdatedIn(entries)].toSorted((a, b) => a - b)).toEqual(outdated)
  })
})
