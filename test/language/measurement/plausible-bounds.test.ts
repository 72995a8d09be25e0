import { describe, expect, it } from 'vitest'
import { between } from '../../../src/kernel/range.js'
import type { Analyte } from '../../../src/facts/analyte.js'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import { RuleCompiler } from '../../../src/language/compile.js'
import { SETTING } from '../evaluate.js'
import { vocabulary } from '../vocabulary.js'

const analytes = vocabulary.analytes.terms.map((analyte): Analyte => {
  return analyte.id === 'ana' ? { ...analyte, plausible: between(0, 100_000) } : analyte
})

/** `path: severity: message | remedy` of everything remarked on a rule that can be compiled. */
function remarks(rule: object): string[] {
  const compiler = new RuleCompiler({ ...vocabulary, analytes: new Lexicon(analytes) })
  const compiled = compiler.compile({ ...rule, result: 'ever' }, SETTING, [])
  expect(compiler.problems).toEqual([])
  return (compiled.remarks ?? []).map(({ path, severity, message, remedy }) => {
    return `${path.join('.')}: ${severity}: ${message} | ${remedy}`
  })
}

describe('a bound that no plausible result reaches', () => {
  it.each<[string, object, readonly string[]]>([
    ['within what is plausible', { lab: 'IgG', 'at-least': 7, unit: 'g/L' }, []],
    ['at its ends', { lab: 'IgG', 'at-least': 0, 'at-most': 150, unit: 'g/L' }, []],
    ['of what has no plausible range', { lab: 'platelets', 'at-least': 1e9, unit: '10*9/L' }, []],
    ['in multiples of a limit', { lab: 'IgG', 'at-least': 700, times: 'ULN' }, []],
    [
      'in the wrong unit',
      { lab: 'IgG', 'at-least': 700, unit: 'g/L' },
      ['at-least: error: 700 g/L is implausible for IgG | plausible is 0–150 g/L; did you mean mg/dL?'],
    ],
    [
      'converted',
      { lab: 'IgG', below: 70_000, unit: 'mg/dL' },
      ['below: error: 70000 mg/dL is 700 g/L, which is implausible for IgG | plausible is 0–150 g/L'],
    ],
    [
      'on both sides',
      { lab: 'IgG', 'more-than': -1, 'at-most': 200, unit: 'g/L' },
      [
        'more-than: error: -1 g/L is implausible for IgG | plausible is 0–150 g/L',
        'at-most: error: 200 g/L is implausible for IgG | plausible is 0–150 g/L; did you mean mg/dL?',
      ],
    ],
    [
      'of a titre',
      { lab: 'ANA', equals: 1e6 },
      ['equals: error: 1000000 is implausible for ANA | plausible is 0–100000 titre'],
    ],
  ])('%s', (_what, rule, expected) => {
    expect(remarks(rule)).toEqual(expected)
  })
})
