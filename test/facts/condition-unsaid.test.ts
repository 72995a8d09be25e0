import { expect, it } from 'vitest'
import { resolveCondition } from '../../src/facts/names/condition-name.js'
import { Lexicon } from '../../src/facts/lexicon/lexicon.js'
import type { ConditionTerm } from '../../src/facts/term.js'

function condition(id: string, ...names: string[]): ConditionTerm {
  return { id, label: id.replaceAll('-', ' '), names, codes: [], parents: [], course: 'chronic' }
}

const conditions = new Lexicon<ConditionTerm>([
  condition('hiv', 'HIV'),
  condition('hodgkin-lymphoma', 'Hodgkin lymphoma'),
  condition('non-hodgkin-lymphoma', 'Non-Hodgkin lymphoma'),
  condition('inborn-error-of-immunity'),
  condition('breast-cancer'),
])

it.each([
  ['HIV negative', true],
  ['HIV: neg.', true],
  ['HIV (negativ)', true],
  ['negative HIV', true],
  ['HIV 0', true],
  ['HIV: nicht', true],
  ['HIV unbekannt', true],
  ['breast cancer grade 0', false],
  ['anti-HIV', true],
  ['post-HIV', true],
  ['HIV vs. something', true],
  ['HIV or something', true],
  ['something or HIV', true],
  ['something or other', false],
  ['breast cancer, HER2 negative', false],
  ['triple negative breast cancer', false],
  ['Non-Hodgkin lymphoma', false],
  ['inborn error of immunity', false],
  ['inborn error of immunity, unspecified', false],
  ['HIV', false],
])('%s does not say that it is there: %s', (name, unsaid) => {
  expect(resolveCondition(name, conditions).unsaid).toBe(unsaid)
})
