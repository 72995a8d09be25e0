import { describe, expect, it } from 'vitest'
import { between } from '../../../src/kernel/range.js'
import { plausibleHeights } from '../../../src/facts/derived/input.js'
import type { Analyte } from '../../../src/facts/analyte.js'
import { factorByUcum } from '../../../src/facts/quantity/ucum.js'
import { unitLabel } from '../../../src/facts/quantity/unit-label.js'
import { isProblem } from '../../../src/facts/quantity/unit.js'
import { analyteNamed, bundled, units } from './bundled.js'

const { analytes, unitAliases } = bundled

describe('the bundled analytes', () => {
  const all = analytes.terms.map((analyte) => [analyte.id, analyte] as const)

  it.each(all)('%s converts as UCUM does, as far as UCUM can', (_id, analyte) => {
    // conventional factors are rounded: creatinine 88.4, bilirubin 17.1
    expect(deviations(analyte).filter((deviation) => deviation > 0.001)).toEqual([])
  })

  it.each(all)('%s has LOINC codes with their check digits', (_id, { codes }) => {
    expect(codes.filter(({ code }) => checkDigit(code) !== Number(code.at(-1)))).toEqual([])
  })

  it('have the heights of which one is where none is recorded', () => {
    expect(plausibleHeights(analytes)).toEqual(between(30, 260))
  })

  it('that look equivalent and are not say so in both directions, where a criterion could ask for either', () => {
    const pairs = [
      ['proteinuria-24h', 'upcr'],
      ['hcg-urine', 'hcg-blood'],
      ['cd19-count', 'cd19-percent'],
      ['ana', 'ana-immunoassay'],
      ['egfr', 'creatinine-clearance'],
    ] as const
    for (const [one, other] of pairs) {
      expect(analytes.get(one)?.notEquivalent).toContain(other)
      expect(analytes.get(other)?.notEquivalent).toContain(one)
    }
  })

  it.each([
    ['hepatitis B core antibody, total', 'anti-hbc'],
    ['Hep B surface antigen', 'hbsag'],
    ['Tuberkulintest', 'ppd'],
    ['test tuberculinique', 'ppd'],
    ['HIV-1/2 Ag/Ab combo', 'hiv'],
    ['HIV 1/2 antibody', 'hiv'],
    ['HIV 1+2 antibody', 'hiv'],
    ['HIV抗体', 'hiv'],
    ['HBcAb IgG', 'anti-hbc'],
    ['TB-IGRA', 'igra'],
    ['结核感染T细胞检测', 'igra'],
    ['CD19+ B lymphocytes', 'cd19-count'],
    ['CD19 absolute count', 'cd19-count'],
    ['Immunoglobulin G, serum', 'igg'],
    ['B cells (CD19+)', 'cd19-count'],
    ['anti-dsDNA (Crithidia)', 'anti-dsdna'],
    ['quantitative hCG', 'hcg-blood'],
    ['FVC measured/predicted', 'fvc-percent'],
    ['DLCO % pred', 'dlco-percent'],
    ['DLCOcSB', 'dlco'],
    ['beta-CrossLaps', 'c-telopeptide'],
    ['CTX', 'c-telopeptide'],
    ['Kreatinin', 'creatinine'],
    ['Leukozyten', 'leukocytes'],
    ['Neutrophile', 'neutrophils'],
    ['linfocitos', 'lymphocytes'],
    ['Gesamtbilirubin', 'bilirubin-total'],
    ['bilirrubina', 'bilirubin-total'],
    ['Schwangerschaftstest', 'pregnancy-test'],
    ['sérologie VIH', 'hiv'],
    ['HIV-Suchtest', 'hiv'],
    ['Anti-Smith-Antikörper', 'anti-sm'],
    ['B-Zellen (CD19+) absolut', 'cd19-count'],
    ['freie Leichtketten kappa', 'kappa-free-light-chains'],
    ['freie Leichtketten lambda', 'lambda-free-light-chains'],
    ['β-hCG', 'hcg-blood'],
  ])('%s, as a laboratory prints it, is %s', (name, id) => {
    expect(analytes.find(name)?.id).toBe(id)
  })

  it.each([
    ['focus score', 'biopsy'],
    ['LVEF', 'imaging'],
    ['ECG', 'function-test'],
    ['FVC', 'function-test'],
    ['UPCR', 'urine-test'],
    ['IgG', undefined],
    ['weight', undefined],
  ])('%s says what it takes where that is not usual: %s', (name, effort) => {
    expect(analyteNamed(name).effort).toBe(effort)
  })

  it.each(['HBV DNA', 'CMV DNA', 'EBV DNA', 'HCV RNA'])('%s in copies is no number of IU', (name) => {
    const answer = units.conversion('copies/mL', analyteNamed(name))
    expect(isProblem(answer) && answer.problem).toBe('assay-specific')
  })

  it.each([
    ['8116-6', 'cd19-count'],
    ['8117-4', 'cd19-percent'],
    ['17792-3', 'anti-ssa'],
    ['17791-5', 'anti-ssb'],
    ['76487-8', 'iga'],
    ['77177-4', 'igg'],
    ['2160-0', 'creatinine'],
    // the neutralisation that confirms it
    ['7905-3', 'hbsag'],
  ])('LOINC %s is %s', (code, id) => {
    expect(analytes.findCode('loinc', code)?.id).toBe(id)
  })

  it.each([
    ['IgG4', 'igg4'],
    ['CD19%', 'cd19-percent'],
    ['LYM#', 'lymphocytes'],
    ['LYM%', 'lymphocytes-percent'],
    ['β2-MG', 'beta2-microglobulin'],
    ['hCG', 'pregnancy-test'],
    ['beta-hCG', 'hcg-blood'],
    ['UPT', 'hcg-urine'],
    ['IGRA', 'igra'],
    ['血红蛋白', 'hemoglobin'],
    ['SMA', 'anti-smooth-muscle'],
    ['Sm', 'anti-sm'],
    ['K', 'potassium'],
  ])('%s is %s', (name, id) => {
    expect(analytes.find(name)?.id).toBe(id)
  })

  it('have panels whose members are tests', () => {
    for (const { kind, members } of analytes.terms) {
      expect(members.length > 0).toBe(kind === 'panel')
      for (const member of members) expect(analytes.get(member)).toBeDefined()
    }
  })
})

