import { expect, it } from 'vitest'
import { TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { DrugTerm } from '../../../src/facts/term.js'
import { areDistinct, ingredientsOf, soughtIn } from '../../../src/language/sought/ingredients.js'
import { Sought } from '../../../src/language/sought/sought.js'
import { course } from '../drug-facts.js'
import { vocabulary } from '../vocabulary.js'

const { drugs } = vocabulary

function termOf(name: string): DrugTerm {
  const term = drugs.find(name)
  if (term === undefined) throw new Error(`no drug ${name}`)
  return term
}

it.each([
  [['prednisone'], ['prednisone']],
  [['duo'], ['prednisone', 'mycophenolate']],
  [
    ['duo', 'MMF', 'azathioprine'],
    ['prednisone', 'mycophenolate', 'azathioprine'],
  ],
  [['biologic'], ['biologic']],
  [['Tecfidera', 'Vumerity', 'fumarate'], ['fumarate']],
  [[], []],
])('%j stand for %j', (names, ids) => {
  expect(ingredientsOf(names.map(termOf), drugs).map(({ id }) => id)).toEqual(ids)
})

/** Trimethoprim and sulfamethoxazole: a class belongs to the product and not to its parts. */
const withProduct = new Lexicon<DrugTerm>([
  ...drugs.terms,
  { ...termOf('biologic'), id: 'antibiotic', label: 'antibiotic' },
  { ...termOf('placebo'), id: 'tmp', label: 'tmp', parents: ['antimalarial'] },
  { ...termOf('placebo'), id: 'smx', label: 'smx' },
  {
    ...termOf('placebo'),
    id: 'product',
    label: 'product',
    parents: ['antibiotic', 'tmp', 'smx'],
    ingredients: ['tmp', 'smx'],
  },
])

it.each<[string, string, [string | undefined, Truth][]]>([
  ['product', 'tmp', [['tmp', TRUE]]],
  ['product', 'antimalarial', [['tmp', TRUE]]],
  ['product', 'antibiotic', [['product', TRUE]]],
  ['product', 'product', [['product', TRUE]]],
  ['product', 'corticosteroid', []],
  ['tmp', 'product', [['tmp', UNKNOWN]]],
  ['antibiotic', 'product', [['antibiotic', UNKNOWN]]],
  ['ABC-123', 'tmp', [[undefined, UNKNOWN]]],
])('in %s, where %s is sought, are %j', (name, asked, expected) => {
  const [term, wanted] = [withProduct.find(name), withProduct.find(asked)]
  if (wanted === undefined) throw new Error(asked)
  const fact = { ...course({ name }), terms: term === undefined ? [] : [term] }
  const found = soughtIn(fact, new Sought(new Map([[asked, wanted.id]]), withProduct), withProduct)
  expect(found.map(({ ingredient, identity }) => [ingredient?.id, identity])).toEqual(expected)
})

it('an ingredient of two names of one course is found once', () => {
  const fact = { ...course({ name: 'duo' }), terms: [termOf('prednisone'), termOf('duo')] }
  const found = soughtIn(fact, new Sought(new Map([['prednisone', termOf('prednisone').id]]), drugs), drugs)
  expect(found.map(({ ingredient }) => ingredient?.id)).toEqual(['prednisone'])
})

it('what the names of one course stand for together is not kept for either', () => {
  const sought = new Sought(new Map([['mycophenolate', termOf('mycophenolate').id]]), drugs)
  const found = (...names: string[]): unknown[] =>
    soughtIn({ ...course({ name: 'duo' }), terms: names.map(termOf) }, sought, drugs).map(
      ({ ingredient }) => ingredient?.id,
    )
  expect(found('prednisone', 'mycophenolate')).toEqual(['mycophenolate'])
  expect(found('prednisone', 'azathioprine')).toEqual([])
})

it.each([
  ['rituximab', 'belimumab', true],
  ['rituximab', 'MabThera', false],
  ['biologic', 'rituximab', false],
  ['biologic', 'prednisone', true],
  ['biologic', 'monoclonal antibody', false],
  ['biologic', 'corticosteroid', true],
  ['biologic', 'biologic', false],
  ['fumarate', 'azathioprine', true],
  ['fumarate', 'immunosuppressant', false],
  ['tmp', 'smx', true],
])('%s and %s are certainly different drugs: %s', (one, other, distinct) => {
  const [term, another] = [withProduct.find(one), withProduct.find(other)]
  if (term === undefined || another === undefined) throw new Error(`no drug ${one} or ${other}`)
  expect(areDistinct(term, another, withProduct)).toBe(distinct)
  expect(areDistinct(another, term, withProduct)).toBe(distinct)
})
