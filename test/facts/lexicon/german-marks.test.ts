import { describe, expect, it } from 'vitest'
import { CERTAINTY_LETTER, GERMAN_MARKS, SIGN } from '../../../src/facts/lexicon/german-marks.js'

describe('the marks behind a code of ICD-10-GM', () => {
  const marks = new RegExp(`^${GERMAN_MARKS}$`, 'u')

  it.each(['', '+', '*', '!', ' A', ' V', ' Z', ' G', '  G', '+ V', '* A'])('may be "%s"', (written) => {
    expect(marks.test(written)).toBe(true)
  })

  it.each(['A', 'G', '+A', ' B', ' a', '++', ' A+', ' AV', ' '])('are never "%s"', (written) => {
    expect(marks.test(written)).toBe(false)
  })

  it.each(['+', '*', '!'])('have the sign %s', (sign) => {
    expect(new RegExp(`^${SIGN}$`, 'u').test(sign)).toBe(true)
  })

  it.each(['A', 'V', 'Z', 'G'])('have the letter %s', (letter) => {
    expect(new RegExp(`^${CERTAINTY_LETTER}$`, 'u').test(letter)).toBe(true)
  })
})
