import { describe, expect, it } from 'vitest'
import { compiled, problemsOf } from '../evaluate.js'
import { operatorTable } from '../operator-table.js'

const otherMalignancy = {
  condition: 'malignancy',
  within: '5 years',
  except: ['basal cell carcinoma', 'squamous cell carcinoma'],
}
const unresected = { condition: 'BCC', within: '5 years', 'unless-treated-only-by': 'local resection' }

// a condition, but for some kinds of it
operatorTable({
  operator: 'condition',
  rows: {
    true: [
      {
        sentence: 'where another kind is recorded',
        rule: otherMalignancy,
        patient: { conditions: [{ name: 'breast cancer', onset: '2023', status: 'active' }, 'BCC'] },
        reason: 'breast cancer (since 2023) is within 5 years before 2026-03-01',
      },
      {
        sentence: 'where two conditions are asked for, and only a kind of one is excepted',
        rule: { condition: ['malignancy', 'lupus'], status: 'ever', except: 'BCC' },
        patient: { conditions: ['BCC', 'lupus'] },
        reason: 'lupus is recorded',
      },
    ],
    false: [
      {
        sentence: 'by assumption, where only an excepted kind is recorded',
        rule: otherMalignancy,
        patient: { conditions: [{ name: 'BCC', onset: '2023' }] },
        basis: 'assumed',
        reason:
          'BCC (from 2023, end not recorded) does not count, being basal cell carcinoma; ' +
          'no record of any other malignancy',
      },
      {
        sentence: 'by assumption, where an excepted kind is only suspected',
        rule: otherMalignancy,
        patient: { conditions: [{ name: 'BCC', onset: '2023', end: '2024', status: 'suspected' }] },
        basis: 'assumed',
        reason: 'BCC (2023 to 2024) does not count, being basal cell carcinoma; no record of any other malignancy',
      },
      {
        sentence: 'by assumption, where a broader one ended before the window, whatever it was',
        rule: otherMalignancy,
        patient: { conditions: [{ name: 'skin cancer', onset: '2010', end: '2011' }] },
        basis: 'assumed',
        reason: 'skin cancer (2010 to 2011) is more than 5 years before 2026-03-01; no record of any other malignancy',
      },
      {
        sentence: 'where the rest is recorded as absent',
        rule: otherMalignancy,
        patient: {
          conditions: [
            { name: 'BCC', onset: '2023', end: '2023' },
            { name: 'malignancy', status: 'absent' },
          ],
        },
        reason: 'malignancy is recorded as absent; BCC (2023) does not count, being basal cell carcinoma',
      },
      {
        sentence: 'where the excepted one is recorded by its own name, which is said once',
        rule: otherMalignancy,
        patient: { conditions: [{ name: 'basal cell carcinoma', onset: '2023', end: '2024' }] },
        basis: 'assumed',
        reason: 'basal cell carcinoma (2023 to 2024) does not count; no record of any other malignancy',
      },
    ],
    unknown: [
      {
        sentence: 'where one is named so broadly that it may be an excepted one',
        rule: otherMalignancy,
        patient: { conditions: [{ name: 'skin cancer', onset: '2023', end: '2024' }] },
        reason:
          'skin cancer (2023 to 2024) is not named more closely and could be basal cell carcinoma or ' +
          'squamous cell carcinoma, which would not count',
        needs: ["what 'skin cancer' is"],
      },
      {
        sentence: 'where the broadest name is recorded, without dates',
        rule: { condition: 'malignancy', status: 'ever', except: 'BCC' },
        patient: { conditions: ['malignancy'] },
        reason: 'malignancy is not named more closely and could be BCC, which would not count',
        needs: ["what 'malignancy' is"],
      },
      {
        sentence: 'where another kind is only suspected',
        rule: otherMalignancy,
        patient: { conditions: [{ name: 'breast cancer', onset: '2024', status: 'suspected' }] },
        reason: 'breast cancer is suspected, which is neither yes nor no',
        needs: ['whether breast cancer is confirmed'],
      },
      {
        sentence: 'where one is not known by its name',
        rule: otherMalignancy,
        patient: { conditions: ['a growth'] },
        reason: "'a growth' is not a known condition and could be malignancy",
        needs: ["what 'a growth' is"],
      },
    ],
  },
})

