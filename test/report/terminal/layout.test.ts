import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../../src/report/terminal/columns.js'
import { blank, paragraph, widthOf, type Page } from '../../../src/report/terminal/layout.js'
import { withColor, withoutColor } from '../../../src/report/terminal/paint.js'

const page: Page = { columns: 40, paint: withoutColor }
const id = { text: 'E6', tone: 'strong', width: 5 } as const

describe('a paragraph', () => {
  it('hangs under its first line', () => {
    expect(paragraph(page, [blank(2), id], ['rituximab until 2025-12-15 is within 3 months'])).toEqual([
      '  E6   rituximab until 2025-12-15 is',
      '       within 3 months',
    ])
  })

  it('starts on a line of its own where its cells leave too little room', () => {
    const narrow = { ...page, columns: 20 }
    expect(paragraph(narrow, [blank(2), id], ['rituximab until 2025'])).toEqual([
      '  E6',
      '    rituximab until',
      '    2025',
    ])
  })

  it('starts on a line of its own behind a cell that is too long', () => {
    expect(paragraph(page, [{ ...id, text: 'a long id' }], ['text'])).toEqual(['a long id', '    text'])
  })

  it('counts wide characters as two columns', () => {
    const lines = paragraph({ ...page, columns: 24 }, [], ['狼疮肾炎狼疮肾炎 狼疮肾炎'])
    expect(lines).toEqual(['狼疮肾炎狼疮肾炎', '狼疮肾炎'])
  })

  it('carries the colour of a stretch over the end of the line', () => {
    const painted = paragraph({ columns: 24, paint: withColor() }, [], [['faint', 'one two three four five six']])
    expect(painted).toEqual(['\u001B[2mone two three four five\u001B[22m', '\u001B[2msix\u001B[22m'])
  })

  it('shows control characters in cells and spans instead of sending them', () => {
    expect(paragraph(page, [{ ...id, text: 'E\u0007', width: 10 }], ['\u001B[2J', ['bad', '\u202E']])).toEqual([
      'E\\u0007   \\u001B[2J\\u202E',
    ])
  })

  it('keeps to its width and ends no line in a space', () => {
    const words = fc.array(fc.string({ minLength: 0, maxLength: 60 }), { maxLength: 12 })
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 100 }), (texts, columns) => {
        return paragraph({ ...page, columns }, [blank(2), id], [texts.join(' ')]).every(
          (line) => columnsOf(line) <= columns && !line.endsWith(' '),
        )
      }),
    )
  })
})

describe('the width of spans', () => {
  it('is that of what is shown', () => {
    expect(widthOf(['ab', ['bad', '狼'], '\u0007'])).toBe(2 + 2 + 6)
  })
})
