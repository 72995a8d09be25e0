import { describe, expect, it } from 'vitest'
import { textReport } from '../../../src/report/results/text.js'
import { criterion, entry, result, three, trial } from './results.js'

const plain = { columns: 80, all: false, color: false }

function report(given: Parameters<typeof result>[0], options = plain): string {
  return textReport(result(given), options)
}

describe('the text report', () => {
  it.each([
    ['three-80', { columns: 80, all: false, color: false }],
    ['three-60', { columns: 60, all: false, color: false }],
    ['three-40', { columns: 40, all: false, color: false }],
    ['three-80-all', { columns: 80, all: true, color: false }],
    ['three-80-color', { columns: 80, all: false, color: true }],
  ])('reads as in reports/%s.txt', async (name, options) => {
    await expect(textReport(three, options).replaceAll('\u001B', '\\e')).toMatchFileSnapshot(`reports/${name}.txt`)
  })

  it.each([40, 41, 59, 60, 79, 80, 100])('keeps to %i columns and ends no line in a space', (columns) => {
    for (const all of [false, true]) {
      for (const line of textReport(three, { columns, all, color: false }).split('\n')) {
        expect(line.length).toBeLessThanOrEqual(columns)
        expect(line).not.toMatch(/ $/u)
      }
    }
  })

  it('says the same with colour and without', () => {
    for (const all of [false, true]) {
      const colored = textReport(three, { columns: 80, all, color: true })
      expect(colored.replaceAll(/\u001B\[\d+m/gu, '')).toBe(textReport(three, { columns: 80, all, color: false }))
    }
  })

  it('counts the verdicts', () => {
    const verdicts = ['ineligible', 'undetermined', 'ineligible', 'potentially-eligible'] as const
    const trials = verdicts.map((verdict, index) => trial({ id: `T${index}`, verdict }))
    expect(report({ trials })).toContain('1 may fit, 1 cannot be told yet, 2 do not fit')
  })

  it.each([
    ['option', '(the date asked for)'],
    ['patient', '(the date of the record)'],
    ['today', '(today)'],
  ] as const)('says where the as-of date came from: %s', (asOfSource, words) => {
    expect(report({ asOfSource })).toContain(`as of 2026-03-01 ${words}`)
  })

  it.each([
    ['recruiting', 'recruiting'],
    ['enrolling by invitation', 'enrolling by invitation'],
    ['completed', 'NOT RECRUITING (completed)'],
    ['not yet recruiting', 'NOT RECRUITING (not yet recruiting)'],
  ])('leads with the recruitment status: %s', (recruitment, words) => {
    expect(report({ trials: [trial({ id: 'T', recruitment })] })).toContain(`✓ may fit  T  ${words}  Title of T`)
  })

  it.each([
    [
      'alone decides',
      entry({ need: 'IgG', alone: ['T'], decides: ['T I1', 'T E1'] }),
      'IgG – alone decides T (I1, E1)',
    ],
    [
      'alone decides, and decides beside others',
      entry({ need: 'IgG', alone: ['T'], decides: ['T I1', 'U I1', 'V E1'] }),
      'IgG – alone decides T (I1); decides U I1 and V E1',
    ],
    ['decides', entry({ need: 'IgG', decides: ['T I1', 'T E1'] }), 'IgG – decides T I1, E1'],
    [
      'decides, and only helps with',
      entry({ need: 'IgG', decides: ['T I1'], helps: ['T E1'] }),
      'IgG – decides T I1; helps to decide T E1',
    ],
    ['only helps with', entry({ need: 'IgG', helps: ['T E1'] }), 'IgG – helps to decide T E1'],
  ])('says what a missing datum %s', (_what, one, line) => {
    expect(report({ worklist: [one] })).toContain(`Find out next\n  1. ${line}\n`)
  })

  it('says in one line of several missing data what each of them does, if they take the same', () => {
    const worklist = [
      entry({ need: 'IgG', decides: ['T I1'] }),
      entry({ need: 'sex', effort: 'question', decides: ['T I1'] }),
      entry({ need: 'HIV', decides: ['T I1'] }),
    ]
    expect(report({ worklist })).toContain(
      'Find out next\n  1. IgG; HIV – each decides T I1\n  2. sex – decides T I1\n',
    )
  })

  it('says that one criterion only is against a trial', () => {
    const against = (...ids: string[]): string => {
      const criteria = ids.map((id) => criterion({ id, outcome: 'violated' }))
      return report({ trials: [trial({ id: 'T', verdict: 'ineligible', criteria })] })
    }
    expect(against('E6')).toContain('E6   text of E6: reason of E6\n              only E6 is against it\n')
    expect(against('E6', 'E7')).not.toContain('only')
  })

  it('tells a long list of what is not recorded in short where its names are at hand, and in full with --all', () => {
    const criteria = [criterion({ id: 'I1', outcome: 'violated', reason: 'no record of a, b, c, d or e' })]
    const against = result({ trials: [trial({ id: 'NCT1', verdict: 'ineligible', criteria })] })
    const grounds = new Map([['NCT1', new Map([['I1', [{ silent: ['a', 'b', 'c', 'd', 'e'] }]]])]])
    const short = '  Against     I1   text of I1: no record of a, b, c or others (all with --all)\n'
    expect(textReport(against, plain, grounds)).toContain(short)
    expect(textReport(against, plain)).toContain('no record of a, b, c, d or e')
    expect(textReport(against, { ...plain, all: true }, grounds)).toContain('no record of a, b, c, d or e')
  })

  it('says that a violation which rests on silence is assumed', () => {
    const criteria = [criterion({ id: 'I1', outcome: 'violated', basis: 'assumed' })]
    expect(report({ trials: [trial({ id: 'T', verdict: 'ineligible', criteria })] })).toContain(
      '  Against     I1   text of I1: reason of I1; assumed, to confirm\n',
    )
  })

  it.each([
    [undefined, 'no longer against it from 2026-04-01'],
    ['2026-05-01', 'not known from 2026-04-01, no longer against it from 2026-05-01'],
    [null, 'not known from 2026-04-01'],
  ])('says from when on a criterion is not known, and from when on it is no longer against it: %s', (surely, words) => {
    const clearing = { clearsOn: '2026-04-01', ...(surely === undefined ? {} : { surelyClearsOn: surely }) }
    const criteria = [criterion({ id: 'E1', outcome: 'violated', ...clearing })]
    const written = { trials: [trial({ id: 'T', verdict: 'ineligible', criteria })] }
    expect(report(written, { ...plain, columns: 200 })).toContain(`reason of E1; ${words}\n`)
    expect(report(written, { ...plain, all: true, columns: 200 })).toContain(`${words} on, if nothing else changes\n`)
  })

  it('says from when on nothing is against a trial that fails for several reasons', () => {
    const criteria = ['E1', 'E2'].map((id) => criterion({ id, outcome: 'violated', clearsOn: '2026-04-01' }))
    const text = report({ trials: [trial({ id: 'T', verdict: 'ineligible', clearsOn: '2026-04-01', criteria })] })
    expect(text).toContain('  When        nothing is against it from 2026-04-01 on, if nothing else changes\n')
  })

  it.each([
    [1, '; then I1: reason of I1'],
    [2, '; then I1: reason of I1; and I2: reason of I2'],
    [4, '; then I1: reason of I1; on the same day I2, I3, I4: see --calendar'],
  ])('says what ends a fit: %i criteria', (count, words) => {
    const fitEndedBy = ['I1', 'I2', 'I3', 'I4']
      .slice(0, count)
      .map((id) => ({ id, from: 'satisfied' as const, to: 'unknown' as const, reason: `reason of ${id}` }))
    const text = report(
      { trials: [trial({ id: 'T', fitsUntil: '2026-05-20', fitEndedBy })] },
      { ...plain, columns: 140 },
    )
    expect(text).toContain(`  When        fits until 2026-05-20, if nothing else changes${words}\n`)
  })

  it('asks with the text of a judgment that has no question of its own', () => {
    const criteria = [criterion({ id: 'I1', outcome: 'judgment', basis: 'none', reason: '' })]
    expect(report({ trials: [trial({ id: 'T', criteria })] })).toContain('  To ask      I1   text of I1\n')
  })

  it('tells below the last question what bears on it, and nothing where nothing does', () => {
    const evidence = [{ path: '/drugs/0', label: 'HCQ', value: 'inadequate' }]
    const judgment = { outcome: 'judgment', basis: 'none', evidence } as const
    const criteria = [
      criterion({ id: 'I1', ...judgment, asks: ['One?', 'Two?'], reason: 'HCQ failed' }),
      criterion({ id: 'I2', ...judgment, asks: ['Three?'], reason: '' }),
    ]
    expect(report({ trials: [trial({ id: 'T', criteria })] })).toContain(
      '  To ask      I1   One?\n              I1   Two?\n                   known: HCQ failed\n              I2   Three?\n',
    )
  })

  it('mentions an incomplete source of a trial that does not fit', () => {
    const criteria = [criterion({ id: 'I1', outcome: 'violated' })]
    const text = report({ trials: [trial({ id: 'T', verdict: 'ineligible', sourceGaps: ['Cut off.'], criteria })] })
    expect(text).toContain('  Besides     its registry record is incomplete\n')
  })

  it('tells once, behind the others, why several criteria are not known', () => {
    const reasonOf = (id: string): string => (id === 'E2' ? 'no IgG' : 'x could be it')
    const criteria = ['E1', 'E2', 'E3'].map((id) => criterion({ id, outcome: 'unknown', reason: reasonOf(id) }))
    expect(report({ trials: [trial({ id: 'T', verdict: 'undetermined', criteria })] })).toContain(
      '  Not known   E2   text of E2: no IgG\n              x could be it:\n              E1   text of E1\n              E3   text of E3\n',
    )
  })

  it('widens the column of ids for the longest of a trial', () => {
    const criteria = ['I1', 'E123b'].map((id) => criterion({ id, outcome: 'unknown' }))
    const text = report({ trials: [trial({ id: 'T', verdict: 'undetermined', criteria })] })
    expect(text).toContain('  Not known   I1    text of I1')
    expect(text).toContain('              E123b text of E123b')
  })

  it('shows a warning of the whole file without a path', () => {
    expect(report({ warnings: [{ path: '', message: 'begins with a byte-order mark' }] })).toContain(
      'Warnings\n  begins with a byte-order mark\n',
    )
  })

  it('sends no control character of the data to the terminal', () => {
    const nasty = '\u001B[31m\u202E\n'
    const text = report({
      patient: nasty,
      trials: [
        trial({
          id: nasty,
          title: nasty,
          recruitment: nasty,
          verdict: 'undetermined',
          sourceGaps: [nasty],
          criteria: [
            criterion({ id: nasty, text: nasty, reason: nasty, outcome: 'unknown', asks: [nasty] }),
            criterion({ id: 'E1', text: nasty, reason: nasty, basis: 'assumed' }),
          ],
        }),
      ],
      worklist: [{ ...entry({ need: nasty }), alone: [nasty], decides: [{ trial: nasty, criterion: nasty }] }],
      warnings: [{ path: nasty, message: nasty }],
    })
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(text).not.toContain('\n\n\n')
  })
})
