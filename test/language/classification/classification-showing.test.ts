import { describe, expect, it } from 'vitest'
import { showingOf } from '../../../src/language/classification/classification-showing.js'
import type { Compiler } from '../../../src/language/rule/rule.js'
import { compiled, compilerOf, evaluate } from '../evaluate.js'
import { operatorTable } from '../operator-table.js'
import { patient } from '../patient.js'
import { vocabulary } from '../vocabulary.js'
import type { Written } from '../written.js'

const lupus = { classification: 'LUPUS-2019' }
const aecg = { classification: 'AECG-2002' }

/** A lupus nephritis that lacks the entry item, and what else is recorded. */
function nephritis(labs: NonNullable<Written['labs']>, items: Record<string, boolean> = {}): Written {
  return { labs, classifications: [{ name: 'LUPUS-2019', items: { nephritis: true, ...items } }] }
}

/** Eye symptoms and signs, no biopsy, and what else is recorded. */
function eyes(given: Written, items: Record<string, boolean> = {}): Written {
  return {
    classifications: [{ name: 'AECG-2002', items: { I: true, III: true, IV: false, ...items }, excluded: false }],
    ...given,
  }
}

operatorTable({
  operator: 'classification',
  rows: {
    true: [
      {
        sentence: 'where a result shows an item that is not named, and the others are absent',
        rule: lupus,
        patient: {
          labs: [{ name: 'ANA', value: '1:160', date: '2009' }],
          classifications: [{ name: 'LUPUS-2019', items: { nephritis: true }, others: ['ana', 'rash'] }],
        },
        reason:
          'lupus 2019 by its items: ANA of 1:80 present, 10 to 28 points, 10 needed (ANA of 1:80 and nephritis present); ANA 1:160 in 2009 is at least 1:80',
      },
      {
        sentence: 'where a result of any time shows the item that is lacking',
        rule: lupus,
        patient: nephritis([
          { name: 'ANA', value: '1:40', date: '2026-02-01' },
          { name: 'ANA', value: '1:160', date: '2009' },
        ]),
        reason:
          'lupus 2019 by its items: ANA of 1:80 present, 10 to 32 points, 10 needed (ANA of 1:80 and nephritis present); ANA 1:160 in 2009 is at least 1:80',
      },
      {
        sentence: 'where any of several results shows it, and the list does not name the other disease',
        rule: aecg,
        patient: eyes({ conditions: [], labs: [{ name: 'anti-HBc', value: 'positive', date: '2020' }] }),
        basis: 'assumed',
        reason:
          'AECG 2002 by its items: another disease absent, 3 of 4 items, 3 needed, 1 of biopsy and antibodies, 1 needed (eye symptoms, eye signs and antibodies present); anti-HBc positive in 2020; recorded as not excluded by the set; no record of lupus',
      },
    ],
    false: [
      {
        sentence: 'where the others are absent, and a result leaves the item open',
        rule: lupus,
        patient: {
          labs: [{ name: 'ANA', value: 'positive', date: '2026-02-01' }],
          classifications: [{ name: 'LUPUS-2019', items: { nephritis: true }, others: ['ana', 'rash'] }],
        },
        reason: 'lupus 2019 by its items: ANA of 1:80 absent (nephritis present)',
      },
      {
        sentence: 'where it is not met whether or not there is the other disease, which the list does not name',
        rule: aecg,
        patient: {
          conditions: [],
          classifications: [{ name: 'AECG-2002', items: { I: false, III: false, IV: false, VI: false } }],
        },
        reason:
          'AECG 2002 by its items: 0 of 4 items, 3 needed, 0 of biopsy and antibodies, 1 needed, another disease absent, 0 of 2 objective items, 2 needed (none known to be present)',
      },
      {
        sentence: 'where a condition is there without which it would be met',
        rule: aecg,
        patient: eyes({ conditions: ['lupus'] }, { VI: true }),
        reason:
          'AECG 2002 by its items: another disease present, 1 of 2 objective items, 2 needed (eye symptoms, eye signs, antibodies and another disease present); lupus is recorded',
      },
    ],
    unknown: [
      {
        sentence: 'where only negative results are recorded: they do not show that it was never positive',
        rule: lupus,
        patient: nephritis([{ name: 'ANA', value: 'negative', date: '2026-02-01' }]),
        reason: 'lupus 2019 by its items: ANA of 1:80 not known (nephritis present); missing: ANA of 1:80',
        needs: ['lupus 2019: ANA of 1:80'],
      },
      {
        sentence: 'where the result leaves it open',
        rule: lupus,
        patient: nephritis([{ name: 'ANA', value: 'positive', date: '2026-02-01' }]),
        reason:
          'lupus 2019 by its items: ANA of 1:80 not known (nephritis present); missing: ANA of 1:80; ANA positive on 2026-02-01 may or may not be at least 1:80',
        needs: ['the titre of ANA'],
      },
      {
        sentence: 'where the record has the item as absent, and a result shows it',
        rule: lupus,
        patient: nephritis([{ name: 'ANA', value: '1:160', date: '2009' }], { ana: false }),
        reason:
          'lupus 2019 by its items: ANA of 1:80 not known (nephritis present); missing: ANA of 1:80; ANA of 1:80 is recorded as absent, but ANA 1:160 in 2009 is at least 1:80',
        needs: ['which is right about ANA of 1:80 of lupus 2019: /classifications/0 or /labs/0'],
      },
      {
        sentence: 'where one entry has the item as absent, another leaves it open, and a result shows it',
        rule: lupus,
        patient: {
          labs: [{ name: 'ANA', value: '1:160', date: '2009' }],
          classifications: [
            { name: 'LUPUS-2019', items: { nephritis: true } },
            { name: 'LUPUS-2019', items: { ana: false, rash: false }, excluded: false },
          ],
        },
        reason:
          'lupus 2019 by its items: ANA of 1:80 not known (nephritis present); missing: ANA of 1:80; ANA of 1:80 is recorded as absent, but ANA 1:160 in 2009 is at least 1:80',
        needs: ['which is right about ANA of 1:80 of lupus 2019: /classifications/1 or /labs/0'],
      },
      {
        sentence: 'where the condition that would count is only suspected',
        rule: aecg,
        patient: eyes({ conditions: [{ name: 'lupus', status: 'suspected' }] }, { VI: true }),
        reason:
          'AECG 2002 by its items: another disease not known (eye symptoms, eye signs and antibodies present); missing: another disease; lupus is suspected, which is neither yes nor no',
        needs: ['whether lupus is confirmed'],
      },
      {
        sentence: 'where a condition is so broad that it may be the one that would count',
        rule: aecg,
        patient: eyes({ conditions: ['autoimmune disease'] }, { VI: true }),
        reason:
          'AECG 2002 by its items: another disease not known (eye symptoms, eye signs and antibodies present); missing: another disease; autoimmune disease is not named more closely and could be lupus',
        needs: ["what 'autoimmune disease' is"],
      },
      {
        sentence: 'without a list of the conditions of which one would count',
        rule: aecg,
        patient: eyes({}, { VI: true }),
        reason:
          'AECG 2002 by its items: another disease not known (eye symptoms, eye signs and antibodies present); missing: another disease',
        needs: ['the list of conditions'],
      },
    ],
  },
})

