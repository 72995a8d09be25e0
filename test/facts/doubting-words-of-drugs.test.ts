import { describe, expect, it } from 'vitest'
import { isTolerated, isUndone, isUntaken } from '../../src/facts/names/doubting-words.js'

describe('the name of a drug', () => {
  it.each([
    'considering rituximab',
    'rituximab envisagé',
    'rituximab proposto',
    'plan: rituximab',
    'will start rituximab',
    'awaiting rituximab',
    'rituximab TBD',
    'rituximab if MMF fails',
    'prior auth for rituximab',
    'Rituximab genehmigt',
    'avoid rituximab',
    'do not give rituximab',
    "don't give rituximab",
    'rituximab shortage',
    'rituximab leaflet',
    'maternal rituximab',
    'rituximab exposure in utero',
    'rituximab, error',
    'irrtümlich Rituximab',
    'rituximab storniert',
    'rituximab non assunto',
    'rituximab non reçu',
    'mai rituximab',
    'rituximab mai assunto',
    'rituximab contre-indiqué',
    'rituximab controindicato',
    'rituximab à débuter',
    'rituximab da iniziare',
    'rituximab por iniciar',
    'in attesa di rituximab',
    'rituximab programmato',
    'MMR immune',
    'MMR serology',
    'MMR reminder',
    'MMR exemption',
    'needs MMR',
    'MMR fehlt',
    'MMR non faite',
    'pre-dialysis clinic',
    'Shunt vor Dialyse',
    'dialysis education',
    'dialysis attempted',
    'family history rituximab allergy',
    'dialysis catheter',
    'Dialyseshunt',
    'catéter de diálisis',
    'cathéter de dialyse',
    'vein mapping for dialysis',
    'HSCT donor search',
    'stem cell collection',
    'transplant list',
    'NTx-Warteliste',
    'lista de espera trasplante renal',
  ])('says, of a procedure too, that it was not, or not yet, or leaves it open: %s', (name) => {
    expect([isUndone(name), isUntaken(name)]).toEqual([true, true])
  })

  it.each([
    'intolérance rituximab',
    'rituximab niveles',
    'pre-rituximab screening',
    'vor Rituximab',
    'Labor vor Rituximab',
    'premedication for rituximab',
    'Rituximab als Option',
    'second-line: rituximab',
    'Einleitung Rituximab',
    'Rituximab ab nächster Woche',
    'rituximab study',
    'étude rituximab',
    'randomized: rituximab',
    'rituximab side effects',
    'infusion reaction to rituximab',
    'Rituximab-Nebenwirkung',
    'reacción adversa a rituximab',
    'effets indésirables rituximab',
    'methotrexate toxicity',
    'hepatitis screening for rituximab',
    'sospeso prima di iniziare: rituximab',
    'patient refuses rituximab',
    'rituximab antibody test',
    'methotrexate monitoring',
    'prednisone emergency card',
    'Augenkontrolle bei HCQ',
  ])('tells something else of it: %s', (name) => {
    expect([isUndone(name), isUntaken(name)]).toEqual([false, true])
  })

  it.each([
    'Rituximab Mai 2024',
    'Prednisolon 5 mg vor dem Frühstück',
    'MMF 1 g, increase if tolerated',
    'rituximab premedication',
    'Rituximab, Indikation: SLE',
    'prednisolone as needed',
    'immune globulin',
    'paracetamol, do not exceed 4 g',
    'prednisolone',
    'trial of rituximab',
    'rituximab en cours',
    'rituximab, last dose Jan 2024',
    'rituximab test dose 50 mg',
    'methotrexate 15 mg with monitoring of blood counts',
    'dialysis (catheter)',
    'Hämodialyse über Dialysekatheter',
  ])('or does not: %s', (name) => {
    expect(isUntaken(name)).toBe(false)
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

  it.each([
    'penicillin tolerated',
    'tolerates penicillin',
    'Penicillin wird vertragen',
    'rituximab toléré',
    'rituximab tollerato',
    'penicillin, delabelled',
    'penicillin skin test negative',
    'penicillin, outgrown',
  ])('of an allergy, denies it: %s', (name) => {
    expect([isUndone(name), isUntaken(name), isTolerated(name)]).toEqual([false, false, true])
  })
})