// a condition, but for how it was treated
operatorTable({
  operator: 'condition',
  rows: {
    true: [
      {
        sentence: 'where another treatment is recorded',
        rule: unresected,
        patient: { conditions: [{ name: 'BCC', onset: '2023', end: '2024', treatment: ['radiotherapy'] }] },
        reason: "BCC (2023 to 2024), treated by 'radiotherapy', is within 5 years before 2026-03-01",
      },
      {
        sentence: 'where another treatment is recorded besides, or a drug',
        rule: { ...unresected, within: undefined, status: 'ever' },
        patient: { conditions: [{ name: 'BCC', treatment: ['excised', 'something', 'MMF'] }] },
        reason: "BCC, treated by 'excised', 'something' and 'MMF', is recorded",
      },
    ],
    false: [
      {
        sentence: 'by assumption, where only the treatments of the rule are recorded (S27.1)',
        rule: unresected,
        patient: { conditions: [{ name: 'BCC', onset: '2023', end: '2023', treatment: ['excised', 'Mohs surgery'] }] },
        basis: 'assumed',
        reason: "BCC (2023) was treated only by local resection ('excised' and 'Mohs surgery')",
      },
      {
        sentence: 'by assumption, where it lies before the window, however it was treated',
        rule: unresected,
        patient: { conditions: [{ name: 'BCC', onset: '2010', end: '2011', treatment: ['radiotherapy'] }] },
        basis: 'assumed',
        reason: 'BCC (2010 to 2011) is more than 5 years before 2026-03-01',
      },
      {
        sentence: 'by assumption, where none is recorded',
        rule: unresected,
        patient: { conditions: ['lupus'] },
        basis: 'assumed',
        reason: 'no record of BCC',
      },
    ],
    unknown: [
      {
        sentence: 'where no treatment is recorded (S27.2)',
        rule: unresected,
        patient: { conditions: [{ name: 'BCC', onset: '2023', end: '2023' }] },
        reason: 'how BCC was treated is not recorded',
        needs: ['how BCC was treated'],
      },
      {
        sentence: 'where a treatment is not recognised',
        rule: unresected,
        patient: { conditions: [{ name: 'BCC', onset: '2023', end: '2023', treatment: ['excised', 'zapped'] }] },
        reason: "BCC (2023) was treated by 'zapped', which could be local resection",
        needs: ['how BCC was treated'],
      },
      {
        sentence: 'where a treatment says less than the rule, or is none',
        rule: unresected,
        patient: {
          conditions: [{ name: 'BCC', onset: '2023', end: '2023', treatment: ['local treatment', 'CT scan'] }],
        },
        reason: "BCC (2023) was treated by 'local treatment' and 'CT scan', which could be local resection",
        needs: ['how BCC was treated'],
      },
      {
        sentence: 'where the dates leave it open, and the treatment too',
        rule: unresected,
        patient: { conditions: [{ name: 'BCC', onset: '2020', end: '2021' }] },
        reason: 'BCC (2020 to 2021) may or may not be within 5 years before 2026-03-01',
        needs: ['dates of BCC'],
      },
    ],
  },
})

describe('the exceptions of a condition', () => {
  it('are told in words', () => {
    const rule = { ...otherMalignancy, grade: { 'at-least': 2 }, 'unless-treated-only-by': ['Mohs surgery', 'excised'] }
    expect(compiled(rule).words).toBe(
      'malignancy of grade at least 2, but not basal cell carcinoma or squamous cell carcinoma ' +
        'unless treated only by Mohs surgery or excised, within 5 years before screening',
    )
  })

  it('may be of a kind that only overlaps with what is asked for', () => {
    expect(problemsOf({ condition: 'fever', status: 'ever', except: 'infection' })).toEqual([])
  })

  it.each<[object, string[]]>([
    [{ except: 'BCCC' }, ["except: 'BCCC' is not a known condition (did you mean 'BCC'?)"]],
    [
      { except: ['BCC', 'gout'] },
      ["except.1: 'gout' is not a known condition (add it to a vocabulary file, or ask for it (ask, find-out))"],
    ],
    [{ except: 'lupus' }, ["except: 'lupus' is no kind of malignancy (leave it out: it does not count anyway)"]],
    [{ except: 'malignancy' }, ["except: 'malignancy' leaves nothing of 'malignancy' (ask only for what is to count)"]],
    [
      { condition: ['lupus', 'BCC'], except: 'malignancy' },
      ["except: 'malignancy' leaves nothing of 'BCC' (ask only for what is to count)"],
    ],
    [
      { 'unless-treated-only-by': 'local ressection' },
      ["unless-treated-only-by: 'local ressection' is not a known procedure (did you mean 'local resection'?)"],
    ],
    [{ 'unless-treated-only-by': [] }, ['unless-treated-only-by: must not be empty']],
    [{ except: [] }, ['except: must not be empty']],
  ])('%j have the problems %j', (given, problems) => {
    expect(problemsOf({ condition: 'malignancy', status: 'ever', ...given })).toEqual(problems)
  })
})
