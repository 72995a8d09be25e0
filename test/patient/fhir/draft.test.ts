import { describe, expect, it } from 'vitest'
import { Draft } from '../../../src/patient/fhir/draft.js'
import { day } from '../reader.js'

describe('a patient in the making', () => {
  it('has lists of entries without what is undefined, and knows where each came from', () => {
    const draft = new Draft()
    draft.add('labs', { name: 'a', value: undefined }, ['entry', 1], { name: ['code'] })
    draft.add('labs', { name: 'b' }, ['entry', 2])
    draft.set('sex', 'female', ['entry', 0, 'gender'])
    draft.set('birthDate', undefined, ['entry', 0, 'birthDate'])
    expect(draft.patient).toEqual({ labs: [{ name: 'a' }, { name: 'b' }], sex: 'female' })
    const given = (...path: (string | number)[]): string => draft.given(path).join('/')
    expect(given('labs', 0, 'name')).toBe('entry/1/code')
    expect(given('labs', 0, 'date')).toBe('entry/1')
    expect(given('labs', 1)).toBe('entry/2')
    expect(given('labs', 7)).toBe('')
    expect(given('labs')).toBe('')
    expect(given('drugs', 0)).toBe('')
    expect(given('sex')).toBe('entry/0/gender')
    expect(given()).toBe('')
  })

  it('has entries, each of a list and a place', () => {
    const draft = new Draft()
    draft.open('drugs')
    draft.add('labs', { name: 'a' }, ['entry', 1], { name: ['code'] })
    expect([...draft.entries()]).toEqual([
      { list: 'labs', entry: { name: 'a' }, at: ['entry', 1], keys: { name: ['code'] } },
    ])
  })

  it('knows the entries of which a note tells already why they are not used', () => {
    const draft = new Draft()
    draft.add('labs', { name: 'a' }, ['entry', 1])
    draft.addTold('labs', { name: 'b' }, ['entry', 2])
    const told = [['labs', 0], ['labs', 1], ['labs', 1, 'name'], ['drugs', 1], []].map((path) => draft.isTold(path))
    expect(told).toEqual([false, true, false, false, false])
  })

  it('knows which days are possible for what has none', () => {
    const draft = new Draft()
    expect([draft.anyDay(), draft.recordedOn]).toEqual([undefined, undefined])
    draft.set('asOf', '2026-03-01', [])
    expect(draft.recordedOn).toBe(day('2026-03-01'))
    expect(draft.anyDay()).toBe('../2026-03-01')
  })

  it('gives an entry other values, and keeps its place', () => {
    const draft = new Draft()
    draft.add('labs', { name: 'IgG', date: '2026-02-20' }, ['entry', 1])
    draft.addTold('labs', { name: 'CRP', date: '2026-02-20' }, ['entry', 2], { name: ['code'] })
    const [, second] = [...draft.entries()]
    if (second !== undefined) draft.change(second, { date: '2026-02-21' })
    expect(draft.patient['labs']).toEqual([
      { name: 'IgG', date: '2026-02-20' },
      { name: 'CRP', date: '2026-02-21' },
    ])
    expect([...draft.entries()][1]?.entry).toEqual({ name: 'CRP', date: '2026-02-21' })
    expect([draft.isTold(['labs', 1]), draft.given(['labs', 1, 'name'])]).toEqual([true, ['entry', 2, 'code']])
  })

  it('tells what was left out of a resource from what was left out whole', () => {
    const draft = new Draft()
    const left = { resource: { resourceType: 'DiagnosticReport' }, path: ['entry', 1] }
    draft.leavePartOut(left, 'holds a document', 'chest film')
    draft.leaveOut(left, 'is garbled')
    expect(draft.leftOut.map(({ name, isPart }) => [name, isPart])).toEqual([
      ['chest film', true],
      [undefined, undefined],
    ])
  })

  it('knows of which types something was not understood', () => {
    const draft = new Draft()
    const left = { resource: { resourceType: 'Condition' }, path: ['entry', 1] }
    draft.leaveOut({ ...left, resource: { resourceType: 'Procedure' } }, 'was not done')
    draft.leaveUnread(left, 'is garbled')
    expect([...draft.unread]).toEqual(['Condition'])
    expect(draft.leftOut.at(-1)).toEqual({ type: 'Condition', why: 'is garbled', name: undefined, path: ['entry', 1] })
  })
})
