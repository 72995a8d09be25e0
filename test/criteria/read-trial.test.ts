import { describe, expect, it } from 'vitest'
import { readTrial } from '../../src/criteria/read-trial.js'
import type { Trial } from '../../src/criteria/trial.js'
import { readVocabulary } from '../../src/criteria/vocabulary/read.js'
import { parseYaml } from '../../src/criteria/yaml.js'
import { sortDiagnostics } from '../../src/kernel/diagnostic.js'
import { RuleCompiler } from '../../src/language/compile.js'
import { trialText, VOCABULARY, type InventedTrial } from './invented.js'
import { told } from './told.js'

const compiler = new RuleCompiler(readVocabulary([VOCABULARY]))
const read = (text: string): Trial => {
  const { trial, problems } = readTrial(parseYaml('f.yaml', text), compiler)
  if (trial === undefined) throw new Error(problems.map(told).join('\n'))
  return trial
}
const invented = (trial: InventedTrial): Trial => read(trialText(trial))

/** `line:column message` of everything that is wrong, by place. */
function messages(text: string): string[] {
  return sortDiagnostics(readTrial(parseYaml('f.yaml', text), compiler).problems).map(told)
}

const ADULT = '{ age: { at-least: 18 } }'
const CONSENT = '{ ask: Has the patient signed?, name: informedConsent }'

describe('a trial', () => {
  it('is what the file says of it', () => {
    expect(invented({ inclusion: [ADULT], exclusion: ['{ sex: male }'] })).toMatchObject({
      id: 'INVENTED-1',
      title: 'Invented trial',
      phase: '2',
      recruitment: 'recruiting',
      source: {
        registry: 'Invented registry',
        via: 'nobody',
        seen: '2025-01-01',
        inclusion: 'complete',
        exclusion: 'complete',
        gaps: [],
      },
    })
  })

  it('has no gaps where the file does not speak of them', () => {
    const text = trialText({ inclusion: [ADULT], exclusion: ['{ sex: male }'] }).replace('  gaps: []\n', '')
    expect(read(text).source.gaps).toEqual([])
  })

  it('has its criteria in the order of the lists, the description first', () => {
    const text = trialText({ inclusion: [ADULT, '{ sex: female }'], exclusion: ['{ sex: male }'] })
      .replace('items: { ', 'items: { description: 1, ')
      .concat(`description: [{ id: D1, item: 1, text: text of D1, rule: ${ADULT} }]\n`)
    expect(read(text).criteria.map(({ id, section, item }) => [id, section, item])).toEqual([
      ['D1', 'description', 1],
      ['I1', 'inclusion', 1],
      ['I2', 'inclusion', 2],
      ['E1', 'exclusion', 1],
    ])
  })

  it('may lack a section', () => {
    const text = trialText({ inclusion: [ADULT] }).replace('exclusion:\n  [\n  ]\n', '')
    expect(read(text).criteria.map(({ id }) => id)).toEqual(['I1'])
  })
})

describe('a criterion', () => {
  it('carries its text, and the anchor of the trial unless it names its own', () => {
    const { criteria } = invented({ inclusion: [ADULT, ADULT], more: { I2: 'anchor: first dose' } })
    expect(criteria.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['text of I1', 'screening'],
      ['text of I2', 'first dose'],
    ])
  })

  it('knows whether its rule asks a person, and whether it only asks', () => {
    const { criteria } = invented({ inclusion: [ADULT, `{ all: [${ADULT}, ${CONSENT}] }`, CONSENT] })
    expect(criteria.map(({ asks, onlyAsks }) => [asks, onlyAsks])).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ])
  })

  it('has a reading and another rule only where the file gives them', () => {
    const { criteria } = invented({
      inclusion: [ADULT, ADULT, ADULT],
      more: { I2: 'reading: as 18 or older', I3: 'reading: as 18 or older, otherwise: { age: { more-than: 18 } }' },
    })
    expect(criteria.map(({ reading, otherwise }) => [reading, otherwise?.words ?? null])).toEqual([
      [null, null],
      ['as 18 or older', null],
      ['as 18 or older', 'age more than 18 years'],
    ])
  })

  it('measures results by the validity of its own trial', () => {
    const rule = '{ lab: IgG, below: 7, unit: g/L }'
    const [long] = invented({ inclusion: [rule] }).criteria
    const [short] = read(trialText({ inclusion: [rule] }).replace('lab: 90 days', 'lab: 30 days')).criteria
    expect([long?.rule.words, short?.rule.words]).toEqual([
      'IgG below 7 g/L, by the latest result, no older than 90 days',
      'IgG below 7 g/L, by the latest result, no older than 30 days',
    ])
  })
})

describe('what is wrong with a trial', () => {
  const wrong = trialText({
    inclusion: ['{ agee: 1 }', '{ score: ESDAI, at-least: 4 }'],
    exclusion: ['{ drug: biologic }'],
    more: { I2: 'reading: so, otherwise: { sex: neither }' },
  }).replace('id: E1', 'id: I1')
  const rules = [
    "16:50 'agee' is not an operator",
    "17:57 'ESDAI' is not a known score",
    "17:110 'neither' is not possible here",
    "21:11 'I1' stands twice",
    "21:11 'I1' does not fit the exclusion list",
    '21:48 say when: taken: now, taken: ever, or within: a duration',
  ]

  it('is told at once, by place: rules, other readings, lists', () => {
    expect(messages(wrong)).toEqual(rules)
  })

  it('is told even where the form of the file is wrong elsewhere', () => {
    expect(messages(wrong.replace("phase: '2'", 'phase: 2'))).toEqual(['3:8 expected a text, found 2', ...rules])
  })

  it('blames no rule for defaults that cannot be read', () => {
    const results = trialText({ inclusion: ['{ lab: IgG, below: 7, unit: g/L }', '{ score: ESSDAI, at-least: 4 }'] })
    expect(messages(results.replace('lab: 90 days', 'lab: often'))).toEqual([
      "13:46 expected a duration such as 3 months, 1 year, 60 days or 4 weeks (found 'often')",
    ])
    expect(messages(results.replace('lab: 90 days, ', '').replace("phase: '2'", 'phase: 2'))).toEqual([
      '3:8 expected a text, found 2',
      '16:48 how long does a result stay valid?',
    ])
    expect(messages(results.replace(/, valid: .*\}/u, ' }').replace("phase: '2'", 'phase: 2'))).toHaveLength(3)
  })

  it('does not stain the next trial', () => {
    expect(messages(wrong)).toEqual(rules)
    expect(messages(trialText({ inclusion: [ADULT] }))).toEqual([])
    expect(messages(wrong)).toEqual(rules)
  })
})
