import { describe, expect, it } from 'vitest'
import { isObservational } from '../../../src/language/event/observational.js'

describe('a study that only observes', () => {
  it.each([
    'lupus registry',
    'German SLE register',
    'RABBIT registry (observational)',
    'NCT01234567, observational',
    'a non-interventional study of belimumab',
    'noninterventional study',
    'natural history study of Sjögren disease',
    'biobank',
    'SLICC inception cohort study',
    'Beobachtungsstudie',
    'Registerstudie',
    'nicht-interventionelle Studie',
    'Nichtinterventionelle Prüfung',
    'étude observationnelle',
  ])('is told by its name: %s', (name) => {
    expect(isObservational(name)).toBe(true)
  })

  it.each([
    'NCT01234567',
    'a study of sirolimus',
    'a registry-based randomised trial',
    'an interventional study with a registry arm',
    'Chinese Clinical Trial Registry ChiCTR2000030906',
    'ISRCTN registry 12345678',
    'observational extension of a phase 3 study',
    'cohort 2',
    'registered nurse study',
  ])('is not taken from: %s', (name) => {
    expect(isObservational(name)).toBe(false)
  })
})
