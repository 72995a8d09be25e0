import { describe, expect, it } from 'vitest'
import { names } from './names.js'
import { broken } from './invented.js'

describe('names', () => {
  it.each([
    ['src/kernel/date-utils.ts', 'utils'],
    ['src/patient/drugHelper.ts', 'helper'],
    ['test/common/facts.ts', 'common'],
    ['scripts/misc.mjs', 'misc'],
  ])('that say nothing are found: %s', (path, word) => {
    expect(broken(names, { [path]: '' })).toEqual([`${path}:1 '${word}' in the name`])
  })

  it('that only contain such a word within another are accepted', () => {
    expect(
      broken(names, { 'src/kernel/utility-of.ts': '', 'src/facts/database.ts': '', 'criteria/data.yaml': '' }),
    ).toEqual([])
  })
})
