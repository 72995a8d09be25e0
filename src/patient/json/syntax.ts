import { printParseErrorCode, type ParseError } from 'jsonc-parser'
import { quoted } from '../../kernel/quote.js'

/** What breaks the form of JSON: the stretch of text, what is wrong with it, and what to do. */
export interface SyntaxFault {
  readonly start: number
  readonly end: number
  readonly message: string
  readonly remedy: string
}

type Words = readonly [message: string, remedy: string]

/** By the name of the parser's error code. */
const WORDS: ReadonlyMap<string, Words> = new Map<string, Words>([
  ['PropertyNameExpected', ['a key in double quotes is missing here', 'write "key": value, or remove the comma']],
  ['ColonExpected', ['a colon is missing before this', 'write "key": value']],
  ['CommaExpected', ['a comma is missing before this', 'put a comma between two entries']],
  ['CloseBraceExpected', ['the text ends before its last } is there', 'close every { with a }']],
  ['CloseBracketExpected', ['the text ends before its last ] is there', 'close every [ with a ]']],
  ['EndOfFileExpected', ['something follows after the patient', 'remove it, or put it into a file of its own']],
  ['InvalidCommentToken', ['JSON has no comments', 'remove the comment']],
  ['UnexpectedEndOfString', ['this text does not end', 'close it with a double quote on the same line']],
  ['UnexpectedEndOfNumber', ['this number breaks off', 'put digits after the point and after the e']],
  ['InvalidUnicode', ['\\u is followed by something else than four hexadecimal digits', 'write it as in \\u00e9']],
  ['InvalidEscapeCharacter', ['a backslash stands before a letter that needs none', 'write \\\\ for a backslash']],
  ['InvalidCharacter', ['a control character stands inside a text', 'write \\t for a tab and \\n for a new line']],
])

const NO_VALUE: Words = ['a value is missing here', 'put a value, or remove the comma or the key that asks for one']
const ANOTHER: Words = [
  'another object follows after the patient',
  'put each patient into a file of its own, or on a line of its own for screen cohort',
]
const TRAILING_COMMA: Words = ['nothing follows this comma', 'remove it: JSON takes no comma before a closing bracket']
const NOT_JSON: Words = ['this is not JSON', 'a patient file is a JSON object, such as { "sex": "female", "age": 34 }']

/** The first fault that the parser found, in words for somebody who writes patient files. */
export function describeSyntax(text: string, { error, offset, length }: ParseError): SyntaxFault {
  const found = text.slice(offset, offset + length)
  const before = text.slice(0, offset).trimEnd()
  if ((found === '}' || found === ']') && before.endsWith(',')) {
    return fault(before.length - 1, before.length, TRAILING_COMMA)
  }
  const code = printParseErrorCode(error)
  if (code === 'EndOfFileExpected' && found === '{') return fault(offset, offset + length, ANOTHER)
  const words = code === 'InvalidSymbol' ? symbolWords(found, before === '') : (WORDS.get(code) ?? NO_VALUE)
  return fault(found === '' ? before.length : offset, offset + length, words)
}

function fault(start: number, end: number, [message, remedy]: Words): SyntaxFault {
  return { start, end, message, remedy }
}

function symbolWords(found: string, isFirst: boolean): Words {
  if (isFirst) return NOT_JSON
  return [
    `${quoted(found.replaceAll("'", ''))} is neither in double quotes nor a number, true, false or null`,
    'put keys and texts in double quotes; write numbers as in 0.5, and true, false and null in small letters',
  ]
}
