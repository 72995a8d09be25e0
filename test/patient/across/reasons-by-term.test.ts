import { describe, expect, it } from 'vitest'
import { byTerm, MOST } from '../../../src/patient/across/reasons-by-term.js'
import { bundled as vocabulary } from '../../criteria/vocabulary/bundled.js'
import { read } from '../reader.js'

const { conditions: lexicon } = vocabulary

function listed(...names: readonly string[]): ReturnType<typeof read>['conditions']['entries'] {
  return read({ conditions: names.map((name) => ({ name })) }, { vocabulary }).conditions.entries
}

describe('what may belong together by its terms', () => {
  const conditions = listed('BCC', 'skin cancer', 'asthma')
  const [bcc, cancer, asthma] = conditions.map(({ terms }) => ({ reason: terms }))
  const given = [bcc, cancer, asthma, { reason: [] }].filter((one) => one !== undefined)
  const matched = byTerm(conditions, given, lexicon)

  it('is a condition and what was done for it, or for what may be it', () => {
    expect(conditions.map((condition) => matched.givenFor(condition))).toEqual([[bcc, cancer], [bcc, cancer], [asthma]])
    expect(given.map((one) => matched.conditionsOf(one).map(({ label }) => label))).toEqual([
      ['BCC', 'skin cancer'],
      ['BCC', 'skin cancer'],
      ['asthma'],
      [],
    ])
  })

  it('is nothing for a condition that is not among them', () => {
    expect(listed('BCC').map((condition) => matched.givenFor(condition))).toEqual([[]])
  })

  it('is counted no further than one beyond the most', () => {
    const many = Array.from({ length: 3 * MOST }, () => ({ reason: listed('asthma').flatMap(({ terms }) => terms) }))
    const found = conditions.map((condition) => byTerm(conditions, many, lexicon).givenFor(condition).length)
    expect(found).toEqual([0, 0, MOST + 1])
  })
})
