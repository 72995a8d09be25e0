import { describe, expect, it } from 'vitest'
import { passedOver } from '../passed-over.js'

describe('what a rule passes over of a list', () => {
  it.each([
    {
      what: 'a course outside the window, one that is left out, and one of no known name that was not then',
      rule: { drug: 'rituximab', within: '3 months' },
      record: {
        drugs: [
          { name: 'rituximab', start: '2026-01-01', end: '2026-01-01' },
          { name: 'MabThera', start: '2020-01-01', end: '2020-02-01' },
          { name: 'biologic', start: '2020-01-01', end: '2020-02-01' },
          { name: 'ABC-123', start: '2020-01-01', end: '2020-02-01' },
          { name: 'rituximab', start: '2026-05-01' },
          { name: 'rituximab', status: 'planned' },
          { name: 'ABC-124', status: 'planned' },
          { name: 'biologic', status: 'not-taken', start: '2026-06-01' },
          'prednisone',
          { name: 'rituximab', status: 'absent' },
        ],
      },
      passed: [
        '/drugs/1 MabThera 2020-01-01 to 2020-02-01 – MabThera until 2020-02-01 is more than 3 months before 2026-03-01',
        '/drugs/2 biologic 2020-01-01 to 2020-02-01 – biologic until 2020-02-01 is more than 3 months before 2026-03-01',
        '/drugs/3 ABC-123 2020-01-01 to 2020-02-01 – ABC-123 until 2020-02-01 is more than 3 months before 2026-03-01',
        '/drugs/4 rituximab – 2026-05-01 is after the as-of date 2026-03-01; the entry was left out',
        '/drugs/5 rituximab – the drug is planned; it was left out',
        '/drugs/7 biologic – the drug is not taken; it was left out; 2026-06-01 is after the as-of date 2026-03-01; the entry was left out',
      ],
    },
    {
      what: 'a drug that is excepted, and absences beside a presence',
      rule: { drug: 'biologic', except: 'rituximab', taken: 'ever' },
      record: {
        drugs: [
          'belimumab',
          'rituximab',
          { name: 'belimumab', status: 'absent' },
          { name: 'rituximab', status: 'absent' },
        ],
      },
      passed: [
        '/drugs/2 belimumab absent – its absence says nothing of what else is asked for',
        '/drugs/3 rituximab absent – its absence says nothing of what else is asked for',
        '/drugs/1 rituximab dates not recorded – does not count, as biologic other than rituximab is asked for',
      ],
    },
    {
      what: 'the absence of a part of what is asked for',
      rule: { drug: 'biologic', taken: 'ever' },
      record: { drugs: [{ name: 'rituximab', status: 'absent' }] },
      passed: ['/drugs/0 rituximab absent – its absence says nothing of what else is asked for'],
    },
    {
      what: 'a condition outside the window, one of no known name, and the absence of a kind of it',
      rule: { condition: 'infection', within: '3 months' },
      record: {
        conditions: [
          { name: 'pneumonia', onset: '2026-02-01' },
          { name: 'infection', onset: '2020-01-01', end: '2020-02-01' },
          { name: 'xyzzy', onset: '2020-01-01', end: '2020-02-01' },
          { name: 'pneumonia', onset: '2026-05-01' },
          { name: 'febrile infection', status: 'absent' },
          'mother had pneumonia',
          { name: 'infection', status: 'absent' },
        ],
      },
      passed: [
        '/conditions/1 infection 2020-01-01 to 2020-02-01 – infection (2020-01-01 to 2020-02-01) is more than 3 months before 2026-03-01',
        '/conditions/2 xyzzy 2020-01-01 to 2020-02-01 – xyzzy (2020-01-01 to 2020-02-01) is more than 3 months before 2026-03-01',
        '/conditions/3 pneumonia – 2026-05-01 is after the as-of date 2026-03-01; the entry was left out',
        '/conditions/4 febrile infection absent – its absence says nothing of what else is asked for',
      ],
    },
    {
      what: 'a name too broad, of something that was not then',
      rule: { condition: 'primary immunodeficiency', within: '3 months', unclear: 'immunodeficiency' },
      record: { conditions: [{ name: 'immunodeficiency', onset: '2020-01-01', end: '2020-02-01' }] },
      passed: [
        '/conditions/0 immunodeficiency 2020-01-01 to 2020-02-01 – immunodeficiency (2020-01-01 to 2020-02-01) is more than 3 months before 2026-03-01',
      ],
    },
    {
      what: 'a procedure outside the window',
      rule: { procedure: 'dialysis', within: '3 months' },
      record: {
        procedures: [
          { name: 'dialysis', date: '2026-02-01' },
          { name: 'dialysis', date: '2020-02-01' },
          { name: 'renal replacement therapy', date: '2020-02-01' },
          { name: 'dialysis', date: '2027-02-01' },
          { name: 'xyzzy', date: '2019-01-01' },
        ],
      },
      passed: [
        '/procedures/1 dialysis 2020-02-01 – dialysis (2020-02-01) is more than 3 months before 2026-03-01',
        '/procedures/2 renal replacement therapy 2020-02-01 – renal replacement therapy (2020-02-01) is more than 3 months before 2026-03-01',
        '/procedures/4 xyzzy 2019-01-01 – xyzzy (2019-01-01) is more than 3 months before 2026-03-01',
        '/procedures/3 dialysis – 2027-02-01 is after the as-of date 2026-03-01; the entry was left out',
      ],
    },
    {
      what: 'a vaccine of no nearer name, outside the window',
      rule: { immunization: 'live vaccine', within: '4 weeks' },
      record: {
        immunizations: [
          { name: 'MMR', date: '2026-02-20' },
          { name: 'vaccine', date: '2020-01-01' },
          { name: 'MMR', date: '2026-04-01' },
        ],
      },
      passed: [
        '/immunizations/1 vaccine 2020-01-01 – vaccine (2020-01-01) is more than 4 weeks before 2026-03-01',
        '/immunizations/2 MMR – 2026-04-01 is after the as-of date 2026-03-01; the entry was left out',
      ],
    },
    {
      what: 'an allergy with another reaction',
      rule: { allergy: 'monoclonal antibody', reaction: 'anaphylaxis' },
      record: {
        allergies: [
          { name: 'rituximab', reaction: 'anaphylaxis' },
          { name: 'ABC-123', reaction: 'rash' },
          { name: 'biologic', reaction: 'rash' },
          { name: 'rituximab', date: '2027-01-01' },
          { name: 'rituximab', status: 'absent' },
        ],
      },
      passed: [
        "/allergies/1 ABC-123 reaction 'rash' – the reaction to ABC-123 was 'rash', not anaphylaxis",
        "/allergies/2 biologic reaction 'rash' – the reaction to biologic was 'rash', not anaphylaxis",
        '/allergies/3 rituximab – 2027-01-01 is after the as-of date 2026-03-01; the entry was left out',
        '/allergies/4 rituximab absent – its absence says nothing of what else is asked for',
      ],
    },
    {
      what: 'a stay outside the window, one for another reason, and the absence of one for a narrower reason',
      rule: { encounter: 'hospitalization', reason: 'infection', within: '60 days' },
      record: {
        encounters: [
          { kind: 'admission', reason: 'pneumonia', start: '2026-02-01', end: '2026-02-03' },
          { kind: 'hospital visit', start: '2020-01-01', end: '2020-01-02' },
          { kind: 'xyzzy', start: '2020-01-01', end: '2020-01-02' },
          { kind: 'admission', start: '2027-01-01' },
          { kind: 'hospital visit', reason: 'lupus', start: '2026-02-01', end: '2026-02-02' },
          { kind: 'hospitalization', reason: 'pneumonia', status: 'absent' },
        ],
      },
      passed: [
        '/encounters/1 hospital visit 2020-01-01 to 2020-01-02 – hospital visit (2020-01-01 to 2020-01-02) is more than 60 days before 2026-03-01',
        '/encounters/2 xyzzy 2020-01-01 to 2020-01-02 – xyzzy (2020-01-01 to 2020-01-02) is more than 60 days before 2026-03-01',
        "/encounters/4 hospital visit 2026-02-01 to 2026-02-02, for 'lupus' – hospital visit (2026-02-01 to 2026-02-02) was for 'lupus', not infection",
        '/encounters/3 admission – 2027-01-01 is after the as-of date 2026-03-01; the entry was left out',
        '/encounters/5 hospitalization absent – its absence says nothing of what else is asked for',
      ],
    },
    {
      what: 'the trial itself',
      rule: { 'trial-participation': 'other', within: '6 months' },
      record: {
        trialParticipation: [
          { id: 'NCT1', end: '2026-02-01' },
          { id: 'T', end: '2026-02-01' },
          { id: 'NCT2', start: '2027-01-01' },
        ],
      },
      passed: [
        '/trialParticipation/1 T until 2026-02-01 – T is the trial itself',
        '/trialParticipation/2 NCT2 – 2027-01-01 is after the as-of date 2026-03-01; the entry was left out',
      ],
    },
  ])('is $what', ({ rule, record, passed }) => {
    expect(passedOver(rule, record)).toEqual(passed)
  })
})
