import { expect, it } from 'vitest'
import { resolveCondition } from '../../src/facts/names/condition-name.js'
import { Lexicon } from '../../src/facts/lexicon/lexicon.js'
import type { ConditionTerm } from '../../src/facts/term.js'

function condition(id: string, names: readonly string[], given: Partial<ConditionTerm> = {}): ConditionTerm {
  return { id, label: id.replaceAll('-', ' '), names, codes: [], parents: [], course: 'episode', ...given }
}

const conditions = new Lexicon<ConditionTerm>([
  condition('lung-disease', ['ILD']),
  condition('fibrosis', ['UIP'], { parents: ['lung-disease'] }),
  condition('tuberculosis', ['TB'], { narrower: ['miliary tuberculosis'] }),
  condition('asthma', []),
  condition('lung-cancer', ['cancer of lung']),
])

it.each([
  ['tuberculosis (TB)', 'tuberculosis', undefined],
  ['TB [tuberculosis]', 'tuberculosis', undefined],
  ['miliary tuberculosis (TB)', 'tuberculosis', 'miliary tuberculosis'],
  ['TB (miliary tuberculosis)', 'tuberculosis', 'miliary tuberculosis'],
  ['ILD (UIP)', 'fibrosis', undefined],
  ['UIP (ILD)', 'fibrosis', undefined],
  ['tuberculosis (TB), ED 2015', 'tuberculosis', undefined],
  ['TB 2012', 'tuberculosis', 'TB 2012'],
  ['lung ca', 'lung-cancer', undefined],
  ['lung Ca.', 'lung-cancer', undefined],
  ['inactive TB', 'tuberculosis', 'inactive TB'],
  ['asthma in remission', 'asthma', 'asthma in remission'],
  ['Asthma, mild', 'asthma', 'Asthma, mild'],
  ['moderate asthma', 'asthma', 'moderate asthma'],
  ['cancer of the left lung', 'lung-cancer', 'cancer of the left lung'],
])('%s is %s, narrowed to %s', (name, id, narrowedTo) => {
  const { terms, suspected, unsaid } = resolveCondition(name, conditions)
  expect(terms.map((term) => [term.id, term.narrowedTo])).toEqual([[id, narrowedTo]])
  expect([suspected, unsaid]).toEqual([false, false])
})

it.each([
  'TB (asthma)',
  'TB (seen)',
  'something (TB)',
  'TB (tuberculosis) (TB)',
  'something 2012',
  'TB ca',
  'asthma, not cured',
  'TB or asthma',
])('%s is not known', (name) => {
  expect(resolveCondition(name, conditions).terms).toEqual([])
})

it('suspected is suspected all the same', () => {
  expect(resolveCondition('V.a. TB (tuberculosis)', conditions)).toMatchObject({ suspected: true })
  expect(resolveCondition('Vd. a. TB', conditions)).toMatchObject({ suspected: true, terms: [{ id: 'tuberculosis' }] })
})
