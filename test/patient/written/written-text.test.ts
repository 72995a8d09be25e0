import { describe, expect, it } from 'vitest'
import { readPlainly, UNUSUAL } from '../../../src/patient/form/plain-form.js'
import {
  idSchema,
  isOverlong,
  nameDescribed,
  nameSchema,
  textSchema,
} from '../../../src/patient/written/written-text.js'
import { vocabulary } from '../../language/vocabulary.js'
import { read, warningsOf } from '../reader.js'

const LONGEST = 'a'.repeat(1000)
const LETTER = 'The biopsy showed a focal lymphocytic sialadenitis. '.repeat(20)

const texts = [textSchema, nameSchema, nameDescribed('the trial')]

describe('a text', () => {
  it.each(texts)('is not looked into where it has more than 1000 characters', (schema) => {
    for (const text of ['a', ' a', LONGEST]) {
      expect([readPlainly(schema, text), schema.parse(text)]).toEqual([text, text])
    }
    expect([readPlainly(schema, LETTER), schema.parse(LETTER)]).toEqual(['overlong text', 'overlong text'])
    expect(readPlainly(schema, 5)).toBe(UNUSUAL)
    expect(schema.safeParse(5).success).toBe(false)
  })

  it('that is an id keeps all of its characters', () => {
    expect([readPlainly(idSchema, LETTER), idSchema.parse(LETTER)]).toEqual([LETTER, LETTER])
  })

  it('may be empty, and a name may not', () => {
    for (const text of ['', ' \n']) {
      expect(readPlainly(textSchema, text)).toBe(text)
      for (const schema of [nameSchema, idSchema]) {
        expect(readPlainly(schema, text)).toBe(UNUSUAL)
        expect(schema.safeParse(text).success).toBe(false)
      }
    }
  })

  it('that was not looked into is the name of nothing', () => {
    expect([LONGEST, LETTER, 'overlong text'].map(isOverlong)).toEqual([false, true, true])
    const { analytes, conditions, drugs, procedures, scores } = vocabulary
    for (const lexicon of [analytes, conditions, drugs, procedures, scores]) {
      expect([lexicon.find('overlong text'), lexicon.suggested('overlong text')]).toEqual([undefined, undefined])
    }
  })
})

describe('a patient with a letter in one field', () => {
  const notRead = (kind: string): string =>
    `a text of more than 1000 characters is not a known ${kind}; it was not read`

  it.each<[object, string]>([
    [{ conditions: [LETTER] }, `/conditions/0: ${notRead('condition')}`],
    [{ conditions: [{ name: LETTER }] }, `/conditions/0/name: ${notRead('condition')}`],
    [{ conditions: [{ name: 'SLE', treatment: LETTER }] }, `/conditions/0/treatment: ${notRead('treatment')}`],
    [{ labs: [{ name: LETTER, value: 5 }] }, `/labs/0/name: ${notRead('lab')}`],
    [{ labs: { [LETTER]: 5 } }, `/labs/LETTER: ${notRead('lab')}`],
    [{ scores: { [LETTER]: 5 } }, `/scores/LETTER: ${notRead('score')}`],
    [{ drugs: [LETTER] }, `/drugs/0: ${notRead('drug')}`],
    [{ drugs: [{ name: 'prednisone', purpose: LETTER }] }, `/drugs/0/purpose: ${notRead('purpose')}`],
    [{ allergies: [{ name: 'rituximab', reaction: LETTER }] }, `/allergies/0/reaction: ${notRead('reaction')}`],
    [{ encounters: [{ kind: LETTER }] }, `/encounters/0/kind: ${notRead('kind of encounter')}`],
    [{ encounters: [{ kind: 'stay', reason: LETTER }] }, `/encounters/0/reason: ${notRead('condition')}`],
    [{ classifications: { [LETTER]: true } }, `/classifications/LETTER: ${notRead('classification')}`],
    [
      { labs: [{ name: 'IgG', value: LETTER }] },
      "/labs/0: IgG was set aside: 'overlong text' is no result that can be read",
    ],
    [
      { labs: [{ name: 'IgG', value: 5, unit: LETTER }] },
      "/labs/0: IgG was set aside: 'overlong text' is not a unit that is known here; g/L or mg/dL would make sense",
    ],
    [
      { labs: [{ name: 'IgG', value: 5, unit: 'g/L', flag: LETTER }] },
      "/labs/0/flag: 'overlong text' is neither L, N nor H; it was not used",
    ],
    [
      { drugs: [{ name: 'prednisone', dose: LETTER }] },
      "/drugs/0/dose: 'overlong text' is not an amount of mass a day, such as '10 mg/day'; the dose was not used",
    ],
    [
      { drugs: [{ name: 'prednisone', route: LETTER }] },
      "/drugs/0/route: 'overlong text' is not a known route; it was not used",
    ],
    [
      { labs: [{ code: `loinc:${LETTER}`, value: 1 }] },
      "/labs/0/code: 'overlong text' is not a code of a known system; write loinc: before it",
    ],
  ])('is warned of, and read without it: %#', (patient, warning) => {
    expect(warningsOf(patient).map((one) => one.replace(LETTER, 'LETTER'))).toContain(warning)
  })

  it('says nothing of its list, and is open, as any name that is not known', () => {
    expect(read({ conditions: [`none ${LETTER}`] }).conditions).toMatchObject({
      listed: true,
      entries: [{ label: 'overlong text', terms: [] }],
    })
  })

  it('is no name of anything besides its code', () => {
    const [drug, ...others] = read({ drugs: [{ name: LETTER, code: 'atc:L01FA01' }] }).drugs.entries
    expect([drug?.label, others]).toEqual(['overlong text', []])
  })
})
