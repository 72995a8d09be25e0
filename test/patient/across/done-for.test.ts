import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { ConditionTerm, DrugTerm } from '../../../src/facts/term.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'
import { read, shown } from '../reader.js'
import { vocabulary } from '../vocabulary.js'

function tumour(id: string, given: Partial<ConditionTerm> = {}): ConditionTerm {
  return { id, label: id.replaceAll('-', ' '), names: [], codes: [], parents: [], course: 'episode', ...given }
}

function drug(id: string, given: Partial<DrugTerm> = {}): DrugTerm {
  const none = { names: [], codes: [], parents: [], routes: [], ingredients: [], investigational: false }
  return { id, label: id, kind: 'drug', ...none, ...given }
}

const TUMOURS = {
  ...vocabulary,
  conditions: new Lexicon([
    tumour('cancer'),
    tumour('lymphoma', { parents: ['cancer'] }),
    tumour('skin-cancer', { parents: ['cancer'], treatedLocally: true }),
    tumour('bcc', { parents: ['skin-cancer'] }),
    tumour('past-radiotherapy', { course: 'event', doneFor: ['cancer'] }),
    tumour('past-radiotherapy-of-the-neck', { course: 'event', parents: ['past-radiotherapy'] }),
  ]),
  drugs: new Lexicon([
    drug('fluorouracil', { doneFor: ['cancer'], routes: ['iv', 'topical'], otherUseBy: ['topical'] }),
    drug('efudix', { parents: ['fluorouracil'], ingredients: ['fluorouracil'], routes: ['topical'] }),
    drug('bexarotene', { doneFor: ['cancer'], routes: ['oral'] }),
    drug('vismodegib', { doneFor: ['skin-cancer'] }),
  ]),
}

function suspectedTumours(patient: object): string[] {
  return read(patient, { vocabulary: TUMOURS })
    .conditions.entries.filter(({ status }) => status === 'suspected')
    .map(({ label }) => label)
}

/** What is suspected because of what was done: `myocardial infarction (CABG) 2020-05-01`. */
function suspected(patient: object): string[] {
  return read({ procedures: [{ name: 'CABG', date: '2020-05-01' }], ...patient })
    .conditions.entries.filter(({ status }) => status === 'suspected')
    .map(({ label, onset }) => `${label} ${shown(onset) ?? '…'}`)
}

describe('what a procedure is mostly done for', () => {
  it('is suspected from that day on, where the conditions do not tell of it', () => {
    const expected = ['myocardial infarction (CABG) 2020-05-01']
    expect(suspected({ conditions: [] })).toEqual(expected)
    expect(suspected({ conditions: ['hypertension', 'no such thing'] })).toEqual(expected)
    expect(suspected({})).toEqual(expected)
  })

  it('is suspected by a kind of the procedure, and by one among the conditions', () => {
    expect(suspected({ procedures: ['off-pump bypass'] })).toEqual(['myocardial infarction (off-pump bypass) …'])
    expect(suspected({ procedures: [], conditions: ['s/p CABG'] })).toEqual(['myocardial infarction (s/p CABG) …'])
  })

  it('is suspected by what a drug is mostly given for, unless the record says what it was for', () => {
    const isoniazid = { name: 'isoniazid', start: '2025-02-01', end: '2025-08-01' }
    const given = (drug: object): string[] => suspected({ procedures: [], conditions: [], drugs: [drug] })
    expect(given(isoniazid)).toEqual(['tuberculosis (isoniazid) 2025-02-01'])
    expect(given({ ...isoniazid, purpose: 'suppressive therapy' })).toEqual([])
    expect(given({ ...isoniazid, purpose: 'see letter' })).toEqual(['tuberculosis (isoniazid) 2025-02-01'])
    expect(given({ ...isoniazid, status: 'absent' })).toEqual([])
    expect(given({ name: 'hydroxychloroquine' })).toEqual([])
  })

  it('opens no list of conditions, and says why it is not certain', () => {
    const { conditions } = read({ procedures: ['CABG'] })
    expect(conditions.listed).toBe(false)
    expect(conditions.entries[0]).toMatchObject({
      path: '/procedures/0',
      unsaid: 'is what a recorded treatment is mostly for, but is not among the conditions',
    })
  })

  it.each([
    ['it is recorded', { conditions: ['myocardial infarction'] }],
    ['it is recorded as over', { conditions: [{ name: 'myocardial infarction', status: 'resolved' }] }],
    ['it is recorded as absent', { conditions: [{ name: 'myocardial infarction', status: 'absent' }] }],
    ['it was not done', { procedures: [{ name: 'CABG', status: 'absent' }] }],
    ['it is done for many things', { procedures: ['dialysis', 'no such thing'] }],
  ])('is not suspected where %s', (_when, patient) => {
    expect(suspected({ conditions: [], ...patient })).toEqual([])
  })
})

it('is suspected where only a kind of it is recorded as absent', () => {
  const conditions = [{ name: 'NSTEMI', status: 'absent' }]
  expect(suspected({ conditions, procedures: ['CABG'] })).toHaveLength(1)
})

describe('a tumour that is removed where it is', () => {
  it.each([
    ['is no answer to a drug for tumours at large', 'BCC', 'bexarotene', ['cancer (bexarotene)']],
    ['is no answer under its broader name', 'skin cancer', 'bexarotene', ['cancer (bexarotene)']],
    ['answers to a drug that is for it', 'BCC', 'vismodegib', []],
    ['is not what every other tumour is', 'lymphoma', 'bexarotene', []],
  ])('%s', (_what, condition, name, expected) => {
    expect(suspectedTumours({ conditions: [condition], drugs: [name] })).toEqual(expected)
  })
})

