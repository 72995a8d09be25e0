import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Fact } from '../../../src/facts/fact.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import { answerFromList, type Answer, type ListQuestion } from '../../../src/language/list/listing.js'

type Question = ListQuestion<Fact>

function fact(name: string): Fact {
  return { path: `/drugs/${name}`, label: name }
}

function answer(name: string, truth: Truth, given: Partial<Answer<Fact>> = {}): Answer<Fact> {
  return {
    fact: fact(name),
    truth,
    unrecognised: false,
    flips: [],
    clause: () => `${name} says so`,
    value: `value of ${name}`,
    need: () => ({ need: `date of ${name}`, kind: 'drug' }),
    ...given,
  }
}

/** A question to a list of drugs in which nothing is. */
function question(given: Partial<Question> = {}): Question {
  return {
    list: 'drugs',
    listing: { listed: true, entries: [] },
    strict: false,
    what: 'biologic or HCQ',
    kind: 'drug',
    answers: [],
    absences: [],
    denying: () => [],
    covered: false,
    unsaid: (past) => (past.length === 0 ? ['biologic', 'HCQ'] : ['any other biologic']),
    ...given,
  }
}

interface Found {
  readonly truth: Truth
  readonly basis: string
  readonly reason: string
  readonly needs: readonly string[]
  readonly evidence: readonly string[]
}

function found(given: Partial<Question>): Found {
  const { truth, basis, clauses, needs, evidence } = answerFromList(question(given))
  return {
    truth,
    basis,
    reason: reasonOf(clauses()),
    needs: needs.map(({ kind, need }) => `${kind}: ${need}`),
    evidence: evidence.map(({ fact: of, value }) => `${of.label}: ${value}`),
  }
}

describe('a list', () => {
  it('says yes by the entries that do, and by these alone', () => {
    const answers = [answer('A', TRUE), answer('B', FALSE), answer('C', UNKNOWN), answer('D', TRUE)]
    expect(found({ answers })).toEqual({
      truth: TRUE,
      basis: 'recorded',
      reason: 'A says so; D says so',
      needs: [],
      evidence: ['A: value of A', 'D: value of D'],
    })
  })

  it('leaves it open by the entries that may say yes', () => {
    const answers = [answer('A', UNKNOWN, { unrecognised: true }), answer('B', FALSE), answer('C', UNKNOWN)]
    expect(found({ answers, absences: [fact('N')] })).toEqual({
      truth: UNKNOWN,
      basis: 'none',
      reason: 'A says so; C says so',
      needs: ['drug: date of A', 'drug: date of C'],
      evidence: ['A: value of A', 'C: value of C'],
    })
  })

  it('that is missing leaves it open', () => {
    for (const strict of [false, true]) {
      expect(found({ listing: { listed: false, entries: [] }, strict })).toEqual({
        truth: UNKNOWN,
        basis: 'none',
        reason: 'there is no list of drugs, so that biologic or HCQ cannot be ruled out',
        needs: ['list: the list of drugs'],
        evidence: [],
      })
    }
  })

  it('that is silent is taken at its word', () => {
    expect(found({})).toEqual({
      truth: FALSE,
      basis: 'assumed',
      reason: 'no record of biologic or HCQ',
      needs: [],
      evidence: [],
    })
  })

  it('that is silent about the rest is taken at its word, with the entries that say no', () => {
    const answers = [answer('A', FALSE), answer('unknown', FALSE, { unrecognised: true })]
    expect(found({ answers, absences: [fact('N')] })).toEqual({
      truth: FALSE,
      basis: 'assumed',
      reason: 'N is recorded as absent; A says so; no record of any other biologic',
      needs: [],
      evidence: ['N: absent', 'A: value of A'],
    })
  })

  it('whose entries leave nothing unsaid needs no word about silence', () => {
    const { basis, reason } = found({ answers: [answer('A', FALSE)], unsaid: () => [] })
    expect([basis, reason]).toEqual(['assumed', 'A says so'])
  })

  it('says no where its entries cover the question', () => {
    const given = { answers: [answer('A', FALSE)], absences: [fact('N')], covered: true, strict: true }
    const { truth, basis, reason, evidence } = found(given)
    expect([truth, basis, reason]).toEqual([FALSE, 'recorded', 'N is recorded as absent; A says so'])
    expect(evidence).toEqual(['N: absent', 'A: value of A'])
  })
})

