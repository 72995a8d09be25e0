import { operatorTable } from './operator-table.js'

const infection = { condition: 'infection', status: 'current' }
const enough = { lab: 'platelets', 'at-least': 75, unit: '10*9/L', valid: '90 days' }
const biologic = { drug: 'biologic', taken: 'ever', silence: 'unknown' }
const asks = { ask: 'Are the platelets steady?', name: 'steady' }
const rule = { 'doubted-by': infection, rule: enough, 'in-doubt': asks }
const onlyYes = { ...rule, doubts: 'yes' }

const platelets = (value: number) => [{ name: 'platelets', value, unit: '10*9/L', date: '2026-02-20' }]
const high = 'platelets 120 10*9/L on 2026-02-20 is at least 75 ×10⁹/L'
const low = 'platelets 40 10*9/L on 2026-02-20 is below 75 ×10⁹/L'
const active = { name: 'infection', status: 'active', onset: '2026-02-10' } as const
const ongoing = 'infection (since 2026-02-10) is ongoing on 2026-03-01'
const suspected = { name: 'infection', status: 'suspected' } as const
const isSuspected = 'infection is suspected, which is neither yes nor no'

operatorTable({
  operator: 'doubted-by',
  rows: {
    true: [
      {
        sentence: 'where the rule holds and the list is silent about the doubt, on which it does not rest',
        rule,
        patient: { labs: platelets(120), conditions: [] },
        reason: high,
      },
      {
        sentence: 'where the rule holds and there is no list',
        rule,
        patient: { labs: platelets(120) },
        reason: high,
      },
      {
        sentence: 'where the rule holds and, under strict, the list is silent, or names only what is over',
        rule,
        patient: { labs: platelets(120), conditions: [{ name: 'pneumonia', status: 'resolved' }], strict: true },
        reason: high,
      },
      {
        sentence: 'where the rule holds and the doubt is recorded as absent',
        rule,
        patient: { labs: platelets(120), conditions: [{ name: 'infection', status: 'absent' }] },
        reason: high,
      },
      {
        sentence: 'where the rule holds and, of drugs whose silence says nothing, only one is there that casts none',
        rule: { ...rule, 'doubted-by': { ...biologic, except: 'rituximab' } },
        patient: { labs: platelets(120), drugs: ['rituximab'] },
        reason: high,
      },
      {
        sentence: 'where the rule holds and, of drugs whose silence says nothing, none is recorded',
        rule: { ...rule, 'doubted-by': biologic },
        patient: { labs: platelets(120), drugs: ['prednisone'] },
        reason: high,
      },
      {
        sentence: 'where the rule holds and, of drugs whose silence says nothing, one is recorded as not taken',
        rule: { ...rule, 'doubted-by': biologic },
        patient: { labs: platelets(120), drugs: [{ name: 'rituximab', status: 'absent' }] },
        reason: high,
      },
      {
        sentence: 'where the rule holds and a test that would cast doubt was not done',
        rule: { ...rule, 'doubted-by': { lab: 'HBsAg', is: 'positive', valid: '90 days' } },
        patient: { labs: platelets(120) },
        reason: high,
      },
      {
        sentence: 'where the rule holds and a test that would cast doubt, with limits by age, was not done',
        rule: {
          ...rule,
          'doubted-by': { 'lab-by-age': 'IgG', unit: 'g/L', bands: [{ from: 0, below: 6 }], valid: '90 days' },
        },
        patient: { birth: '2000-01-01', labs: platelets(120) },
        reason: high,
      },
      {
        sentence: 'in doubt, where a person says so, whatever the rule says',
        rule,
        patient: { labs: platelets(40), conditions: [active], statements: { steady: true } },
        reason: `${ongoing}; yes to: Are the platelets steady?`,
      },
      {
        sentence: 'where it is so in doubt and without it',
        rule,
        patient: { labs: platelets(120), conditions: [suspected], statements: { steady: true } },
        reason: `${high}; yes to: Are the platelets steady?`,
      },
      {
        sentence: 'by assumption, where the doubt is assumed',
        rule: { ...rule, 'doubted-by': { not: { drug: 'antimalarial', taken: 'now' } } },
        patient: { labs: platelets(40), drugs: [], statements: { steady: true } },
        basis: 'assumed',
        reason: 'yes to: Are the platelets steady?; no record of antimalarial',
      },
      {
        sentence: 'in doubt of a yes, where a person says so',
        rule: onlyYes,
        patient: { labs: platelets(120), conditions: [active], statements: { steady: true } },
        reason: `${ongoing}; ${high}; yes to: Are the platelets steady?`,
      },
    ],
    false: [
      {
        sentence: 'where the rule does not hold and nothing casts doubt',
        rule,
        patient: { labs: platelets(40), conditions: [] },
        reason: low,
      },
      {
        sentence: 'in doubt, where a person says so',
        rule,
        patient: { labs: platelets(120), conditions: [active], statements: { steady: false } },
        reason: `${ongoing}; no to: Are the platelets steady?`,
      },
      {
        sentence: 'where it is so in doubt and without it',
        rule,
        patient: { labs: platelets(40), conditions: [suspected], statements: { steady: false } },
        reason: `${low}; no to: Are the platelets steady?`,
      },
      {
        sentence: 'of which only a yes is doubted, where the rule does not hold',
        rule: onlyYes,
        patient: { labs: platelets(40), conditions: [active] },
        reason: low,
      },
      {
        sentence: 'of which only a yes is doubted, where the doubt is no more than suspected',
        rule: onlyYes,
        patient: { labs: platelets(40), conditions: [suspected] },
        reason: low,
      },
    ],
    unknown: [
      {
        sentence: 'where the rule is not known and nothing casts doubt',
        rule,
        patient: { conditions: [] },
        reason: 'no result for platelets is recorded',
        needs: ['platelets'],
      },
      {
        sentence: 'where the doubt is suspected',
        rule,
        patient: { labs: platelets(120), conditions: [suspected] },
        reason: isSuspected,
        needs: ['whether infection is confirmed'],
      },
      {
        sentence: 'where the doubt is suspected, also under strict',
        rule,
        patient: { labs: platelets(40), conditions: [suspected], strict: true },
        reason: isSuspected,
        needs: ['whether infection is confirmed'],
      },
      {
        sentence: 'where neither the doubt nor the rule is known',
        rule,
        patient: { conditions: ['something else'] },
        reason:
          'no result for platelets is recorded; ' + "'something else' is not a known condition and could be infection",
        needs: ["what 'something else' is", 'platelets'],
      },
      {
        sentence: 'where the doubt is suspected, so that what holds in doubt need not be found out yet',
        rule: { ...rule, 'in-doubt': { lab: 'IgG', 'at-least': 5, unit: 'g/L', valid: '90 days' } },
        patient: { labs: platelets(120), conditions: [suspected] },
        reason: isSuspected,
        needs: ['whether infection is confirmed'],
      },
      {
        sentence: 'where a doubt holds by silence that strict does not take at its word',
        rule: { ...rule, 'doubted-by': { not: { drug: 'antimalarial', taken: 'now' } } },
        patient: { labs: platelets(120), drugs: [], strict: true },
        reason: 'the list of drugs does not name antimalarial, which is no proof of absence',
        needs: ['antimalarial'],
      },
      {
        sentence: 'of which only a yes is doubted, where the rule is not known',
        rule: onlyYes,
        patient: { conditions: [active] },
        reason: `${ongoing}; no result for platelets is recorded`,
        needs: ['platelets'],
      },
      {
        sentence: 'of which only a yes is doubted, where it is suspected',
        rule: onlyYes,
        patient: { labs: platelets(120), conditions: [suspected] },
        reason: isSuspected,
        needs: ['whether infection is confirmed'],
      },
    ],
    judgment: [
      {
        sentence: 'in doubt, whatever the rule says',
        rule,
        patient: { labs: platelets(40), conditions: [active] },
        reason: ongoing,
        asks: ['Are the platelets steady?'],
      },
      {
        sentence: 'in doubt of a yes, which is told with it',
        rule: onlyYes,
        patient: { labs: platelets(120), conditions: [active] },
        reason: `${ongoing}; ${high}`,
        asks: ['Are the platelets steady?'],
      },
      {
        sentence: 'where a person must say whether there is a doubt',
        rule: { ...rule, 'doubted-by': { all: [infection, { ask: 'Is it severe?' }] } },
        patient: { labs: platelets(120), conditions: [active] },
        reason: `${ongoing}; ${high}`,
        asks: ['Is it severe?', 'Are the platelets steady?'],
      },
    ],
  },
})
