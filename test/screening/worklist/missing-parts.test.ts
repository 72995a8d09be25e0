import { describe, expect, it } from 'vitest'
import { PatientEvaluation } from '../../../src/screening/judge/evaluation.js'
import { missingParts } from '../../../src/screening/worklist/missing-parts.js'
import { libraryOf } from '../../criteria/invented.js'
import { factsOf } from '../facts.js'

const IGG = '{ lab: IgG, below: 7, unit: g/L }'
const HIV = '{ lab: HIV, is: positive }'
const DRUG = '{ drug: biologic, taken: ever }'
const YES = '{ age: { at-least: 18 } }'

/** For each thing that the first criterion misses, the parts that miss it, in their first words; with an asterisk where they miss more. */
function missing(rule: string, patient: object = {}): Record<string, string[]> {
  const library = libraryOf({ inclusion: [rule] })
  const [criterion] = library.trials[0]?.criteria ?? []
  if (criterion === undefined) throw new Error('no criterion')
  const facts = factsOf(library, { asOf: '2025-06-01', birthDate: '1990-01-01', ...patient })
  const found = missingParts(criterion.rule, new PatientEvaluation(facts, facts.asOf, facts.asOf, library.ruleCount))
  return Object.fromEntries(
    [...found].map(([key, parts]) => [
      key,
      parts.map(({ rule: part, only }) => `${part.words.replace(/,.*$/su, '')}${only ? '' : ' *'}`),
    ]),
  )
}

describe('the parts of a rule that miss something', () => {
  it.each([
    ['are none where it is decided', YES, {}],
    ['are the rule itself where it has no parts', IGG, { 'lab IgG': ['IgG below 7 g/L'] }],
    [
      'are those below others, too, each once',
      `{ all: [${IGG}, { any: [${HIV}, { not: ${IGG} }] }] }`,
      { 'lab IgG': ['IgG below 7 g/L'], 'lab HIV': ['HIV positive'] },
    ],
    [
      'are not those of a part that is decided',
      `{ all: [{ any: [${IGG}, ${YES}] }, ${HIV}] }`,
      { 'lab HIV': ['HIV positive'] },
    ],
  ])('%s', (_what, rule, expected) => {
    expect(missing(rule)).toEqual(expected)
  })

  it('tell where they miss something else as well', () => {
    const drugs = ['unheard of', 'nor of this']
    expect(missing(`{ all: [${DRUG}, ${HIV}] }`, { drugs })).toEqual({
      "drug what 'unheard of' is": ['biologic *'],
      "drug what 'nor of this' is": ['biologic *'],
      'lab HIV': ['HIV positive'],
    })
  })
})
