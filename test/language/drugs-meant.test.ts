import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import { reasonOf } from '../../src/language/reason.js'
import { seekDrugs } from '../../src/language/drugs-meant.js'
import { course } from './drug-facts.js'
import { compilerOf, problemsOf } from './evaluate.js'

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
