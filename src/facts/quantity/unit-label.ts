import { remembered } from '../../kernel/remembered.js'
import { RAISED_DIGITS } from './spelling.js'

/** Codes that are not written as their parts are. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ['1', 'a fraction of 1'],
  ['Cel', '°C'],
  ['[degF]', '°F'],
  ['[lb_av]', 'lb'],
  ['[in_i]', 'in'],
  ['[ft_i]', 'ft'],
  ['[pH]', 'pH'],
  ['mm[Hg]', 'mmHg'],
  ['g/(24.h)', 'g/24 h'],
  ['mg/(24.h)', 'mg/24 h'],
  ['mm/(5.min)', 'mm/5 min'],
  ['mL/(15.min)', 'mL/15 min'],
  ['{foci}/(4.mm2)', 'foci/4 mm²'],
  ['mL/min/{1.73_m2}', 'mL/min/1.73 m²'],
  ['{titer}', 'titre'],
  ["[arb'U]", 'arbitrary units'],
])

/** A UCUM code as a clinician writes it: `×10⁹/L`, `µmol/L`, `mIU/mL`, `mg/g creatinine`, `mL/min/1.73 m²`. */
export const unitLabel = remembered((ucum): string => {
  return (
    WHOLE.get(ucum) ??
    ucum
      .replace(/^10\*(\d+)/u, (_power, exponent: string) => `×10${raised(exponent)}`)
      .replace(/(?<=\bk?m)2$/u, '²')
      .replaceAll(/(^|\/)u(?=[A-Za-z[])/gu, '$1µ')
      .replaceAll('[IU]', 'IU')
      .replaceAll('[HPF]', 'HPF')
      .replaceAll('{creat}', ' creatinine')
      .replaceAll(/[{}]/gu, '')
  )
})

function raised(digits: string): string {
  return Array.from(digits, (digit) => RAISED_DIGITS.charAt(Number(digit))).join('')
}
