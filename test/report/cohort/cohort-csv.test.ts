import { describe, expect, it } from 'vitest'
import { csvHead } from '../../../src/report/cohort/cohort-csv.js'

/** A text as a cell: the third of the head, which has no comma in it. */
function cellOf(text: string): string {
  const [head = ''] = csvHead([{ id: text }]).split('\n')
  const [, , cell = ''] = head.split(',')
  return cell
}

describe('a cell', () => {
  it.each([
    ['P-0001', 'P-0001'],
    ['=1+1', "'=1+1"],
    ['+1+1', "'+1+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A1', "'＠A1"],
    [' =1+1', "' =1+1"],
    ['\u00A0\u3000 -1+1', "'\u00A0\u3000 -1+1"],
    ['-', "'-"],
  ])('with %j, which a spreadsheet may take for a formula, is text: %s', (text, expected) => {
    expect(cellOf(text)).toBe(expected)
  })

  it.each(['-1.5', '+3', '-12', ' -1.5'])('with the number %j stays a number', (text) => {
    expect(cellOf(text)).toBe(text)
  })

  it.each([
    ['a\u001B[2Jb', 'a\\u001B[2Jb'],
    ['a\u202Eb', 'a\\u202Eb'],
    ['a\rb', 'a\\u000Db'],
    ['a\nb', 'a\\u000Ab'],
    ['\t=1+1', '\\u0009=1+1'],
  ])('has what steers a terminal, or ends a line, in sight: %j', (text, expected) => {
    expect(cellOf(text)).toBe(expected)
  })

  it('stands in quotes where it has what may part cells, of which a semicolon does in half of Europe', () => {
    expect(csvHead([{ id: 'a;=1+1' }])).toContain(',"a;=1+1",')
    expect(csvHead([{ id: 'a,"b"' }])).toContain(',"a,""b""",')
  })
})
