/** An error of the YAML parser in our words. */
export interface YamlWords {
  readonly message: string
  readonly remedy: string
}

interface Row extends YamlWords {
  readonly code: string
  /** which of the errors of this code, by the parser's own words; all of them when not given */
  readonly about?: RegExp
}

const QUOTE = 'put the text in quotes'

/** The first row that fits counts. */
const WORDS: readonly Row[] = [
  { code: 'DUPLICATE_KEY', message: 'this key stands twice in the same map', remedy: 'keep one of them' },
  { code: 'TAB_AS_INDENT', message: 'a tab is used to indent', remedy: 'use spaces' },
  { code: 'MISSING_CHAR', about: /quote/u, message: 'a quote is not closed', remedy: 'close it' },
  {
    code: 'MISSING_CHAR',
    about: /key|value/u,
    message: 'a key has no colon and no value',
    remedy: 'write it as key: value, or indent it to continue the line before',
  },
  {
    code: 'MISSING_CHAR',
    about: /must end with/u,
    message: 'a bracket is not closed',
    remedy: 'close it, and indent what is inside',
  },
  {
    code: 'MISSING_CHAR',
    about: /without - indicator/u,
    message: 'this line is not in the column of the lines that it belongs to',
    remedy: 'begin it under the keys of its entry, or with a dash',
  },
  { code: 'MISSING_CHAR', about: /, /u, message: 'a comma is missing', remedy: 'separate the parts with commas' },
  { code: 'MISSING_CHAR', message: 'a mark or a space is missing', remedy: QUOTE },
  {
    code: 'BAD_INDENT',
    about: /^flow/iu,
    message: 'a bracket is not closed, or not indented',
    remedy: 'close it, and indent what is inside',
  },
  {
    code: 'BAD_INDENT',
    message: 'the indentation does not fit the lines around',
    remedy: 'begin what belongs together in the same column',
  },
  { code: 'BAD_DQ_ESCAPE', message: 'this escape does not exist', remedy: 'use single quotes, or write \\\\ for \\' },
  { code: 'BAD_SCALAR_START', message: 'a text cannot begin with this character', remedy: QUOTE },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    message: 'a second key, or a list, within the value of a key',
    remedy: 'put a text with a colon in quotes; begin a map or list on a line of its own',
  },
  {
    code: 'BLOCK_IN_FLOW',
    message: 'a map or list by indentation within brackets',
    remedy: 'write it in brackets, too',
  },
  { code: 'MULTILINE_IMPLICIT_KEY', message: 'a key that does not end on its line', remedy: 'write it as key: value' },
  { code: 'KEY_OVER_1024_CHARS', message: 'a key is longer than 1024 characters', remedy: 'is a newline missing?' },
  { code: 'UNEXPECTED_TOKEN', message: 'this does not belong here', remedy: `remove it, or ${QUOTE}` },
]

/** Errors about marks that are refused as such. */
const OF_MARKS = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_COLLECTION_TYPE',
  'BAD_DIRECTIVE',
  'BAD_PROP_ORDER',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
])

/** @returns undefined for an error about a mark that is refused whether it is right or wrong */
export function yamlWords(code: string, message: string): YamlWords | undefined {
  if (OF_MARKS.has(code)) return undefined
  const row = WORDS.find((one) => one.code === code && one.about?.test(message) !== false)
  return { message: row?.message ?? 'this cannot be read as YAML', remedy: row?.remedy ?? QUOTE }
}
