import { expect, it } from 'vitest'
import { columnsOf } from '../../../src/report/terminal/columns.js'
import { PLAIN_CHARACTERS } from '../../../src/report/terminal/plain-characters.js'
import { terminalText } from '../../../src/report/terminal/terminal-text.js'

const characters = Array.from({ length: 0x10000 }, (_none, code) => String.fromCharCode(code))

/** Something that no shortcut is taken for: a character of another kind stands beside. */
const OTHER = '\u{1F9EC}'

it('plain characters are safe and take one column by the tables of Unicode, too', () => {
  const plain = characters.filter((character) => new RegExp(`[${PLAIN_CHARACTERS}]`, 'u').test(character))
  expect(plain.length).toBeGreaterThan(1000)
  for (const character of plain) {
    expect(terminalText(character + OTHER)).toBe(character + OTHER)
    expect(columnsOf(character + OTHER), character).toBe(1 + columnsOf(OTHER))
  }
})
