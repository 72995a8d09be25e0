import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/criteria/yaml.js'
import { refusedScalar } from '../../src/criteria/yaml-scalars.js'

describe('a value that is not what it looks like', () => {
  it.each(['0o70', '018', '0x12', '.5', '5.'])('is a number in another notation: %s', (source) => {
    expect(refusedScalar(Number(source), source)).toEqual({
      message: `${source} is not a number as people write it`,
      remedy: 'write its decimal digits; put a text in quotes',
    })
  })

  it.each([
    ['a\u001B[1m', 'a control character (U+001B)'],
    ['a\u202Eb', 'an invisible character (U+202E)'],
    ['a\uD800', 'half a character (U+D800)'],
  ])('is a text in which an escape stands for what nobody sees: %j', (text, what) => {
    expect(refusedScalar(text, JSON.stringify(text))).toEqual({
      message: `${what} is not allowed here`,
      remedy: 'leave its escape out',
    })
  })

  it.each([[0], [-1.5], [1000, '1e3'], [3, '+3'], ['018'], ['é\n\t👩‍⚕️'], [true], [null]])(
    'is none that is written plainly: %j',
    (value: unknown, source = String(value)) => {
      expect(refusedScalar(value, source)).toBeUndefined()
    },
  )
})

it('is refused where it stands in a file, as a key, too', () => {
  const text = 'a: { b: [0o70] }\n"\\e": "x\\u202Ey"'
  expect(() => parseYaml('f.yaml', text)).toThrow(
    expect.objectContaining({
      diagnostics: [
        expect.objectContaining({ place: expect.objectContaining({ line: 1, column: 10, length: 4 }) as unknown }),
        expect.objectContaining({ place: expect.objectContaining({ line: 2, column: 1, length: 4 }) as unknown }),
        expect.objectContaining({ place: expect.objectContaining({ line: 2, column: 7, length: 10 }) as unknown }),
      ],
    }),
  )
})
