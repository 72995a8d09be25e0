import { expect, it } from 'vitest'
import { paintFor, type Tone } from '../../src/report/paint.js'

it.each<[Tone, string]>([
  ['plain', 'text'],
  ['good', '\x1b[32mtext\x1b[39m'],
  ['open', '\x1b[33mtext\x1b[39m'],
  ['bad', '\x1b[31mtext\x1b[39m'],
  ['strong', '\x1b[1mtext\x1b[22m'],
  ['faint', '\x1b[2mtext\x1b[22m'],
])('a tone of its own has what is %s', (tone, painted) => {
  expect(paintFor(true)(tone, 'text')).toBe(painted)
  expect(paintFor(true)(tone, '')).toBe('')
  expect(paintFor(false)(tone, 'text')).toBe('text')
})
