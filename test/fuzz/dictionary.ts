import type { Dictionary } from './mutate.js'

const CHARACTERS =
  '\u0000|\u0007|\u001B[2J|\u007F|\u009B|\u200E|\u200F|\u202E|\u2066|\u2069|\uFEFF|\u2028|\u{E0001}|é|e\u0301|😀'
const BLANKS = ['\r', '\n', '\r\n', '\t', ' ', '']
const ESCAPES = '\\ \\u0000 \\ud800 \\u202e / // ** =1+1 ${x} {{x}} ` $& $1 (a+)+$'
const NAMES = '__proto__ constructor prototype toString hasOwnProperty valueOf length then null true false'
const NUMBERS =
  'NaN Infinity -0 0 1e999 -1e999 1e-999 9007199254740993 0x10 1_000 18,2 1- 5-1 1:80 <0.5 >1e308 % 10*3/uL'
const DATES = '2023-02-30 0000-01-01 9999-12-31 -0001-01-01 2024-02-29 2024 2024-13 99999-01-01'

/** What every reader meets: control, bidirectional and unpaired characters, names of the runtime, edges of numbers and dates. */
const ANY: Dictionary = [
  ...CHARACTERS.split('|'),
  ...BLANKS,
  ...[ESCAPES, NAMES, NUMBERS, DATES].flatMap((pieces) => pieces.split(' ')),
  '10 mg/day',
  '1e400 mg/day',
  'a'.repeat(300),
  '1'.repeat(300),
]

const JSON_MARKS =
  '{ } [ ] : , " "" {} [] // /* */ \' [[[[[[[[ {"a": [{ "a":1, "__proto__":1, "constructor":{"prototype":1},'
const JSON_KEYS = '"id" "asOf" "labs" "drugs" "code" "value" "unit" "date" "name" "items"'
const FHIR = '"resourceType" "resourceType":"Bundle", "resourceType":"Patient"'

export const JSON_PIECES: Dictionary = [...ANY, ...[JSON_MARKS, JSON_KEYS, FHIR].flatMap((pieces) => pieces.split(' '))]

const YAML_MARKS =
  '&a|*a|<<:|<<: *a|!!js/function|!!str|!|%YAML 1.2|---|...|? |- |-|: |:|{|}|[|]|,|#|>||2-|>+|"|\'|@|- - - - |a: a: a: |[[[[|{a: {a: '
const YAML_KEYS =
  'rule:|all:|any:|not:|at-least:|when:|then:|ask:|lab:|drug:|condition:|within:|age:|score:|of:|valid:|unit:|silence: ignored'
const DURATIONS = '3 months|1 year|0 days|-1 days|1e9 years'

export const YAML_PIECES: Dictionary = [
  ...ANY,
  '|',
  ...[YAML_MARKS, YAML_KEYS, DURATIONS].flatMap((pieces) => pieces.split('|')),
]
