import { describe, expect, it } from 'vitest'
import { libraries } from './libraries.js'
import { broken } from './invented.js'

describe('libraries', () => {
  it.each([
    ['src/report/text.ts', "import { Command } from 'commander'", "'commander' does not live here"],
    ['src/cli/terminal/color.ts', "import chalk from 'chalk'", "'chalk' does not live here"],
    ['src/criteria/trial.ts', "import { parseDocument } from 'yaml'", "'yaml' does not live here"],
    ['src/cli/read.ts', "import { parse } from 'jsonc-parser'", "'jsonc-parser' does not live here"],
    [
      'src/language/lab.ts',
      "import type { UcumLhcUtils } from '@lhncbc/ucum-lhc'",
      "'@lhncbc/ucum-lhc' does not live here",
    ],
    ['src/kernel/day.ts', "import * as z from 'zod'", "'zod' does not live here"],
    ['src/patient/json.ts', "import * as lodash from 'lodash/fp'", "'lodash' has no home yet"],
  ])('stay at home: %s, %s', (path, text, found) => {
    expect(broken(libraries, { [path]: text })).toEqual([`${path}:1 ${found}`])
  })

  it('finds the named import of zod, and units that are loaded before they are needed', () => {
    const texts = {
      'src/language/age.ts': "import { z } from 'zod'",
      'src/facts/quantity/ucum.ts': "import ucum from '@lhncbc/ucum-lhc'",
    }
    expect(broken(libraries, texts)).toEqual([
      "src/language/age.ts:1 'zod': write `import * as z from 'zod'`: the named import loads every locale",
      "src/facts/quantity/ucum.ts:1 '@lhncbc/ucum-lhc': load it where it is first needed: it costs more than a whole screening",
    ])
  })

  it('accepts each at its home', () => {
    const texts = {
      'src/cli/main.ts': "import { Command } from 'commander'\nimport { readFile } from 'node:fs/promises'",
      'src/cli/colour.ts': 'export const level = 0',
      'src/report/terminal/paint.ts': "import chalk from 'chalk'",
      'src/facts/quantity/ucum.ts': "const load = () => require('@lhncbc/ucum-lhc')",
      'src/patient/json.ts': "import * as z from 'zod'\nimport type { ZodType } from 'zod'",
      'test/patient/json.test.ts': "import { parse } from 'jsonc-parser'",
    }
    expect(broken(libraries, texts)).toEqual([])
  })
})