describe('a result that shows an item', () => {
  it('is shown beside the items', () => {
    const facts = patient(nephritis([{ name: 'ANA', value: '1:160', date: '2009' }]))
    expect(evaluate(compiled(lupus), facts).evidence.map(({ fact, value }) => [fact.path, value])).toEqual([
      ['/classifications/0', 'ANA of 1:80 present, 10 to 32 points, 10 needed'],
      ['/labs/0', '1:160 in 2009'],
    ])
  })

  it('decides nothing where no items are recorded', () => {
    const facts = patient({ conditions: ['lupus'], labs: [{ name: 'ANA', value: '1:160', date: '2009' }] })
    expect(evaluate(compiled(lupus), facts).needs).toEqual([
      { need: 'whether the patient meets lupus 2019', kind: 'classification' },
    ])
  })
})

it.each([
  ['sjogren', 'lupus', { unclear: ['autoimmune disease'] }],
  ['lupus-nephritis', 'lupus', {}],
  ['sjogren', 'tuberculosis', {}],
])('a set for %s asks of %s by name, and of what may be it but not the disease of the set', (of, shown, broad) => {
  const from = { kind: 'conditions', conditions: [shown] } as const
  const set = vocabulary.classifications.find('AECG-2002') ?? expect.fail('AECG-2002')
  const items = set.items.slice(0, 1).map((item) => ({ ...item, from }))
  const asked: unknown[] = []
  const child: Compiler['child'] = (_path, rule) => {
    asked.push(rule)
    return compiled({ condition: shown, status: 'ever' })
  }
  showingOf({ ...set, of, items }, { ...compilerOf(), child })
  expect(asked).toEqual([{ condition: [shown], status: 'ever', ...broad }])
})
