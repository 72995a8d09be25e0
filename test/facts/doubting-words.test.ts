import { describe, expect, it } from 'vitest'
import { isDoubted, isTolerated, isUndone, isUntaken } from '../../src/facts/doubting-words.js'

describe('the name of a condition', () => {
  it.each([
    'patient denies tuberculosis',
    'tuberculosis, not confirmed',
    'Sputum: kein Nachweis von Tuberkulose',
    'Tuberkulose ausgeschl.',
    'TB excl.',
    'Tuberkulose verneint',
    'tuberculosis - entered in error',
    'questionable tuberculosis',
    'fragliche Tuberkulose',
    'Tuberkuloseverdacht',
    'TB-Verdacht',
    'Verdachtsdiagnose Tuberkulose',
    'DD Tuberkulose',
    'tuberculosis vs. sarcoidosis',
    'concern for tuberculosis',
    'husband has tuberculosis',
    'Mutter mit Tuberkulose',
    'hepatitis B, organ donor',
    'FH TB',
    'TB exposure',
    'Kontakt zu Tuberkulose',
    'Tuberkulose-Screening',
    'TB prophylaxis',
    'Impfung gegen Tuberkulose',
    'hepatitis B vaccination',
    'tuberculosis test',
    'work-up for tuberculosis',
    'lupus-like syndrome',
    'mimicking tuberculosis',
    'tuberculose éliminée',
    'tuberculosis descartada',
    'esclusa tubercolosi',
    'nega tubercolosi',
    'a.e. TB',
    'mögliche TB',
    'am ehesten TB',
    'o.A. für TB',
    'TB o.B.',
    'sospetta tubercolosi',
    'Kontakt TB',
    'padre con tuberculosis',
    'mère tuberculose',
    'cribado de tuberculosis',
    'riesgo de tuberculosis',
    'Tuberkulose geimpft',
    'non tubercolosi',
    'non segni di tubercolosi polmonare',
  ])('has a word that doubts it: %s', (name) => {
    expect(isDoubted(name)).toBe(true)
  })

  // what classifications of diseases and their coders write
  it.each([
    'tuberculosis',
    'Respiratory tuberculosis, not confirmed bacteriologically or histologically',
    'Chronic viral hepatitis B without delta-agent',
    'Chronische Virushepatitis B ohne Delta-Virus',
    'Lupus erythematodes, nicht näher bezeichnet',
    'Pneumonia, not elsewhere classified',
    'Nicht primär insulinabhängiger Diabetes mellitus',
    'Graft-versus-host disease, unspecified',
    'breast cancer, HER2 negative',
    'high-risk neuroblastoma',
    'contact dermatitis',
    'exposure keratitis',
    'vaccination-associated measles',
    'Antiphospholipid antibody syndrome',
    'single kidney',
    'alternating exotropia',
    'FHL',
    'Tuberculosis respiratoria, no confirmada bacteriológica o histológicamente',
    "Tuberculose de l'appareil respiratoire, sans mention de confirmation",
    'Linfoma non-Hodgkin',
    'Non Hodgkin lymphoma',
    'non-tuberculous mycobacteria',
    'cáncer de mama HER2 negativo',
    'aeromonas infection',
    'immune thrombocytopenia',
  ])('or none: %s', (name) => {
    expect(isDoubted(name)).toBe(false)
  })
})

describe('the name of what is done or given', () => {
  it.each([
    'rituximab, declined',
    'rituximab or placebo',
    'rituximab, not given',
    'no rituximab',
    'kein Rituximab',
    'Rituximab geplant',
    'MMR planned',
    'MTX: nein',
    'ggf. Rituximab',
    'Rituximab beantragt',
    'rituximab prévu',
    'pas de rituximab',
    'ohne MTX',
    'rituximab naive',
    'jamais de rituximab',
    'MMR, overdue',
    'MMR titre',
    'splenectomy scheduled',
    'consider rituximab',
    'possible splenectomy',
    'kidney transplant evaluation',
    'referral for splenectomy',
    'rituximab discussed',
    'mother allergic to rituximab',
  ])('says that it was not, or not yet, or leaves it open: %s', (name) => {
    expect([isUndone(name), isUntaken(name), isTolerated(name)]).toEqual([true, true, true])
  })

  it.each([
    'rituximab 10 mg/ml',
    'kidney transplant from a living donor',
    'splenectomy due to trauma',
    'Cyclophosphamide, not otherwise specified',
    'methotrexate 10 mg, no refills',
    'paracetamol, do not exceed 4 g',
    'Splenektomie, offen',
    'endoscopy without biopsy',
    'human chorionic gonadotropin',
  ])('or does not: %s', (name) => {
    expect([isUndone(name), isUntaken(name), isTolerated(name)]).toEqual([false, false, false])
  })

  it.each([
    'rituximab allergy',
    'antibodies against rituximab',
    'anti-rituximab antibody',
    'anti-rituximab',
    'anti-rituximab antibodies',
    'Anti-Etanercept-AK',
    'ADA against belimumab',
    'rituximab ADA',
    'HACA',
    'Antikörper gegen Rituximab',
    'anticuerpos contra rituximab',
    'immunogenicity of rituximab',
    'rituximab level',
  ])('of a drug, tells something else of it: %s', (name) => {
    expect([isUndone(name), isUntaken(name), isTolerated(name)]).toEqual([false, true, false])
  })

  it.each([
    'hold rituximab',
    'Rituximab in Studie',
    'rituximab in a clinical trial',
    'rituximab arm',
    'Rituximab ab 12/2026',
    'Rituximab-AK',
  ])('of a drug, leaves open whether it was given: %s', (name) => {
    expect([isUndone(name), isUntaken(name)]).toEqual([false, true])
  })

  it.each([
    'rituximab, on hold',
    'trial of methotrexate',
    'study drug: rituximab',
    'Rituximab i.v. right arm port',
    'abatacept',
  ])('or does not: %s', (name) => {
    expect(isUntaken(name)).toBe(false)
  })

  it.each(['rituximab, monoclonal antibody', 'CD20 antibody', 'anti-CD20 mab', 'ADA', 'anti-thymocyte globulin'])(
    'of a drug, says which it is: %s',
    (name) => {
      expect(isUntaken(name)).toBe(false)
    },
  )

  it.each(['penicillin tolerated', 'tolerates penicillin', 'Penicillin wird vertragen'])(
    'of an allergy, denies it: %s',
    (name) => {
      expect([isUndone(name), isUntaken(name), isTolerated(name)]).toEqual([false, false, true])
    },
  )
})
