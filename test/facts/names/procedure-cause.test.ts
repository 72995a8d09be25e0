import { expect, it } from 'vitest'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import { procedureIn } from '../../../src/facts/names/procedure-cause.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'

/** `mastectomy for breast-cancer`; `? for …` where the procedure is not known. */
function understood(name: string): string {
  const { terms, cause } = procedureIn(name, bundled)
  const ids = (some: readonly { readonly id: string }[]): string =>
    some.length === 0 ? '?' : some.map(({ id }) => id).join('+')
  return cause === undefined ? ids(terms) : `${ids(terms)} for ${ids(cause.terms)}`
}

it.each([
  ['Mastektomie', 'mastectomy'],
  ['Mastektomie bei Mammakarzinom', 'mastectomy for breast-cancer'],
  ['Mastektomie links bei Mammakarzinom 2012', 'mastectomy for breast-cancer'],
  ['kidney transplantation due to lupus nephritis', 'kidney-transplant for lupus-nephritis'],
  ['Hysterektomie wegen seltsamer Umstände', '?'],
  ['something strange for lupus', '?'],
  ['resection of colon cancer', '? for colorectal-cancer'],
  ['wedge resection for lung cancer', '? for lung-cancer'],
  ['resection of a strange thing', '?'],
  ['Tumorentfernung am Rücken', '? for malignancy'],
  ['Resektion eines Kolonkarzinoms', '? for malignancy'],
  ['Operation Mamma-Ca rechts', '? for malignancy'],
  ['Ca-Infusion', '?'],
  ['Tumor-Nekrose-Faktor-Bestimmung', '?'],
  ['tumor necrosis factor level', '?'],
  ['Tumormarker', '?'],
  ['Screening for colon cancer', '?'],
  ['Hautkrebsvorsorge', '?'],
  ['Abklärung zum Ausschluss eines Lymphoms', '?'],
  ['no resection of colon cancer', '?'],
])('%s is %s', (name, expected) => {
  expect(understood(name)).toBe(expected)
})

it.each(['bei', 'of'])('looks for %j in a text of many lines of white space as fast as in any other', (word) => {
  const space = '\t'.repeat(20_000)
  expect(understood(`d${space}${word}\n${space} for\nd`)).toBe('?')
})

it('of a vocabulary without tumours a name tells nothing', () => {
  const vocabulary = { ...bundled, conditions: new Lexicon<never>([]) }
  expect(procedureIn('Tumorentfernung', vocabulary).cause).toBeUndefined()
})
