import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { trialJsonSchema } from '../../src/criteria/json-schema.js'
import { parseYaml } from '../../src/criteria/yaml.js'
import { operators } from '../../src/language/operators.js'
import { trialText } from './invented.js'

const accepts: ValidateFunction = new Ajv2020({ allErrors: true, validateFormats: false }).compile(trialJsonSchema())
const bundled = readdirSync('criteria').filter((file) => /^NCT\d+\.yaml$/u.test(file))

/** Where the schema finds something wrong; empty where nothing is. */
function wrongAt(text: string): string[] {
  accepts(parseYaml('f.yaml', text).data)
  return (accepts.errors ?? []).map(({ instancePath }) => instancePath)
}

const ruleText = (yaml: string): string =>
  trialText({ inclusion: ['{ sex: female }'] }).replace(
    'rule: { sex: female }',
    `rule: ${JSON.stringify(parseYaml('r', yaml).data)}`,
  )

describe('the JSON Schema of a trial file', () => {
  it.each(bundled)('accepts %s', (file) => {
    expect(wrongAt(readFileSync(`criteria/${file}`, 'utf8'))).toEqual([])
  })

  it('has found the trials of the package', () => {
    expect(bundled).toHaveLength(5)
  })

  it.each(operators.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const)))(
    'accepts the example of %s: %s',
    (_name, example) => {
      expect(wrongAt(ruleText(example))).toEqual([])
    },
  )

  it.each([
    ['an unknown key', trialText({}).replace('title:', 'titel:'), ''],
    ['an operator that does not exist', ruleText('{ agee: { at-least: 18 } }'), '/inclusion/0/rule'],
    [
      'a key that an operator does not take',
      ruleText('{ score: ESSDAI, at-least: 4, wihtin: 3 months }'),
      '/inclusion/0/rule',
    ],
    ['a wrong rule within a rule', ruleText('{ all: [{ not: { sex: 1 } }] }'), '/inclusion/0/rule/all/0/not/sex'],
    ['a duration in other words', ruleText('{ drug: biologic, within: three months }'), '/inclusion/0/rule/within'],
    [
      'a criterion without a rule',
      trialText({ inclusion: ['{ sex: female }'] }).replace(', rule: { sex: female }', ''),
      '/inclusion/0',
    ],
    [
      'an id of another form',
      trialText({ inclusion: ['{ sex: female }'] }).replace('id: I1', 'id: X1'),
      '/inclusion/0/id',
    ],
  ])('refuses %s', (_what, text, at) => {
    expect(wrongAt(text)).toContain(at)
  })

  it('names every operator, with what it is for', () => {
    const { $defs } = trialJsonSchema() as { $defs: Record<string, { description?: string; anyOf?: unknown[] }> }
    expect(Object.keys($defs)).toEqual(['rule', ...operators.map(({ name }) => name)])
    expect($defs['age']?.description).toBe(operators.find(({ name }) => name === 'age')?.summary)
    expect($defs['rule']?.anyOf).toHaveLength(operators.length)
  })

  it('describes every key of a criterion for the reader of an editor', () => {
    const text = JSON.stringify(trialJsonSchema())
    for (const word of ['registry number', 'restated in a few words', 'measures from']) expect(text).toContain(word)
  })
})
