import { describe, expect, it } from 'vitest'
import { criterionSchema, trialSchema } from '../../../src/criteria/schema.js'
import { operators } from '../../../src/language/operators.js'
import { ruleReference } from '../../../src/report/reference/reference.js'
import { readCases } from '../../../src/screening/cases/cases-file.js'

const reference = ruleReference()

/** The part of the reference under a heading. */
function under(heading: string): string {
  const [, part = ''] = reference.split(`\n${heading}\n`)
  const [text = ''] = part.split(/\n#{2,3} /u)
  return text
}

describe('the reference of the rule language', () => {
  it('says that it is generated', () => {
    expect(reference.split('\n')[0]).toBe('<!-- Generated from src/language by `npm run generate`. Do not edit. -->')
  })

  it('lists every operator, in order, and links to it', () => {
    const listed = [...under('## Operators').matchAll(/^- \[`(.+)`\]\(#(.+)\) – (.+)$/gmu)].map(
      ([, name, link, summary]) => [name, link, summary],
    )
    expect(listed).toEqual(operators.map(({ name, summary }) => [name, name, summary]))
  })

  it.each(operators.map((operator) => [operator.name, operator] as const))(
    'tells everything of %s',
    (name, operator) => {
      const text = under(`### ${name}`)
      expect(text).toContain(operator.summary)
      expect(text).toContain(operator.doc)
      for (const key of operator.keys) expect(text).toContain(`- \`${key}\``)
      for (const example of operator.examples) expect(text).toContain(`\`\`\`yaml\n${example}\n\`\`\``)
    },
  )

  it('names the keys of a trial file and of its criteria', () => {
    const text = under('## The trial file')
    for (const key of [...Object.keys(trialSchema.shape), ...Object.keys(criterionSchema.shape)]) {
      expect(text).toContain(`\n- \`${key}\``)
    }
  })

  it('has an example of worked cases that can be read', () => {
    const [, example = ''] = under('## The worked cases').split(/```(?:yaml)?\n/u)
    const { trial, cases } = readCases('NCT00000000.cases.yaml', example)
    expect(trial).toBe('NCT00000000')
    expect(cases.map(({ patient, verdict, criteria }) => [patient, verdict, ...criteria])).toEqual([
      [
        '{"birthDate":"1980-05-04","sex":"female","conditions":[],"drugs":[]}',
        'ineligible',
        ['I1', { outcome: 'satisfied' }],
        ['I2', { outcome: 'violated', basis: 'assumed' }],
      ],
      [
        '{"birthDate":"1980-05-04","sex":"female","drugs":[{"name":"rituximab","end":"2025-09-01"}]}',
        undefined,
        ['E1', { outcome: 'violated', clearsOn: '2026-03-02' }],
      ],
    ])
  })

  it('tells what is optional, what it means, and what it may be', () => {
    expect(under('## The trial file')).toContain('\n- `id` – registry number\n')
    expect(under('## The trial file')).toContain('\n- `note` (optional) – for maintainers')
    expect(under('### sex')).toContain('\n- `sex` – as recorded: female, male\n')
    expect(under('### not')).toContain('\n- `not`')
  })

  it('tells the only word that a key takes, and the words of a list', () => {
    expect(under('### lab')).toContain('- `result` (optional) – any result of any time counts: ever\n')
    expect(under('### drug')).toMatch(/- `response` \(optional\) – .+: inadequate, intolerant, relapse, adequate\n/u)
    expect(under('### drug')).toMatch(/- `route` \(optional\) – .+: systemic, parenteral, oral, .+, inhaled\n/u)
  })

  it('indents the keys of a map below it', () => {
    expect(under('### age')).toMatch(/\n- `age`.*\n {2}- `at-least` \(optional\) – this age or older\n/u)
    expect(under('## The trial file')).toContain('\n  - `gaps` (optional) – ')
  })

  it('is the same every time', () => {
    expect(ruleReference()).toBe(reference)
  })
})
