import { operatorTable } from './operator-table.js'

const lupus = { condition: 'lupus', status: 'ever' }
const others = { condition: 'autoimmune disease', status: 'ever', except: 'lupus' }

// an overlap of diseases, whose name does not say of which
operatorTable({
  operator: 'condition',
  rows: {
    true: [
      {
        sentence: 'by what is asked for, beside it',
        rule: lupus,
        patient: { conditions: ['overlap syndrome', 'lupus'] },
        reason: 'lupus is recorded',
      },
      {
        sentence: 'where it is asked for itself',
        rule: { condition: 'overlap syndrome', status: 'ever' },
        patient: { conditions: ['overlap syndrome'] },
        reason: 'overlap syndrome is recorded',
      },
    ],
    false: [
      {
        sentence: 'by assumption, where it holds nothing that is asked for',
        rule: { condition: 'heart failure', status: 'ever' },
        patient: { conditions: ['overlap syndrome'] },
        basis: 'assumed',
        reason: 'no record of heart failure',
      },
      {
        sentence: 'by assumption, where all that it could be does not count',
        rule: others,
        patient: { conditions: ['overlap syndrome'] },
        basis: 'assumed',
        reason: 'no record of autoimmune disease',
      },
      {
        sentence: 'by assumption, where it is a disease of its own',
        rule: lupus,
        patient: { conditions: ['mixed disease'] },
        basis: 'assumed',
        reason: 'no record of lupus',
      },
      {
        sentence: 'by assumption, where it is recorded as absent',
        rule: lupus,
        patient: { conditions: [{ name: 'overlap syndrome', status: 'absent' }] },
        basis: 'assumed',
        reason: 'no record of lupus',
      },
      {
        sentence: 'by assumption, of now, where it is over',
        rule: { condition: 'lupus', status: 'current' },
        patient: { conditions: [{ name: 'overlap syndrome', status: 'resolved' }] },
        basis: 'assumed',
        reason: 'no record of lupus',
      },
    ],
    unknown: [
      {
        sentence: 'where it is recorded',
        rule: lupus,
        patient: { conditions: ['overlap syndrome'] },
        reason: 'overlap syndrome is not named more closely and could be lupus',
        needs: ["what 'overlap syndrome' is"],
      },
      {
        sentence: 'where it holds a kind of what is asked for',
        rule: { condition: 'autoimmune disease', status: 'ever' },
        patient: { conditions: ['overlap syndrome'] },
        reason: 'overlap syndrome is not named more closely and could be autoimmune disease',
        needs: ["what 'overlap syndrome' is"],
      },
    ],
  },
})
