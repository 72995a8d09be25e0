import { describe, expect, it } from 'vitest'
import { needOf, questionTo, seekAnalyte, seekQuantity, subjectOf } from '../../../src/language/measurement/analyte.js'
import { compilerOf } from '../evaluate.js'
import { patient } from '../patient.js'
import { ever } from '../results.js'
import { vocabulary } from '../vocabulary.js'

const compiler = compilerOf()

describe('what a rule measures', () => {
  it('is found by any of its names', () => {
    expect(seekAnalyte('PLT', 'lab', 'lab', compiler).id).toBe('platelets')
  })

  it.each([
    ['platlets', "'platlets' is not a known vital"],
    ['xyz', "'xyz' is not a known vital"],
  ])('is refused where it is not known: %s', (name, message) => {
    expect(() => seekAnalyte(name, 'vital', 'vital', compiler)).toThrow(message)
  })

  it('may need numbers that can be held against each other', () => {
    expect(seekQuantity('UPCR', 'rise', compiler)).toMatchObject({ kind: 'lab', what: 'UPCR', lookalikes: [] })
    expect(seekQuantity('ANA', 'rise', compiler).analyte.id).toBe('ana')
  })

  it.each([
    ['tuberculosis test', 'a panel of several tests has no number'],
    ['HBsAg', 'HBsAg has no unit of its own'],
    ['anti-dsDNA', 'anti-dsDNA has no unit of its own'],
  ])('is refused where it has no such numbers: %s', (name, message) => {
    expect(() => seekQuantity(name, 'rise', compiler)).toThrow(message)
  })
})

describe('a question to the results', () => {
  const subject = subjectOf(
    'lab',
    seekAnalyte('24-hour urine protein', 'lab', 'lab', compiler),
    'UP',
    vocabulary.analytes,
  )
  const judge = (): never => {
    throw new Error('nothing is judged yet')
  }

  it('holds those of the subject, under the name that the rule gives it', () => {
    const facts = patient({ labs: [{ name: '24-hour urine protein', value: '1 g/24h' }] })
    const { what, results, need, instead } = questionTo(subject, ever, facts, judge)
    expect([what, results.map(({ path }) => path), need, instead]).toEqual([
      'UP',
      ['/labs/0'],
      { need: 'UP', kind: 'lab' },
      undefined,
    ])
  })

  it('names what looks alike, where that is recorded', () => {
    const facts = patient({ labs: [{ name: 'UPCR', value: '1 g/g' }] })
    const { results, instead } = questionTo(subject, ever, facts, judge)
    expect([results, instead]).toEqual([[], 'UPCR'])
  })
})

it('what a rule measures is asked for by the name that the rule gives it, with what it takes', () => {
  const subject = seekQuantity('UPCR', 'rise', compiler)
  const analyte = { ...subject.analyte, effort: 'urine-test' as const }
  expect(needOf({ ...subject, analyte })).toEqual({ need: 'UPCR', kind: 'lab', effort: 'urine-test' })
  expect(needOf({ ...subject, kind: 'vital' })).toEqual({ need: 'UPCR', kind: 'vital' })
})
