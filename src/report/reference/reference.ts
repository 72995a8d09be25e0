import * as z from 'zod'
import { criterionSchema, trialSchema } from '../../criteria/schema.js'
import { operators } from '../../language/operators.js'
import type { Operator } from '../../language/rule/operator.js'
import { NAMES, WHOLE_TRIAL } from './reference-guide.js'

const CASES = [
  'Beside `<trial>.yaml` stands `<trial>.cases.yaml`: small patients, each with what must come out, written from the',
  'text of the trial and not from its rules. `screen check` screens them, and asks for cases in which each criterion is',
  'satisfied, violated and unknown, as far as its rule can be.',
  '',
  '```yaml',
  'trial: NCT00000000',
  'patients:',
  '  adult: { birthDate: 1980-05-04, sex: female, conditions: [], drugs: [] }',
  'cases:',
  '  - name: an adult without lupus',
  '    patient: adult',
  '    asOf: 2026-03-01',
  '    expect: { verdict: ineligible, I1: satisfied, I2: { outcome: violated, basis: assumed } }',
  '  - name: six months after rituximab',
  '    patient: adult',
  '    with: { drugs: [{ name: rituximab, end: 2025-09-01 }] }',
  '    without: [conditions]',
  '    asOf: 2026-03-01',
  '    expect: { E1: { outcome: violated, clearsOn: 2026-03-02 } }',
  '```',
  '',
  '- `patient` – one of `patients` by name, or a patient in the format of a patient file',
  '- `with`, `without` (optional) – lists and other keys that replace those of the patient, and that it lacks',
  '- `asOf` – the screening date, where the patient has none',
  '- `strict` (optional) – screened under `--strict`',
  '- `expect` – the `verdict`, and criteria by id: an outcome (satisfied, violated, unknown or judgment), or a map with',
  '  the `outcome`, its `basis`, the day on which it `clearsOn`, whether it `applies`, and the outcome `otherwise`, under',
  '  the other reading. What is not named is not compared.',
]

/** The reference of the rule language in Markdown, made from the operators themselves. */
export function ruleReference(): string {
  const contents = operators.map(({ name, summary }) => `- [\`${name}\`](#${name}) – ${summary}`)
  return [
    '<!-- Generated from src/language by `npm run generate`. Do not edit. -->',
    '# The rule language',
    'A trial is one YAML file: what the trial is, and each line of its published lists with the rule that decides it. A',
    'rule is a map whose key is an operator. It says what is true of the patient; whether that is wanted (inclusion) or',
    'not (exclusion) follows from the list it stands in. Every rule is true, false, unknown, or a judgment that a person',
    'must make.',
    '',
    '## The trial file',
    '',
    ...keysOf(trialSchema),
    '',
    'Each criterion under `description`, `inclusion` or `exclusion`:',
    '',
    ...keysOf(criterionSchema),
    '',
    'A duration is calendar time: `3 months`, `1 year`, `4 weeks`, `60 days`. Months and years are those of the calendar',
    '(three months before 31 May is the last day of February), and both edges of a window belong to it. Names are those of',
    'the vocabulary, ignoring case, accents and punctuation.',
    '',
    'A whole file, of a trial that is invented:',
    '',
    '```yaml',
    ...WHOLE_TRIAL,
    '```',
    '',
    '## Names',
    '',
    ...NAMES,
    '',
    '## The worked cases',
    '',
    ...CASES,
    '',
    '## The text that a trial was encoded from',
    '',
    '`screen check <trial.yaml> --source <record>` reads a record of ClinicalTrials.gov (API v2: one study, a list, or a page',
    'of a search), or the plain eligibility text of the one trial that is checked. It prints the `version`, `sha256` and',
    '`digests` to put under `source`, and writes nothing; later it names what changed: items, the criteria encoded from',
    'them, and the recruitment status.',
    '',
    'The digest is of the words alone. Unicode is brought into its composed form (NFC); white space is one space; the',
    "backslashes of the registry's Markdown, bullets, and letters and numbers before an item are left out – a number only",
    'where it begins at 1 or counts on, so that no threshold passes for one; headings count as `inclusion criteria` and',
    '`exclusion criteria`, however they are spelt. An item is an outermost entry with all that is nested in it. Where the',
    'items cannot be told apart, only the whole text is compared, and the command says why.',
    '',
    '## Operators',
    '',
    ...contents,
    '',
    ...operators.map(section),
  ].join('\n')
}

function section({ name, summary, doc, examples, schema }: Operator): string {
  return [
    `### ${name}`,
    '',
    summary,
    '',
    doc,
    '',
    ...keysOf(schema),
    '',
    ...examples.map((example) => `\`\`\`yaml\n${example}\n\`\`\`\n`),
  ].join('\n')
}

/** The keys that a schema takes, with what they mean as the schema says it; those of a map within it are indented below. */
function keysOf(schema: z.ZodType): string[] {
  return linesOf(z.toJSONSchema(schema, { io: 'input' }))
}

function linesOf({ properties = {}, required = [] }: z.core.JSONSchema.BaseSchema): string[] {
  return Object.entries(properties).flatMap(([key, property]) => {
    if (typeof property === 'boolean') return []
    const values = valuesOf(property)
    const meaning = [property.description ?? '', values.join(', ')].filter((part) => part !== '').join(': ')
    const optional = required.includes(key) ? '' : ' (optional)'
    const line = `- \`${key}\`${optional}${meaning === '' ? '' : ` – ${meaning}`}`
    return [line, ...linesOf(property).map((nested) => `  ${nested}`)]
  })
}

/** The words that a key takes, itself or as the entries of its list, where it takes only some. */
function valuesOf({ enum: choice, const: only, items, anyOf = [] }: z.core.JSONSchema.BaseSchema): readonly unknown[] {
  if (choice !== undefined) return choice
  if (only !== undefined) return [only]
  if (typeof items === 'object' && !Array.isArray(items)) return valuesOf(items)
  return [...new Set(anyOf.flatMap(valuesOf))]
}
