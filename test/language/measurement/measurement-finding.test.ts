import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { compiled, evaluate } from '../evaluate.js'
import { passedOver } from '../passed-over.js'
import { patient } from '../patient.js'
import type { Written } from '../written.js'

const hbsAg = (value: string, date: string) => ({ name: 'HBsAg', value, date })
const positive = { lab: 'HBsAg', is: 'positive', valid: '90 days' }
const panel = { ...positive, lab: 'tuberculosis test' }
const again = { lab: 'tuberculosis test', is: 'indeterminate', valid: '90 days', sustained: '4 weeks' }

describe('the finding of a measurement', () => {
  it.each<[string, object, Written, Truth, string[]]>([
    ['is that of the latest result', positive, { labs: [hbsAg('positive', '2026-02-20')] }, TRUE, []],
    ['is open without a result', positive, {}, UNKNOWN, ['HBsAg']],
    ['is no without one, where silence is ignored', { ...positive, silence: 'ignored' }, {}, FALSE, []],
    [
      'is open where an entry of unknown name breaks the silence',
      { ...positive, silence: 'ignored' },
      { unrecognisedLabs: ['HB surface thing'] },
      UNKNOWN,
      ["what 'HB surface thing' is"],
    ],
    [
      'is no where each result that may be the latest one says no',
      { ...positive, silence: 'ignored' },
      { labs: [hbsAg('negative', '2026-02')] },
      FALSE,
      [],
    ],
    [
      'is open where one of them says yes',
      { ...positive, silence: 'ignored' },
      { labs: [{ name: 'HBsAg', value: 'positive' }] },
      UNKNOWN,
      ['date of the result for HBsAg'],
    ],
    [
      'is no where doubt is ignored',
      { ...positive, doubt: 'ignored' },
      { labs: [{ name: 'HBsAg', value: 'positive' }] },
      FALSE,
      [],
    ],
    [
      'of a panel is that of the test that was done',
      panel,
      { labs: [{ name: 'IGRA', value: 'negative', date: '2026-02-20' }] },
      FALSE,
      [],
    ],
    ['of a panel asks for the panel where none was done', panel, {}, UNKNOWN, ['tuberculosis test']],
    [
      'of a panel that must persist asks for a second result of the same test',
      again,
      { labs: [{ name: 'IGRA', value: 'indeterminate', date: '2026-02-20' }] },
      UNKNOWN,
      ['a repeat of IGRA'],
    ],
  ])('%s', (_what, rule, written, truth, needs) => {
    const found = evaluate(compiled(rule), patient(written))
    expect([found.truth, found.needs.map(({ need }) => need)]).toEqual([truth, needs])
  })
})

describe('what the finding of a measurement passes over', () => {
  it('is what came before the latest result', () => {
    const labs = [hbsAg('negative', '2026-02-20'), hbsAg('positive', '2026-02-01')]
    expect(passedOver(positive, { labs })).toEqual([
      '/labs/1 HBsAg positive on 2026-02-01 – older than the latest result, of 2026-02-20',
    ])
  })
})
