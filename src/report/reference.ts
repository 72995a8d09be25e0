import * as z from 'zod'
import { criterionSchema, trialSchema } from '../criteria/schema.js'
import { operators } from '../language/operators.js'
import type { Operator } from '../language/operator.js'

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
