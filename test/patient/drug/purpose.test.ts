import { describe, expect, it } from 'vitest'
import { bundled } from '../../criteria/vocabulary/bundled.js'
import { read, warningsOf } from '../reader.js'

function purposeOf(purpose: string): object | undefined {
  return read({ drugs: [{ name: 'MTX', purpose }] }).drugs.entries[0]?.purpose
}

describe('what a drug is given for', () => {
  it('is known by the names of the vocabulary, and keeps the words of the record', () => {
    expect(purposeOf('Suppressive  Therapy')).toMatchObject({
      path: '/drugs/0/purpose',
      label: 'Suppressive  Therapy',
      terms: [{ id: 'suppression' }],
    })
  })

  it.each([
    ['SLE', ['autoimmune-disease']],
    ['lupus nephritis', ['autoimmune-disease']],
    ['history of lupus', ['autoimmune-disease']],
    ['hypertension', []],
  ])('may be told by a disease, or not: %s', (text, ids) => {
    expect(purposeOf(text)).toMatchObject({ label: text, terms: ids.map((id) => ({ id })) })
    expect(warningsOf({ drugs: [{ name: 'MTX', purpose: text }] })).toEqual([])
  })

  it.each([
    ['supressive therapy', "'supressive therapy' is not a known purpose; did you mean 'suppressive therapy'?"],
    ['suppressive therapy?', "'suppressive therapy?' is not a known purpose; did you mean 'suppressive therapy'?"],
    ['see letter', "'see letter' is not a known purpose"],
  ])('is kept without a meaning, and warned of, where it is not recognised: %s', (text, warning) => {
    expect(purposeOf(text)).toMatchObject({ label: text, terms: [] })
    expect(warningsOf({ drugs: [{ name: 'MTX', purpose: text }] })).toEqual([`/drugs/0/purpose: ${warning}`])
  })

  it.each([
    ['hypertension', ['hypertension']],
    ['history of lupus', ['sle']],
    ['see letter', []],
    ['suppressive therapy', []],
    ['autoimmune disease', []],
  ])('names conditions, or none: %s', (text, ids) => {
    expect(purposeOf(text)).toMatchObject({ conditions: ids.map((id) => ({ id })) })
  })

  it('may be several', () => {
    expect(purposeOf('lupus; suppressive therapy')).toMatchObject({
      label: 'lupus; suppressive therapy',
      terms: [{ id: 'autoimmune-disease' }, { id: 'suppression' }],
      conditions: [{ id: 'sle' }],
    })
    expect(purposeOf('lupus and see letter')).toMatchObject({ terms: [], conditions: [] })
  })

  it('names a condition by the label of a purpose', () => {
    const of = (purpose: string): unknown =>
      read({ drugs: [{ name: 'MTX', purpose }] }, { vocabulary: bundled }).drugs.entries[0]?.purpose
    expect(of('oncology')).toMatchObject({ terms: [{ id: 'cancer' }], conditions: [{ id: 'malignancy' }] })
    expect(of('infection')).toMatchObject({ terms: [{ id: 'infection' }], conditions: [{ id: 'infection' }] })
    expect(of('prophylaxis')).toMatchObject({ terms: [{ id: 'prophylaxis' }], conditions: [] })
  })

  it('is not there where none is recorded', () => {
    expect(read({ drugs: ['MTX'] }).drugs.entries[0]?.purpose).toBeUndefined()
  })
})
