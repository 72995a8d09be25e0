import { describe, expect, it } from 'vitest'
import { cycles } from './cycles.js'
import { broken } from './invented.js'

describe('cycles', () => {
  it('are told once, with the whole way round', () => {
    const texts = {
      'src/language/all.ts': "import { any } from './any.js'",
      'src/language/any.ts': "import type { Rule } from './rule.js'",
      'src/language/rule.ts': "import { none } from './none.js'\nimport { all } from './all.js'",
      'src/language/none.ts': 'export const none = 0',
    }
    expect(broken(cycles, texts)).toEqual([
      'src/language/all.ts:1 src/language/all.ts > src/language/any.ts > src/language/rule.ts > src/language/all.ts',
    ])
  })

  it('include a file that imports itself', () => {
    const texts = { 'src/kernel/day.ts': "\nimport { day } from './day.js'" }
    expect(broken(cycles, texts)).toEqual(['src/kernel/day.ts:2 src/kernel/day.ts > src/kernel/day.ts'])
  })

  it('are not seen where two ways lead to one file', () => {
    const texts = {
      'src/kernel/a.ts': "import { b } from './b.js'\nimport { c } from './c.js'",
      'src/kernel/b.ts': "import { c } from './c.js'",
      'src/kernel/c.ts': 'export const c = 1',
    }
    expect(broken(cycles, texts)).toEqual([])
  })
})
