import { describe, expect, it } from 'vitest'
import { barrels } from './barrels.js'
import { broken } from './invented.js'

describe('barrels', () => {
  it.each([
    ['re-exports by name', "export { day } from './day.js'\nexport type { Span } from './span.js'\n"],
    ['a re-export of everything', "// all of it\nexport * from './day.js'"],
    [
      'an import that is passed on',
      "import { day } from './day.js'\nimport { span } from './span.js'\n\nexport { day, span }\n",
    ],
  ])('are found: %s', (_what, text) => {
    expect(broken(barrels, { 'src/kernel/index.ts': text })).toEqual([
      'src/kernel/index.ts:1 exports nothing of its own',
    ])
  })

  it.each([
    ['a registry', "import { age } from './age.js'\n\nexport const operators = [age]\n"],
    ['a file of its own types', "import type { Day } from './day.js'\n\nexport interface Span {\n  first: Day\n}\n"],
  ])('are not seen in %s', (_what, text) => {
    expect(broken(barrels, { 'src/language/operators.ts': text })).toEqual([])
  })
})
