import { expect, it } from 'vitest'
import { tellsOfTrial } from '../../../src/facts/names/trial-name.js'

it.each([
  'clinical trial participation',
  'Participation in a clinical trial',
  'participant in a phase 2 trial of lupus',
  'enrolled in another study',
  'study drug infusion',
  'study visit',
  'investigational agent',
  'phase IIb trial',
  'Studienteilnahme',
  'Z.n. Studienteilnahme 2026',
  'Studienvisite 3',
  'Teilnahme an einer klinischen Studie',
  'Behandlung im Rahmen einer Studie',
  'klinische Studie',
  'Phase-3-Studie',
  'Prüfpräparat',
  'Probandin',
  'NCT01234567',
  '2021-001234-56',
  'BELIEVE-Studie',
  'REGENCY trial',
  'Studienteilnahme?',
  'participates in BLISS-LN',
  'rituximab vs placebo',
  'Studienimpfstoff',
])('tells of a trial: %s', (name) => {
  expect(tellsOfTrial(name)).toBe(true)
})

it.each([
  'no clinical trial participation',
  'keine Studienteilnahme',
  'Studienteilnahme abgelehnt',
  'study visit declined',
  '(-) Studienteilnahme',
  'EEG study',
  'MRT-Studie',
  'sleep study',
  'trial of labour',
  'student',
  'Studium',
  'lupus',
])('tells of none: %s', (name) => {
  expect(tellsOfTrial(name)).toBe(false)
})