describe('a list, under strict,', () => {
  const past = { answers: [answer('A', FALSE)] }
  const gap = (words: string): string => `the list of drugs ${words}, which is no proof of absence`

  it.each<[string, Partial<Question>, string, string[]]>([
    ['that is silent', {}, gap('does not name biologic or HCQ'), []],
    [
      'that is silent about the rest',
      { ...past, absences: [fact('N')] },
      `N is recorded as absent; A says so; ${gap('does not name any other biologic')}`,
      ['N: absent', 'A: value of A'],
    ],
    [
      'whose entries leave no name unsaid',
      { ...past, unsaid: () => [] },
      `A says so; ${gap('has no other entry of it')}`,
      ['A: value of A'],
    ],
  ])('%s leaves it open', (_what, given, reason, evidence) => {
    const needs = ['drug: biologic or HCQ']
    expect(found({ ...given, strict: true })).toEqual({ truth: UNKNOWN, basis: 'none', reason, needs, evidence })
  })
})

describe('an absence', () => {
  const absence = fact('N')
  const denies =
    (...names: readonly string[]) =>
    ({ label }: Fact): readonly Fact[] =>
      names.includes(label) ? [absence] : []

  it('that contradicts every entry that says yes leaves it open which is right', () => {
    const given = { answers: [answer('A', TRUE), answer('B', TRUE)], absences: [fact('N')], denying: denies('A', 'B') }
    expect(found(given)).toEqual({
      truth: UNKNOWN,
      basis: 'none',
      reason: 'the record contradicts itself about biologic or HCQ: present and absent',
      needs: ['conflict: which is right about biologic or HCQ: /drugs/A, /drugs/B or /drugs/N'],
      evidence: ['A: value of A', 'B: value of B', 'N: absent'],
    })
  })

  it('that contradicts some of them leaves the others', () => {
    expect(found({ answers: [answer('A', TRUE), answer('B', TRUE)], denying: denies('A') })).toMatchObject({
      truth: TRUE,
      reason: 'B says so',
      evidence: ['B: value of B'],
    })
  })

  it('does not contradict what was once', () => {
    expect(found({ answers: [answer('A', FALSE)], denying: denies('A') }).truth).toBe(FALSE)
  })
})

describe('the answer of a list', () => {
  const answers = fc
    .array(fc.tuple(fc.constantFrom<Truth>(TRUE, FALSE, UNKNOWN), fc.boolean(), fc.boolean()), { maxLength: 4 })
    .map((rows) =>
      rows.map(([truth, unrecognised, denied], place) => {
        // an entry that is not recognised never says yes
        const said = unrecognised && truth === TRUE ? UNKNOWN : truth
        return { denied, answer: answer(`E${place}`, said, { unrecognised, flips: [place] }) }
      }),
    )
  const flags = fc.record({ strict: fc.boolean(), covered: fc.boolean(), listed: fc.boolean() })

  it('does not depend on the order of the entries, and names all days on which one of them changes', () => {
    fc.assert(
      fc.property(answers, flags, (rows, { strict, covered, listed }) => {
        const given = {
          strict,
          covered,
          listing: { listed, entries: [] },
          denying: ({ label }: Fact): readonly Fact[] =>
            rows.some(({ denied, answer: of }) => denied && of.fact.label === label) ? [fact('N')] : [],
        }
        const entries = rows.map((row) => row.answer)
        const one = answerFromList(question({ ...given, answers: entries }))
        const other = answerFromList(question({ ...given, answers: entries.toReversed() }))
        expect([other.truth, other.basis]).toEqual([one.truth, one.basis])
        if (listed) expect(one.flips).toEqual(entries.flatMap(({ flips }) => flips))
      }),
    )
  })
})
