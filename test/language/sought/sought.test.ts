import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NamedFact } from '../../../src/facts/fact.js'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { DrugTerm } from '../../../src/facts/term.js'
import type { Compiler } from '../../../src/language/rule/rule.js'
import { seek } from '../../../src/language/rule/seek.js'
import type { Sought } from '../../../src/language/sought/sought.js'
import { compilerOf } from '../evaluate.js'
import { drugs } from '../drug-terms.js'
import { vocabulary } from '../vocabulary.js'

const lexicon = vocabulary.drugs

function sought(...names: readonly string[]): Sought<DrugTerm> {
  return seek(names, lexicon, 'drug', ['drug'], compilerOf())
}

/** An entry of these terms; of none, one that is not recognised. */
function entry(...ids: readonly string[]): NamedFact<DrugTerm> {
  return { path: '/drugs/0', label: ids.join(' + '), terms: ids.flatMap((id) => lexicon.find(id) ?? []) }
}

describe('what is sought', () => {
  it.each<[string, readonly string[], boolean, boolean]>([
    ['rituximab', ['rituximab'], true, true],
    ['biologic', ['rituximab'], true, false],
    ['rituximab', ['biologic'], false, true],
    ['vaccine', ['rituximab'], false, false],
    ['rituximab', ['investigational-drug'], false, true],
    ['investigational-drug', ['rituximab'], false, false],
    ['corticosteroid', ['mycophenolate', 'prednisone'], true, false],
    ['rituximab', [], false, false],
  ])('where it is %s, includes or may include an entry of %j', (name, ids, includes, mayInclude) => {
    expect(sought(name).includes(entry(...ids))).toBe(includes)
    expect(sought(name).mayInclude(entry(...ids))).toBe(mayInclude)
  })

  it('has kinds: what is sought, and whatever is a kind of it', () => {
    expect(sought('rituximab').kinds()).toEqual(new Set(['rituximab']))
    expect(sought('biologic', 'HCQ').kinds()).toEqual(
      new Set(['biologic', 'anti-cd20', 'rituximab', 'belimumab', 'hydroxychloroquine']),
    )
  })

  it.each<[string, string[]]>([
    ['gene therapy', ["drug.1: no drug is known that is of the class 'gene therapy'"]],
    ['biologic', []],
    ['rituximab', []],
    ['study drug', []],
  ])('is remarked on where it is a class without drugs: %s', (name, expected) => {
    const [drug] = drugs
    if (drug === undefined) throw new Error('no drugs')
    const empty: DrugTerm = { ...drug, id: 'gene-therapy', label: 'gene therapy', parents: [] }
    const nameless: DrugTerm = { ...empty, id: 'blinded', label: 'study drug', investigational: true }
    const remarks: string[] = []
    const compiler: Compiler = {
      ...compilerOf(),
      remark: ({ path, message }) => {
        remarks.push(`${path.join('.')}: ${message}`)
      },
    }
    seek(['HCQ', name], new Lexicon([...drugs, empty, nameless]), 'drug', ['drug'], compiler)
    expect(remarks).toEqual(expected)
  })

  it('names those of its terms of which an entry is a kind', () => {
    expect(
      sought('rituximab', 'biologic', 'HCQ')
        .matching(entry('rituximab'))
        .map(({ id }) => id),
    ).toEqual(['rituximab', 'biologic'])
  })

  it('may include a group that has a kind in common with it, but never a single drug', () => {
    const overlapping = fc.constantFrom(...drugs.filter(({ investigational }) => !investigational))
    fc.assert(
      fc.property(overlapping, overlapping, (one, other) => {
        const isKind = (kind: DrugTerm, of: DrugTerm): boolean => lexicon.kindsOf(kind).has(of.id)
        const shared = drugs.some((kind) => isKind(kind, one) && isKind(kind, other))
        const may = one.kind === 'drug' ? isKind(other, one) : shared
        expect(sought(other.id).mayInclude(entry(one.id))).toBe(may)
      }),
    )
  })
})

