import { describe, expect, it } from 'vitest'
import { assignStatements } from '../../../src/screening/patient/statements.js'
import { libraryOf } from '../../criteria/invented.js'
import { factsOf } from '../facts.js'

const library = libraryOf(
  {
    inclusion: ['{ ask: Signed?, name: informedConsent }', '{ age: { at-least: 18 } }'],
    exclusion: ['{ ask: Unfit? }'],
  },
  { inclusion: ['{ ask: Signed?, name: informedConsent }', '{ ask: Willing? }'] },
)

/** What becomes of the statements where so many of the trials are screened. */
function assigned(statements: Record<string, boolean>, screened: number): { answers: object; warnings: string[] } {
  const facts = assignStatements(
    factsOf(library, { asOf: '2025-06-01', statements }),
    library,
    library.trials.slice(0, screened),
  )
  return {
    answers: Object.fromEntries([...facts.statements].map(([name, { holds }]) => [name, holds])),
    warnings: facts.warnings.map(({ path, message }) => `${path} ${message}`),
  }
}

describe('a statement', () => {
  it('by the name of a question answers wherever it is asked', () => {
    expect(assigned({ informedConsent: true }, 2)).toEqual({ answers: { informedConsent: true }, warnings: [] })
  })

  it('by trial and criterion answers there, and may belong to a trial that is not screened', () => {
    const statements = { 'INVENTED-1:E1': false, 'INVENTED-2:I2': true }
    expect(assigned(statements, 1)).toEqual({ answers: statements, warnings: [] })
  })

  it('by the name of a classification is used by the rules that ask for it', () => {
    expect(assigned({ 'aecg-2002': true }, 1)).toEqual({ answers: { 'aecg-2002': true }, warnings: [] })
  })

  it('by the id alone means the one trial that is screened', () => {
    expect(assigned({ E1: true }, 1)).toEqual({ answers: { 'INVENTED-1:E1': true }, warnings: [] })
  })

  it('by the id alone is not used where several trials are screened', () => {
    expect(assigned({ E1: true, I1: true, I2: true }, 2).warnings).toEqual([
      "/statements/E1 several trials are screened, so that 'E1' is not enough; write 'INVENTED-1:E1'",
      "/statements/I1 several trials are screened, so that 'I1' is not enough; write 'INVENTED-1:I1'",
      "/statements/I2 several trials are screened, so that 'I2' is not enough; write 'INVENTED-2:I2'",
    ])
  })

  it('to a criterion that asks nobody is not used', () => {
    expect(assigned({ I2: true, 'INVENTED-1:I2': true }, 1).warnings).toEqual([
      "/statements/I2 'I2' asks nobody: the record decides it, and the statement was not used",
      "/statements/INVENTED-1:I2 'INVENTED-1:I2' asks nobody: the record decides it, and the statement was not used",
    ])
  })

  it('that is misspelt gets the nearest name', () => {
    expect(
      assigned({ informdConsent: true, 'INVENTED-1:E2': true, 'invented-2:i2': true, other: true }, 1).warnings,
    ).toEqual([
      "/statements/informdConsent 'informdConsent' answers no question of the trials; did you mean 'informedConsent'?",
      "/statements/INVENTED-1:E2 'INVENTED-1:E2' answers no question of the trials; did you mean 'INVENTED-1:E1'?",
      "/statements/invented-2:i2 'invented-2:i2' answers no question of the trials; did you mean 'INVENTED-2:I2'?",
      "/statements/other 'other' answers no question of the trials; it was not used",
    ])
  })

  it('may be given twice, and is not used where the two contradict each other', () => {
    expect(assigned({ E1: true, 'INVENTED-1:E1': true }, 1)).toEqual({
      answers: { 'INVENTED-1:E1': true },
      warnings: [],
    })
    expect(assigned({ E1: true, 'INVENTED-1:E1': false }, 1)).toEqual({
      answers: {},
      warnings: [
        "/statements/INVENTED-1:E1 'INVENTED-1:E1' and 'E1' answer the same question and contradict each other; neither was used",
      ],
    })
  })

  it('that stands under reproductive is no answer that went astray', () => {
    const facts = factsOf(library, { asOf: '2025-06-01', reproductive: { effectiveContraception: true } })
    const found = assignStatements(facts, library, library.trials)
    expect([...found.statements.keys()]).toEqual(['effectiveContraception'])
    expect(found.warnings).toEqual([])
    expect(assigned({ effectiveContraception: true }, 1).warnings).toEqual([
      "/statements/effectiveContraception 'effectiveContraception' answers no question of the trials; it was not used",
    ])
  })

  it('leaves the warnings that are there already', () => {
    const facts = factsOf(library, { asOf: '2025-06-01', statments: {} })
    expect(assignStatements(facts, library, library.trials).warnings).toEqual(facts.warnings)
    expect(facts.warnings).toHaveLength(1)
  })
})
