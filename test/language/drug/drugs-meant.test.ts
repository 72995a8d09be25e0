import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { DrugTerm } from '../../../src/facts/term.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import { DrugsMeant, seekDrugs } from '../../../src/language/drug/drugs-meant.js'
import { Sought } from '../../../src/language/sought/sought.js'
import { course } from '../drug-facts.js'
import { compilerOf, problemsOf } from '../evaluate.js'
import { vocabulary } from '../vocabulary.js'

describe('the drugs that a rule means', () => {
  it.each<[string, string | undefined, string, Truth]>([
    ['biologic', undefined, 'rituximab', TRUE],
    ['biologic', 'rituximab', 'belimumab', TRUE],
    ['biologic', 'rituximab', 'MabThera', FALSE],
    ['biologic', 'anti-CD20 antibody', 'rituximab', FALSE],
    ['biologic', 'rituximab', 'anti-CD20 antibody', UNKNOWN],
    ['biologic', 'rituximab', 'biologic', UNKNOWN],
    ['biologic', 'rituximab', 'monoclonal antibody', UNKNOWN],
    ['biologic', 'rituximab', 'prednisone', FALSE],
    ['biologic', 'rituximab', 'ABC-123', UNKNOWN],
    ['immunosuppressant', 'mycophenolate', 'duo', FALSE],
    ['immunosuppressant', 'azathioprine', 'duo', TRUE],
  ])('%s except %s include %s: %i', (drug, except, name, truth) => {
    expect(seekDrugs({ drug, except }, compilerOf()).includes(course({ name }))).toBe(truth)
  })

  it('are said with their exception', () => {
    const meant = seekDrugs({ drug: ['biologic', 'prednisone'], except: ['rituximab', 'belimumab'] }, compilerOf())
    expect(meant.what).toBe('biologic or prednisone other than rituximab or belimumab')
    expect(meant.unsaidBy([], [], ' by mouth')).toEqual([
      'biologic other than rituximab or belimumab',
      'prednisone other than rituximab or belimumab',
    ])
    expect(seekDrugs({ drug: 'biologic' }, compilerOf()).unsaidBy([], [], ' by mouth')).toEqual(['biologic'])
  })

  it.each<[string, string | undefined, string]>([
    ['monoclonal antibody', undefined, 'could be biologic'],
    ['ABC-123', 'rituximab', "'ABC-123' is not a known drug and could be biologic other than rituximab"],
    ['monoclonal antibody', 'rituximab', 'could be biologic other than rituximab'],
    ['biologic', 'rituximab', 'is not named more closely and could be rituximab, which does not count'],
  ])('leave %s open, except %s: %s', (name, except, words) => {
    const doubt = seekDrugs({ drug: 'biologic', except }, compilerOf()).doubt(course({ name }))
    expect(reasonOf([doubt])).toContain(words)
  })
})

/** As it is read from a vocabulary: a product is a kind of each of its ingredients, and of what it is itself. */
const withProducts = new Lexicon<DrugTerm>([
  ...vocabulary.drugs.terms,
  product('course-one', ['rituximab', 'prednisone'], ['antimalarial']),
  product('course-two', ['rituximab', 'belimumab']),
  product('drops', ['ciclosporin']),
])

function product(id: string, ingredients: readonly string[], classes: readonly string[] = []): DrugTerm {
  return { ...vocabulary.drugs.withId('duo'), id, label: id, parents: [...classes, ...ingredients], ingredients }
}

describe('a product', () => {
  it.each<[string, string, string, Truth]>([
    ['course-one', 'biologic', 'anti-cd20', FALSE],
    ['course-one', 'corticosteroid', 'dexamethasone', TRUE],
    ['course-one', 'corticosteroid', 'prednisone', FALSE],
    ['course-two', 'biologic', 'anti-cd20', TRUE],
    ['course-two', 'biologic', 'course-two', FALSE],
    ['course-two', 'course-two', 'rituximab', FALSE],
    ['course-one', 'antimalarial', 'hydroxychloroquine', TRUE],
    ['drops', 'immunosuppressant', 'ciclosporin', FALSE],
    ['drops', 'immunosuppressant', 'azathioprine', TRUE],
    ['drops', 'immunosuppressant', 'drops', FALSE],
  ])('%s is each of its ingredients: whether it is %s other than %s', (name, asked, except, truth) => {
    const sought = (id: string): Sought<DrugTerm> => new Sought(new Map([[id, id]]), withProducts)
    const meant = new DrugsMeant(sought(asked), sought(except), withProducts)
    const fact = { ...course({ name }), terms: [withProducts.withId(name)] }
    expect(meant.includes(fact)).toBe(truth)
    expect(meant.includes({ ...fact, doubt: 'uncertain' })).toBe(truth === TRUE ? UNKNOWN : truth)
  })
})

describe('an exception', () => {
  it.each<[object, string]>([
    [
      { drug: 'biologic', except: 'rituximap' },
      "except: 'rituximap' is not a known drug or class of drugs (did you mean 'rituximab'?)",
    ],
    [
      { drug: 'biologic', except: 'prednisone' },
      'except: nothing of biologic is prednisone (leave it out: it excepts nothing)',
    ],
    [
      { drug: 'biologic', except: ['rituximab', 'HCQ'] },
      'except.1: nothing of biologic is hydroxychloroquine (leave it out: it excepts nothing)',
    ],
    [
      { drug: ['belimumab', 'rituximab'], except: 'anti-CD20 antibody' },
      'except: nothing is left of rituximab without anti-CD20 antibody (name a narrower exception)',
    ],
    [{ drug: 'biologic', except: [] }, 'except: must not be empty'],
  ])('is refused where it makes no sense: %j', (rule, problem) => {
    expect(problemsOf({ ...rule, taken: 'ever' })).toEqual([problem])
  })
})
