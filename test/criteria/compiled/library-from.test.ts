import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compiledText } from '../../../src/criteria/compiled/compiled-lines.js'
import { libraryFromText } from '../../../src/criteria/compiled/library-from.js'
import type { Library } from '../../../src/criteria/library.js'
import { explain } from '../../../src/screening/explanation/explain.js'
import { screen } from '../../../src/screening/screen.js'
import { factsOf } from '../../screening/facts.js'
import { compiled, read } from './bundled.js'

const restored = libraryFromText(compiledText(compiled))

describe('the library that is made of compiled criteria', () => {
  it('has what the texts themselves give', () => {
    const { digest, ruleCount, questions } = restored
    expect({ digest, ruleCount, questions }).toEqual({
      digest: read.digest,
      ruleCount: read.ruleCount,
      questions: read.questions,
    })
    expect(restored.trials.map(({ criteria: _criteria, ...trial }) => trial)).toEqual(
      read.trials.map(({ criteria: _criteria, ...trial }) => trial),
    )
    const plain = ({ trials }: Library): string => JSON.stringify(trials)
    expect(plain(restored)).toBe(plain(read))
  })

  it.each(readdirSync('fixtures/patients'))('answers every criterion for %s as they do', (file) => {
    const patient: object = JSON.parse(readFileSync(`fixtures/patients/${file}`, 'utf8')) as object
    const answers = (library: Library): string => {
      const facts = factsOf(library, patient)
      const options = { version: '1', trials: library.trials, horizon: { amount: 2, unit: 'years' } as const }
      const explanations = library.trials.map((trial) =>
        explain(facts, library, { version: '1', trial, criteria: trial.criteria }),
      )
      return JSON.stringify([screen(facts, library, options), explanations])
    }
    expect(answers(restored)).toBe(answers(read))
  })
})
