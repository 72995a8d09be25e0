import { describe, expect, it } from 'vitest'
import { floors } from './floors.js'
import { broken } from './invented.js'

describe('imports only go down', () => {
  it('accepts what lies below, whatever the distance, and neighbours in the room', () => {
    const texts = {
      'bin/screen.js': "import { main } from '../dist/cli/main.js'",
      'src/cli/main.ts': "import { truthOf } from '../kernel/truth.js'\nimport { text } from '../report/text.js'",
      'src/patient/drug.ts': "import { word } from './word.js'\nimport * as z from 'zod'",
      'test/kernel/day.test.ts': "import { main } from '../../src/cli/start/main.js'",
    }
    expect(broken(floors, texts)).toEqual([])
  })

  it('finds an import that climbs, types and dynamic imports included', () => {
    const texts = {
      'src/kernel/day.ts': "// no import\nimport type { Facts } from '../facts/facts.js'",
      'src/facts/name.ts': "export const late = () => import('../cli/main.js')",
    }
    expect(broken(floors, texts)).toEqual([
      'src/kernel/day.ts:2 src/kernel imports src/facts/facts.ts',
      'src/facts/name.ts:1 src/facts imports src/cli/main.ts',
    ])
  })

  it('keeps criteria and patient apart', () => {
    const texts = {
      'src/patient/json.ts': "import { at } from '../criteria/yaml.js'",
      'src/criteria/yaml.ts': "export { place } from '../patient/json.js'",
    }
    expect(broken(floors, texts)).toEqual([
      'src/patient/json.ts:1 src/patient imports src/criteria/yaml.ts',
      'src/criteria/yaml.ts:1 src/criteria imports src/patient/json.ts',
    ])
  })

  it('finds a file that stands on no floor, and an import of one', () => {
    const texts = {
      'src/extras/list.ts': 'export const list = []',
      'src/cli/main.ts': "import { list } from '../extras/list.js'\nimport { files } from '../../test/files.js'",
    }
    expect(broken(floors, texts)).toEqual([
      'src/extras/list.ts:1 stands on no floor of the house',
      'src/cli/main.ts:1 src/cli imports src/extras/list.ts',
      'src/cli/main.ts:2 src/cli imports test/files.ts',
    ])
  })
})
