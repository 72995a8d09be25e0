import { describe, expect, it } from 'vitest'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'
import type { WrittenAllergy } from './written.js'

const antibody = { allergy: 'monoclonal antibody' }
const anaphylaxis = { allergy: ['monoclonal antibody', 'vaccine'], reaction: 'anaphylaxis' }

operatorTable({
  operator: 'allergy',
  rows: {
    true: [
      {
        sentence: 'of the substance itself, whatever the reaction',
        rule: antibody,
        patient: { allergies: ['monoclonal antibody'] },
        reason: 'allergy to monoclonal antibody is recorded',
      },
      {
        sentence: 'of a class, by an allergy to a kind of it',
        rule: antibody,
        patient: { allergies: [{ name: 'rituximab', reaction: ['rash', 'itch'] }] },
        reason: "allergy to rituximab is recorded (reaction 'rash' and 'itch')",
      },
      {
        sentence: 'of the substance, beside another one, and one that is recorded as absent',
        rule: antibody,
        patient: { allergies: ['monoclonal antibody', 'HCQ', { name: 'MMR', status: 'absent' }] },
        reason: 'allergy to monoclonal antibody is recorded',
      },
      {
        sentence: 'of a reaction, where it is recorded',
        rule: anaphylaxis,
        patient: { allergies: [{ name: 'MMR', reaction: ['anaphylaxis'] }] },
        reason: "the reaction to MMR was 'anaphylaxis'",
      },
      {
        sentence: 'of a reaction, which is one to the substance, not to the allergy that the name speaks of',
        rule: anaphylaxis,
        patient: { allergies: [{ name: 'Allergy to MMR (finding)', reaction: ['anaphylaxis'] }] },
        reason: "the reaction to MMR was 'anaphylaxis'",
      },
      {
        sentence: 'of the substance, where the name already says that it is an allergy',
        rule: antibody,
        patient: { allergies: ['rituximab allergy'] },
        reason: 'allergy to rituximab is recorded',
      },
      {
        sentence: 'of a class of reactions, by a kind of it, whatever else was',
        rule: { ...anaphylaxis, reaction: 'severe reaction' },
        patient: { allergies: [{ name: 'rituximab', reaction: ['felt odd', 'angioedema'] }] },
        reason: "the reaction to rituximab was 'felt odd' and 'angioedema'",
      },
    ],
    false: [
      {
        sentence: 'by assumption, where the list names another substance',
        rule: antibody,
        patient: { allergies: ['HCQ'] },
        basis: 'assumed',
        reason: 'no record of allergy to monoclonal antibody',
      },
      {
        sentence: 'by assumption, of a reaction, where it was another one',
        rule: anaphylaxis,
        patient: { allergies: [{ name: 'rituximab', reaction: ['rash'] }] },
        basis: 'assumed',
        reason:
          "the reaction to rituximab was 'rash', not anaphylaxis; " +
          'no record of anaphylaxis to vaccine or anaphylaxis to any other monoclonal antibody',
      },
      {
        sentence: 'by assumption, of a reaction, where an unknown substance did something else',
        rule: anaphylaxis,
        patient: { allergies: [{ name: 'peanut', reaction: ['rash'] }] },
        basis: 'assumed',
        reason: 'no record of anaphylaxis to monoclonal antibody or anaphylaxis to vaccine',
      },
      {
        sentence: 'where it is recorded as absent',
        rule: antibody,
        patient: { allergies: [{ name: 'monoclonal antibody', status: 'absent' }] },
        reason: 'allergy to monoclonal antibody is recorded as absent',
      },
      {
        sentence: 'where the substance of an allergy is recorded as absent',
        rule: antibody,
        patient: { allergies: [{ name: 'Allergy to monoclonal antibody', status: 'absent' }] },
        reason: 'allergy to monoclonal antibody is recorded as absent',
      },
    ],
    unknown: [
      {
        sentence: 'of a reaction that is not recorded',
        rule: anaphylaxis,
        patient: { allergies: ['rituximab'] },
        reason: 'the reaction to rituximab is not recorded and could be anaphylaxis',
        needs: ['what the reaction to rituximab was'],
      },
      {
        sentence: 'of a reaction that is not recognised',
        rule: anaphylaxis,
        patient: { allergies: [{ name: 'rituximab', reaction: ['felt odd', 'rash'] }] },
        reason: "the reaction to rituximab, 'felt odd' and 'rash', could be anaphylaxis",
        needs: ['what the reaction to rituximab was'],
      },
      {
        sentence: 'of a reaction that is named more broadly',
        rule: anaphylaxis,
        patient: { allergies: [{ name: 'rituximab', reaction: ['allergic reaction'] }] },
        reason: "the reaction to rituximab, 'allergic reaction', could be anaphylaxis",
        needs: ['what the reaction to rituximab was'],
      },
      {
        sentence: 'of a substance that is not recognised',
        rule: antibody,
        patient: { allergies: ['peanut'] },
        reason: "'peanut' is not a known substance and could be monoclonal antibody",
        needs: ["what 'peanut' is"],
      },
      {
        sentence: 'of a substance that is named more broadly',
        rule: { allergy: 'rituximab' },
        patient: { allergies: [{ name: 'biologic', reaction: ['anaphylaxis'] }] },
        reason: 'the allergy to biologic is not named more closely and could be one to rituximab',
        needs: ["what 'biologic' is"],
      },
      {
        sentence: 'of a class that another one may be of',
        rule: antibody,
        patient: { allergies: ['biologic'] },
        reason: 'the allergy to biologic is not named more closely and could be one to monoclonal antibody',
        needs: ["what 'biologic' is"],
      },
      {
        sentence: 'without a list of allergies',
        rule: anaphylaxis,
        patient: {},
        reason:
          'there is no list of allergies, so that anaphylaxis to monoclonal antibody or vaccine cannot be ruled out',
        needs: ['the list of allergies'],
      },
      {
        sentence: 'under strict, where the list is silent',
        rule: antibody,
        patient: { allergies: [], strict: true },
        reason: 'the list of allergies does not name allergy to monoclonal antibody, which is no proof of absence',
        needs: ['allergy to monoclonal antibody'],
      },
      {
        sentence: 'where it is recorded as present and as absent',
        rule: antibody,
        patient: { allergies: ['rituximab', { name: 'rituximab', status: 'absent' }] },
        reason: 'the record contradicts itself about allergy to monoclonal antibody: present and absent',
        needs: ['which is right about allergy to monoclonal antibody: /allergies/0 or /allergies/1'],
      },
    ],
  },
})