describe('a recorded absence', () => {
  const rituximab = entry('rituximab')
  const biologic = entry('biologic')
  const antimalarial = entry('antimalarial')

  it.each<[string[], NamedFact<DrugTerm>[], NamedFact<DrugTerm>[], boolean]>([
    [['rituximab'], [rituximab], [rituximab], true],
    [['rituximab'], [biologic, antimalarial], [biologic], true],
    [['biologic'], [rituximab], [], false],
    [['rituximab', 'belimumab'], [rituximab], [rituximab], false],
    [['rituximab', 'HCQ'], [rituximab, antimalarial], [rituximab, antimalarial], true],
    [['rituximab'], [], [], false],
    [['rituximab'], [entry()], [], false],
  ])(
    'where %j is sought: of the entries %j, those that touch it, and whether they cover it',
    (names, absent, touching, covers) => {
      expect(sought(...names).touching(absent)).toEqual(touching)
      expect(sought(...names).covers(absent)).toBe(covers)
    },
  )

  it('by a name that says less speaks of nothing else, but denies what says the same', () => {
    const less = (narrowedTo: string): NamedFact<DrugTerm> => {
      const whole = entry('biologic')
      return { ...whole, terms: whole.terms.map((term) => ({ ...term, narrowedTo })) }
    }
    const question = sought('biologic')
    expect(question.includes(less('bDMARD'))).toBe(true)
    expect(question.touching([less('bDMARD')])).toEqual([])
    expect(question.covers([less('bDMARD')])).toBe(false)
    expect(question.denying(biologic, [less('bDMARD')])).toEqual([])
    expect(question.denying(less('bDMARD'), [less('bDMARD')])).toEqual([less('bDMARD')])
    expect(question.denying(less('cytokine'), [less('bDMARD')])).toEqual([])
    expect(question.denying(less('cytokine'), [biologic])).toEqual([biologic])
  })

  it('of a class denies its members, and of a member not the class', () => {
    const question = sought('biologic')
    expect(question.denying(rituximab, [biologic, antimalarial])).toEqual([biologic])
    expect(question.denying(biologic, [rituximab])).toEqual([])
    expect(question.denying(entry('mycophenolate', 'rituximab'), [rituximab])).toEqual([rituximab])
  })
})

describe('the entries that concern it', () => {
  it('are, or may be, what is sought, absent ones and those in doubt among them', () => {
    const [kind, broader, other] = [entry('rituximab'), entry('biologic'), entry('hydroxychloroquine')]
    const unrecognised = entry()
    const ordered: NamedFact<DrugTerm> = { ...kind, doubt: 'ordered' }
    const all = [kind, other, broader, unrecognised, ordered]
    expect(sought('rituximab').concerned(all)).toEqual([kind, broader, unrecognised, ordered])
    expect(sought('hydroxychloroquine').concerned(all)).toEqual([other, unrecognised])
  })

  it('are looked up once for one list, and anew for another', () => {
    const one = sought('rituximab')
    const [some, others] = [[entry('rituximab')], [entry('hydroxychloroquine')]]
    const found = one.concerned(some)
    expect(one.concerned(some)).toBe(found)
    expect([one.concerned(others), one.concerned(some)]).toEqual([[], some])
  })
})

describe('what a record leaves unsaid', () => {
  it.each<[string[], string[], string[], string[]]>([
    [['rituximab'], [], [], ['rituximab']],
    [['rituximab'], ['rituximab'], [], []],
    [['biologic'], ['rituximab'], [], ['any other biologic']],
    [['biologic'], ['biologic'], [], ['any other biologic']],
    [['biologic', 'HCQ'], ['rituximab'], [], ['HCQ', 'any other biologic']],
    [['rituximab', 'belimumab'], ['rituximab'], [], ['belimumab']],
    [['rituximab', 'belimumab'], [], ['rituximab'], ['belimumab']],
    [['rituximab', 'belimumab', 'HCQ'], ['HCQ'], ['biologic'], []],
  ])('of %j, where %j is there and %j is not', (names, present, absent, unsaid) => {
    const entries = (ids: readonly string[]): NamedFact<DrugTerm>[] => ids.map((id) => entry(id))
    expect(sought(...names).unsaidBy(entries(present), entries(absent))).toEqual(unsaid)
  })

  it('is everything that is sought where nothing is recorded, and nothing where all of it is absent', () => {
    const names = fc.uniqueArray(fc.constantFrom(...drugs.map(({ id }) => id)), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(names, names, (asked, absent) => {
        const question = sought(...asked)
        const absences = absent.map((id) => entry(id))
        expect(question.unsaidBy([], [])).toEqual(asked)
        expect(question.unsaidBy([], absences).length === 0).toBe(question.covers(absences))
      }),
    )
  })
})
