import { describe, expect, it } from 'vitest'
import { folders } from './folders.js'
import { broken } from './invented.js'

describe('the folders of a room', () => {
  it('may know what lies below them, and the room its folders', () => {
    const texts = {
      'src/language/drug.ts': "import { course } from './time/course.js'\nimport { sought } from './sought/sought.js'",
      'src/language/time/course.ts':
        "import { rule } from '../rule/rule.js'\nimport { day } from '../../kernel/day.js'",
      'src/language/rule/rule.ts': "import { sought } from '../sought/sought.js'",
      'src/language/sought/sought.ts': "import { nameless } from './nameless.js'",
    }
    expect(broken(folders, texts)).toEqual([])
  })

  it('must not know each other both ways, be it by way of a third', () => {
    const texts = {
      'src/language/time/course.ts': "\nimport type { Rule } from '../rule/rule.js'",
      'src/language/rule/rule.ts': "import { sought } from '../sought/sought.js'",
      'src/language/sought/sought.ts': "import { course } from '../time/course.js'",
    }
    expect(broken(folders, texts)).toEqual([
      'src/language/time/course.ts:2 src/language/time imports src/language/rule, and leads back',
      'src/language/rule/rule.ts:1 src/language/rule imports src/language/sought, and leads back',
      'src/language/sought/sought.ts:1 src/language/sought imports src/language/time, and leads back',
    ])
  })

  it('count what lies beside them as one of them', () => {
    const texts = {
      'src/language/drug.ts': "import { course } from './time/course.js'",
      'src/language/time/course.ts': "import { drug } from '../drug.js'",
    }
    expect(broken(folders, texts)).toEqual([
      'src/language/drug.ts:1 src/language imports src/language/time, and leads back',
      'src/language/time/course.ts:1 src/language/time imports src/language, and leads back',
    ])
  })

  it('are not looked at where a room is not laid out in them', () => {
    const texts = {
      'src/criteria/library.ts': "import { lint } from './lint/lint.js'",
      'src/criteria/lint/lint.ts': "import { library } from '../library.js'",
    }
    expect(broken(folders, texts)).toEqual([])
  })
})
