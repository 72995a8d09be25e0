import { describe, expect, it } from 'vitest'
import { readResultWord } from '../../src/facts/result-word.js'
import { plain } from '../../src/facts/spelling.js'

describe('a result word', () => {
  it.each([
    ['positive', 'positive'],
    ['POS', 'positive'],
    ['Reactive', 'positive'],
    ['Weakly Positive', 'positive'],
    ['Detected', 'positive'],
    ['+', 'positive'],
    ['2+', 'positive'],
    ['positiv', 'positive'],
    ['Reaktiv', 'positive'],
    ['positif', 'positive'],
    ['reactivo', 'positive'],
    ['阳性', 'positive'],
    ['阳性（+）', 'positive'],
    ['positive (++)', 'positive'],
    ['detected, <15 IU/mL', 'positive'],
    ['<LLOQ, detected', 'positive'],
    ['<20 IU/mL detected', 'positive'],
    ['Detected (<1.5 [IU]/mL)', 'positive'],
    ['negative', 'negative'],
    ['Neg.', 'negative'],
    ['non-reactive', 'negative'],
    ['Non Reactive', 'negative'],
    ['not detected', 'negative'],
    ['Target Not Detected IU/mL', 'negative'],
    ['TND', 'negative'],
    ['undetectable', 'negative'],
    ['-', 'negative'],
    ['–', 'negative'],
    ['negativ', 'negative'],
    ['nicht reaktiv', 'negative'],
    ['Négatif', 'negative'],
    ['non réactif', 'negative'],
    ['no reactivo', 'negative'],
    ['阴性', 'negative'],
    ['阴性(-)', 'negative'],
    ['negative (<0.9)', 'negative'],
    ['Not detected (<20 copies/mL)', 'negative'],
    ['<LLOQ, not detected', 'negative'],
    ['<20 not detected', 'negative'],
    ['<20 target not detected', 'negative'],
    ['<20 nicht nachweisbar', 'negative'],
    ['Negative (0.02)', 'negative'],
    ['negativ (0,02 S/CO)', 'negative'],
    ['reactive (12.3 index)', 'positive'],
    ['equivocal (1)', 'indeterminate'],
    ['equivocal', 'indeterminate'],
    ['Borderline', 'indeterminate'],
    ['grenzwertig', 'indeterminate'],
    ['douteux', 'indeterminate'],
    ['invalid', 'indeterminate'],
    ['±', 'indeterminate'],
    ['+/-', 'indeterminate'],
    ['normal', 'normal'],
    ['Within normal limits', 'normal'],
  ])('%j is %s', (text, word) => {
    expect(readResultWord(plain(text))).toBe(word)
  })
})

describe('what is no result word', () => {
  it.each([
    ['Reactive non-confirm', 'the confirmation is missing'],
    ['Test Not Performed U/L', 'no result'],
    ['positive (-)', 'contradicts itself'],
    ['speckled (+)', 'only the sign is known'],
    ['positive <5', 'contradicts itself'],
    ['<5 positive', 'contradicts itself'],
    ['<5 IU/mL', 'a number'],
    ['negative (<abc)', 'no limit that is known'],
    ['positive, not detected <5', 'contradicts itself'],
    ['not positive', 'who knows'],
    ['pending', 'no result'],
    ['', 'nothing'],
    ['.', 'nothing'],
    ['toString', 'no word of ours'],
    ['IU/mL', 'a unit'],
  ])('%j: %s', (text) => {
    expect(readResultWord(plain(text))).toBeUndefined()
  })
})
