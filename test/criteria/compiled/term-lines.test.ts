import { expect, it } from 'vitest'
import { entryAt, lineAt, parsed, TermLines } from '../../../src/criteria/compiled/term-lines.js'

it('reads a term when it is first asked for, once', () => {
  const reads: string[] = []
  const terms = new TermLines(['a head', '"a"', '"b"', '"of others"'], 1, 2, (line) => {
    reads.push(line)
    return parsed<string>(line)
  })
  expect(terms).toHaveLength(2)
  expect(reads).toEqual([])
  expect([terms.at(1), terms.at(1), terms.at(0)]).toEqual(['b', 'b', 'a'])
  expect(terms.at(2)).toBeUndefined()
  expect(reads).toEqual(['"b"', '"a"'])
})

it.each([1, undefined])('refuses the number %j of what another program made', (number) => {
  expect(entryAt(['a'], 0)).toBe('a')
  expect(() => entryAt(['a'], number)).toThrow('the compiled criteria are of another program')
})

it('refuses the line of what another program made', () => {
  expect(lineAt(['a'], 0)).toBe('a')
  expect(() => lineAt(['a'], 1)).toThrow('the compiled criteria are of another program')
})
