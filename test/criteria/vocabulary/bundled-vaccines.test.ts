import { describe, expect, it } from 'vitest'
import { resolveVaccine } from '../../../src/facts/names/vaccine-name.js'
import { bundled } from './bundled.js'

const { drugs } = bundled
const live = drugs.withId('live-vaccine')

/** Whether what a list of vaccinations calls by this name is live. */
function isLive(name: string): 'yes' | 'no' | 'it depends' | undefined {
  const terms = resolveVaccine(name, drugs)
  if (terms.length === 0) return undefined
  if (terms.some((term) => drugs.kindsOf(term).has(live.id))) return 'yes'
  return terms.some((term) => drugs.mayBe(term, live)) ? 'it depends' : 'no'
}

describe('what a vaccination is called by what it is against', () => {
  it.each(
    'SA14-14-2 Japanese encephalitis vaccine,measles,mumps,rubella,varicella,chickenpox,yellow fever,rotavirus,BCG,dengue,Masern,Röteln,rougeole,Windpocken'.split(
      ',',
    ),
  )('%s is live', (name) => {
    expect(isLive(name)).toBe('yes')
  })

  it.each(
    'COVID-19 vaccine AstraZeneca,Sinopharm BIBP,DTaP-IPV/Hib (Pentaxim),hepatitis B,HPV,pneumococcal,tetanus,diphtheria,pertussis,rabies,COVID-19,meningococcal B,RSV,FSME,malaria,DT,Hib,Infanrix hexa'.split(
      ',',
    ),
  )('%s is not', (name) => {
    expect(isLive(name)).toBe('no')
  })

  it.each(
    'influenza,Grippe,zoster,Gürtelrose,hepatitis A,polio,typhoid,cholera,mpox,smallpox,chikungunya,Japanese encephalitis'.split(
      ',',
    ),
  )('%s may be, as there are both', (name) => {
    expect(isLive(name)).toBe('it depends')
  })
})

describe('a vaccination that tells how it was given', () => {
  it.each([
    ['influenza vaccine, intranasal', 'yes'],
    ['influenza vaccine nasal spray', 'yes'],
    ['influenza vaccine i.m.', 'no'],
    ['influenza vaccine SC', 'no'],
    ['influenza vaccine (im)', 'no'],
    ['high-dose influenza vaccine', 'no'],
    ['influenza, seasonal, injectable', 'no'],
    ['Grippe-Totimpfstoff', 'no'],
    ['Nasovac-S', 'yes'],
    ['oral polio', 'yes'],
    ['polio vaccine i.m.', 'no'],
    ['zoster vaccine i.m.', 'it depends'],
    ['cholera vaccine oral', 'it depends'],
  ])('%s', (name, expected) => {
    expect(isLive(name)).toBe(expected)
  })
})

// descriptions of CVX: www2.cdc.gov/vaccines/iis/iisstandards/vaccines.asp?rpt=cvx
describe('a description of CVX without its code', () => {
  it.each([
    ['Hep B, adult', 'no'],
    ['HPV, quadrivalent', 'no'],
    ['Influenza, split virus, trivalent, PF', 'it depends'],
    ['typhoid, oral', 'yes'],
    ['zoster live', 'yes'],
    ['DTaP-Hib-IPV', 'no'],
    ['COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose', 'no'],
    ['Vaccinia, smallpox Mpox vaccine live, PF, SQ or ID injection', undefined],
    ['cholera, live attenuated', undefined],
    ['RSV-MAb', undefined],
    ['VZIG', 'no'],
  ])('%s is no more certain than its words: %s', (name, expected) => {
    expect(isLive(name)).toBe(expected)
  })
})

it('a vaccine whose kind is not told may be live', () => {
  const [zoster, tnf] = [drugs.withId('zoster-vaccine'), drugs.withId('anti-tnf')]
  expect(drugs.mayBe(zoster, live)).toBe(true)
  expect(drugs.mayBe(zoster, tnf)).toBe(false)
})
