import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import { severeConditionIn } from '../../../src/facts/names/severe-condition.js'
import { resolveCondition } from '../../../src/facts/names/condition-name.js'
import type { ConditionTerm } from '../../../src/facts/term.js'

function condition(id: string, ...parents: string[]): ConditionTerm {
  return { id, label: id.replaceAll('-', ' '), names: [], codes: [], parents, course: 'episode' }
}

const conditions = new Lexicon<ConditionTerm>([
  condition('asthma'),
  condition('allergy'),
  condition('displasia-cervical'),
  condition('heart-valve-disease'),
  condition('drug-allergy', 'allergy'),
  condition('kidney-disease'),
  condition('severe-chronic-kidney-disease', 'kidney-disease'),
])

const idOf = (name: string): string | undefined =>
  severeConditionIn(name, conditions, (plain) => conditions.find(plain))?.id

describe('a severe condition', () => {
  it.each([
    'severe asthma',
    'Severe persistent asthma',
    'asthma, severe',
    'asthma (severe)',
    'moderate to severe asthma',
    'asthma, moderate to severe',
    'schweres Asthma',
    'schwergradiges Asthma',
    'Asthma sévère',
    'asthma grave',
    'asthma severa',
  ])('%s is a kind of it', (name) => {
    expect(idOf(name)).toBe('asthma')
    expect(resolveCondition(name, conditions).terms).toEqual([{ ...conditions.get('asthma'), narrowedTo: name }])
  })

  it.each(['asthma', 'mild asthma', 'severe flurbosis', 'severe', 'non-severe asthma', 'asthma, not severe'])(
    'is none: %s',
    (name) => {
      expect(idOf(name)).toBeUndefined()
    },
  )

  it.each([
    'severe kidney disease',
    'severe allergy',
    'severe drug allergy',
    'severe heart valve disease',
    'displasia cervical grave',
  ])('may be another one that is severe: %s', (name) => {
    expect(idOf(name)).toBeUndefined()
  })
})

it('is suspected, or was there, as any other', () => {
  expect(resolveCondition('V.a. schweres Asthma', conditions)).toMatchObject({ suspected: true })
  expect(resolveCondition('Z.n. schwerem Asthma', conditions)).toMatchObject({ formerly: true })
})
