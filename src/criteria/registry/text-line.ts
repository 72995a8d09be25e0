/** A line of an eligibility text, without what only lays it out. */
export interface TextLine {
  /** columns of white space before it; a tab counts as four */
  readonly indent: number
  /** what marks it as an entry of a list */
  readonly mark: Mark | undefined
  /** without its mark, in Unicode NFC, white space collapsed; empty for a blank line */
  readonly text: string
}

export type Mark = 'number' | 'letter' | 'bullet'

/** The registry's Markdown puts a backslash before punctuation: `\>= 18`. */
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/gu
const BULLET = /^(?:[*–—-](?:\s+|$)|[•●○◦▪‣⁃∙·]\s*)+/u
const NUMBER = /^(?:(?:\d{1,2}\.)*(\d{1,3})[.)]|\((\d{1,3})\))(?=\s|\p{L}|$)/u
/** Capitals only with a bracket: `E. coli` and `C. difficile` are names. */
const LETTER = /^(?:(?:[a-z]|[ivx]{2,5})[.)]|[A-Z]\)|\((?:[a-zA-Z]|[ivx]{2,5})\))(?=\s)/u

/**
 * The lines of a text. A bullet, number or letter before a line is its mark. A number is one only where it begins at 1
 * or counts on from another: in a text with fixed line ends, `18. Patients who …` may be the end of a sentence, and a
 * threshold must never pass for layout.
 */
export function linesOf(text: string): TextLine[] {
  const expected = new Set([1])
  return text.split(/\r\n?|\n/u).map((written) => {
    const indent = written.slice(0, written.length - written.trimStart().length).replaceAll('\t', '    ').length
    const plain = written.replace(ESCAPE, '').normalize('NFC').replace(/\s+/gu, ' ').trim()
    const unbulleted = plain.replace(BULLET, '')
    const counted = NUMBER.exec(unbulleted)
    const number = Number(counted?.[1] ?? counted?.[2])
    const numbered = expected.has(number)
    if (numbered) expected.add(number + 1)
    const label = numbered ? counted?.[0] : LETTER.exec(unbulleted)?.[0]
    const mark = unbulleted === plain ? markOf(numbered, label) : 'bullet'
    return { indent, mark, text: unbulleted.slice(label?.length ?? 0).trim() }
  })
}

function markOf(numbered: boolean, label: string | undefined): Mark | undefined {
  if (numbered) return 'number'
  return label === undefined ? undefined : 'letter'
}

/** What a digest is made of: the words of the lines, one space between. */
export function wordsOf(lines: readonly TextLine[]): string {
  return lines
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ')
}