describe('a drug that is for something else by one route', () => {
  it.each([
    [{ name: 'fluorouracil' }, ['cancer (fluorouracil)']],
    [{ name: 'fluorouracil', route: 'IV' }, ['cancer (fluorouracil)']],
    [{ name: 'fluorouracil', route: 'cream' }, []],
    [{ name: 'fluorouracil cream' }, []],
    [{ name: 'Efudix' }, []],
    [{ name: 'bexarotene', route: 'topical' }, ['cancer (bexarotene)']],
  ])('%j raises a suspicion of %j', (entry, expected) => {
    expect(suspectedTumours({ conditions: [], drugs: [entry] })).toEqual(expected)
  })
})

describe('a treatment of the past among the conditions', () => {
  it.each([
    [['past radiotherapy'], ['cancer (past radiotherapy)']],
    [['past radiotherapy of the neck'], ['cancer (past radiotherapy of the neck)']],
    [['past radiotherapy', 'lymphoma'], []],
    [[{ name: 'past radiotherapy', status: 'absent' }], []],
  ])('%j raises a suspicion of %j', (conditions, expected) => {
    expect(suspectedTumours({ conditions })).toEqual(expected)
  })

  it('dates it', () => {
    const { conditions } = read(
      { conditions: [{ name: 'past radiotherapy', onset: '2019-05-02' }] },
      { vocabulary: TUMOURS },
    )
    expect(conditions.entries.map(({ onset }) => shown(onset))).toEqual(['2019-05-02', '2019-05-02'])
  })
})

describe('what a drug is mostly given for, and is recorded as given for', () => {
  it.each([
    ['itself', 'ethambutol', 'tuberculosis', ['tuberculosis (ethambutol)']],
    ['a kind of it', 'letrozole', 'triple-negative breast cancer', ['breast cancer (letrozole)']],
    ['more than it', 'letrozole', 'malignancy', ['breast cancer (letrozole)']],
    ['a purpose that names more', 'letrozole', 'oncology', ['breast cancer (letrozole)']],
    ['a purpose that says less', 'ethambutol', 'treatment of infection', ['tuberculosis (ethambutol)']],
    ['what nobody understands', 'ethambutol', 'other', ['tuberculosis (ethambutol)']],
    ['something else', 'letrozole', 'infertility', ['infertility']],
    ['a purpose that is another one', 'letrozole', 'pain relief', []],
    ['pain, not a depression', 'sertraline', 'pain relief', []],
    ['prevention', 'ethambutol', 'tuberculosis prophylaxis', []],
  ])('%s', (_what, name, purpose, expected) => {
    const { conditions } = read({ conditions: [], drugs: [{ name, purpose }] }, { vocabulary: bundled })
    expect(conditions.entries.map(({ label }) => label)).toEqual(expected)
  })

  it.each([
    ['is given for', 'tuberculosis'],
    ['is given for', 'miliary tuberculosis'],
    ['treatment is mostly for', 'treatment of infection'],
    ['treatment is mostly for', undefined],
  ])('says what %s where its purpose is %s', (words, purpose) => {
    const { conditions } = read({ conditions: [], drugs: [{ name: 'ethambutol', purpose }] }, { vocabulary: bundled })
    const [first] = conditions.entries
    expect(first).toMatchObject({ label: 'tuberculosis (ethambutol)' })
    expect(first?.unsaid).toContain(words)
  })
})

describe('what is done for something else as well', () => {
  const suspectedBeside = (conditions: readonly unknown[], procedure: string): string[] =>
    read({ conditions, procedures: [procedure] }, { vocabulary: bundled })
      .conditions.entries.filter(({ status }) => status === 'suspected')
      .map(({ label }) => label)

  it.each([
    ['systemic sclerosis', 'HSCT', []],
    ['diffuse cutaneous systemic sclerosis', 'autologous HSCT', []],
    [{ name: 'systemic sclerosis', status: 'suspected' }, 'HSCT', ['systemic sclerosis', 'malignant neoplasm (HSCT)']],
    [{ name: 'systemic sclerosis', status: 'absent' }, 'HSCT', ['malignant neoplasm (HSCT)']],
    ['systemic sclerosis', 'allogeneic HSCT', ['malignant neoplasm (allogeneic HSCT)']],
    ['SLE', 'HSCT', ['malignant neoplasm (HSCT)']],
    ['ductal carcinoma in situ of the breast', 'lumpectomy', []],
    ['hypertension', 'lumpectomy', ['breast cancer (lumpectomy)']],
  ])('beside %j, %s raises a suspicion of %j', (condition, procedure, expected) => {
    expect(suspectedBeside([condition], procedure)).toEqual(expected)
  })
})

describe('what is done for something else as well', () => {
  const suspectedBeside = (condition: object): string[] =>
    read(
      { conditions: [condition], procedures: [{ name: 'autologous stem cell transplant', date: '2019-05-01' }] },
      { vocabulary: bundled },
    )
      .conditions.entries.filter(({ path }) => path.startsWith('/procedures'))
      .flatMap(({ terms }) => terms.map(({ id }) => id))

  it.each([
    { name: 'SSc' },
    { name: 'SSc', onset: '2018' },
    { name: 'SSc', onset: '2019-08' },
    { name: 'SSc', status: 'resolved' },
  ])('was done for that, where the record tells of it: %j', (condition) => {
    expect(suspectedBeside(condition)).toEqual([])
  })

  it.each([
    { name: 'SSc', status: 'absent' },
    { name: 'SSc', status: 'suspected' },
    { name: 'SSc', onset: '2023' },
    { name: 'SLE' },
  ])('was done for the other, where that is not there, or began later: %j', (condition) => {
    expect(suspectedBeside(condition)).toEqual(['malignancy'])
  })
})