describe('allergy', () => {
  it('reads with its reaction', () => {
    expect(compiled(antibody).words).toBe('allergy to monoclonal antibody, ever')
    expect(compiled(anaphylaxis).words).toBe('anaphylaxis to monoclonal antibody or vaccine, ever')
  })

  it.each<[object, string[]]>([
    [
      { allergy: 'rituximap' },
      ["allergy: 'rituximap' is not a known drug or class of drugs (did you mean 'rituximab'?)"],
    ],
    [
      { allergy: 'rituximab', reaction: ['rash', 'anaphylaxys'] },
      ["reaction.1: 'anaphylaxys' is not a known reaction (did you mean 'anaphylaxis'?)"],
    ],
    [{ allergy: [] }, ['allergy: must not be empty']],
  ])('of %j has the problems %j', (rule, problems) => {
    expect(problemsOf(rule)).toEqual(problems)
  })

  it.each<[WrittenAllergy, string]>([
    [{ name: 'rituximab' }, 'listed'],
    [{ name: 'rituximab', date: '2024-05' }, '2024-05'],
    [{ name: 'rituximab', date: '2024-05', reaction: ['rash'] }, "2024-05, reaction 'rash'"],
  ])('shows %j as %s', (written, value) => {
    const { evidence } = evaluate(compiled(antibody), patient({ allergies: [written] }))
    expect(evidence.map((shown) => shown.value)).toEqual([value])
  })
})
