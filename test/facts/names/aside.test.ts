import { expect, it } from 'vitest'
import { withoutAsides } from '../../../src/facts/names/aside.js'

it.each([
  ['rituximab', 'rituximab', []],
  ['', '', []],
  ['AST (GOT)', 'AST  ', ['GOT']],
  ['MabThera [rituximab] 500 mg', 'MabThera   500 mg', ['rituximab']],
  ['eGFR (CKD-EPI) [2021]', 'eGFR    ', ['CKD-EPI', '2021']],
  ['IgG ()', 'IgG  ', ['']],
  ['drug (a (b) c)', 'drug (a   c)', ['b']],
  ['drug (a [b] c)', 'drug  ', ['a [b] c']],
  ['drug (open', 'drug (open', []],
  ['drug (a]', 'drug (a]', []],
])('of %j it leaves %j and takes out %j', (name, rest, asides) => {
  expect(withoutAsides(name)).toEqual({ rest, asides })
})
