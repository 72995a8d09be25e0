import { describe, expect, it } from 'vitest'
import { linesOf, wordsOf } from '../../../src/criteria/registry/text-line.js'

describe('a line of an eligibility text', () => {
  it.each([
    ['* adult', 'bullet', 'adult'],
    ['- adult', 'bullet', 'adult'],
    ['•adult', 'bullet', 'adult'],
    ['- • adult', 'bullet', 'adult'],
    ['∙ adult', 'bullet', 'adult'],
    ['⁃ adult', 'bullet', 'adult'],
    ['* 1. adult', 'bullet', 'adult'],
    ['1. adult', 'number', 'adult'],
    ['1) adult', 'number', 'adult'],
    ['(1) adult', 'number', 'adult'],
    ['1.Adult', 'number', 'Adult'],
    ['2.1. adult', 'number', 'adult'],
    ['a. adult', 'letter', 'adult'],
    ['iv) adult', 'letter', 'adult'],
    ['(B) adult', 'letter', 'adult'],
    ['B) adult', 'letter', 'adult'],
    ['adult', undefined, 'adult'],
    ['18. Patients', undefined, '18. Patients'],
    ['1.5 mg', undefined, '1.5 mg'],
    ['E. coli', undefined, 'E. coli'],
    ['-5 degrees', undefined, '-5 degrees'],
    ['age \\>= 18', undefined, 'age >= 18'],
    ['1\\. adult', 'number', 'adult'],
    ['  a \t\u00A0 b  ', undefined, 'a b'],
    ['Sjo\u0308gren', undefined, 'Sj\u00F6gren'],
    ['', undefined, ''],
    ['*', 'bullet', ''],
  ])('%j', (written, mark, text) => {
    expect(linesOf(written)).toMatchObject([{ mark, text }])
  })

  it('counts its indentation', () => {
    expect(linesOf('a\n  b\r\n\tc').map(({ indent }) => indent)).toEqual([0, 2, 4])
  })

  it('has a number only where it counts on', () => {
    expect(linesOf('1. a\n2. b\n4. c\n3. d').map(({ mark }) => mark)).toEqual(['number', 'number', undefined, 'number'])
  })
})

describe('the words of lines', () => {
  it('are what is left without their marks', () => {
    expect(wordsOf(linesOf('* a\n\n  1. b\n c'))).toBe('a b c')
  })
})
