import fc from 'fast-check'
import { expect } from 'vitest'
import type { Criterion, Trial } from '../../src/criteria/trial.js'
import type { Facts } from '../../src/facts/facts.js'
import { RuleCompiler } from '../../src/language/compile.js'
import { libraryOf } from '../criteria/invented.js'
import { factsOf } from './facts.js'
import { asOfs, patients, rules } from './generated.js'

const library = libraryOf({ inclusion: ['{ sex: female }'], exclusion: ['{ sex: male }'] })

/** One patient before one trial. */
export interface Scene {
  readonly trial: Trial
  readonly facts: Facts
  readonly ruleCount: number
}

/** A complete trial with these rules as its lists. */
export function sceneOf(
  inclusion: readonly object[],
  exclusion: readonly object[],
  patient: object,
  { vocabulary } = library,
): Scene {
  const compiler = new RuleCompiler(vocabulary)
  const criteria = (section: 'inclusion' | 'exclusion', list: readonly object[]): Criterion[] =>
    list.map((rule, index) => {
      const id = `${section === 'inclusion' ? 'I' : 'E'}${index + 1}`
      const setting = { trial: 'T', criterion: id, anchor: 'screening' as const, valid: {} }
      return {
        id,
        section,
        item: index + 1,
        text: id,
        anchor: 'screening',
        rule: compiler.compile(rule, setting, [section, index]),
        asks: false,
        onlyAsks: false,
        reading: null,
        otherwise: null,
      }
    })
  const [like] = library.trials
  if (like === undefined) throw new Error('no trial')
  const trial = { ...like, criteria: [...criteria('inclusion', inclusion), ...criteria('exclusion', exclusion)] }
  expect(compiler.problems).toEqual([])
  return { trial, facts: factsOf({ vocabulary }, patient), ruleCount: compiler.size }
}

/** Generated inclusion and exclusion rules, and a patient whom they may concern. */
export const scenes = asOfs.chain((asOf) =>
  fc.tuple(fc.array(rules, { maxLength: 1 }), fc.array(rules, { maxLength: 2 }), patients(asOf)),
)