describe('the alias table', () => {
  it('never yields kelvin, gauss or coulomb', () => {
    for (const ucum of unitAliases.values()) expect(ucum).not.toMatch(/^[KGC](?:\/|$)/u)
  })

  it.each([...unitAliases])('%s is the code %s, which an analyte accepts', (written) => {
    expect(analytes.terms.some((analyte) => isKnownUnit(written, analyte))).toBe(true)
  })
})

/** How far each factor is from the one of UCUM, relatively. */
function deviations({ unit, conversions, molarMass }: Analyte): number[] {
  return [...conversions].flatMap(([code, { factor, offset }]) => {
    const byUcum = unit === undefined || offset !== 0 ? undefined : factorByUcum(code, unit, molarMass)
    return byUcum === undefined ? [] : [Math.abs(byUcum.factor / factor - 1)]
  })
}

function isKnownUnit(written: string, analyte: Analyte): boolean {
  const answer = units.conversion(written, analyte)
  return !isProblem(answer) || answer.problem === 'assay-specific'
}

/** LOINC Users' Guide, appendix on the mod 10 check digit. */
function checkDigit(code: string): number {
  const digits = code.slice(0, code.indexOf('-')).split('').toReversed()
  const odd = Number(digits.filter((_digit, index) => index % 2 === 0).join('')) * 2
  const even = digits.filter((_digit, index) => index % 2 === 1).join('')
  const sum = `${even}${odd}`.split('').reduce((total, digit) => total + Number(digit), 0)
  return (10 - (sum % 10)) % 10
}

it('every unit is understood as the program itself writes it', () => {
  for (const analyte of analytes.terms) {
    for (const [unit, conversion] of analyte.conversions) {
      expect(units.conversion(unitLabel(unit), analyte), `${unitLabel(unit)} of ${analyte.label}`).toEqual(conversion)
    }
  }
})

it('ACA, which may be an anticentromere or an anticardiolipin antibody, is not recognised', () => {
  expect(analytes.find('ACA')).toBeUndefined()
})

it('a test of the antigen or the antibody of HCV is none of the antibody, and stands beside it', () => {
  expect(analyteNamed('anti-HCV').notEquivalent).toEqual(['hcv-antigen-or-antibody'])
})
