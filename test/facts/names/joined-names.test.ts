import { describe, expect, it } from 'vitest'
import { accompaniedNames, addedNames, joinedNames, successiveNames } from '../../../src/facts/names/joined-names.js'

describe('what a name joins', () => {
  it.each([
    ['Hepatitis B and C', ['Hepatitis B', 'Hepatitis C']],
    ['Hepatitis B und C', ['Hepatitis B', 'Hepatitis C']],
    ['Hepatitis B/C', ['Hepatitis B', 'Hepatitis C']],
    ['Hepatitis A, B & C', ['Hepatitis A', 'Hepatitis B', 'Hepatitis C']],
    ['acute and chronic hepatitis', ['acute hepatitis', 'chronic hepatitis']],
    ['tuberculosis, sarcoidosis', ['tuberculosis', 'sarcoidosis']],
    ['tuberculosis sowie sarcoidosis', ['tuberculosis', 'sarcoidosis']],
  ])('%s', (name, parts) => {
    expect(joinedNames(name)).toEqual(expect.arrayContaining(parts))
  })

  it.each(['tuberculosis', 'Brandt syndrome', 'tuberculosis and', '/', ''])('is nothing of %j', (name) => {
    expect(joinedNames(name)).toEqual([])
  })
})

describe('the parts that a name adds up', () => {
  it.each([
    ['Hepatitis B and gout', ['Hepatitis B', 'gout']],
    ['Hepatitis B & gout und + asthma', ['Hepatitis B', 'gout', 'asthma']],
    ['Hepatitis B, chronic and gout', ['gout']],
    ['rituximab → BEL', ['rituximab', 'BEL']],
    ['rituximab -> BEL', ['rituximab', 'BEL']],
    ['asthma, unspecified', []],
    ['Brandt syndrome', []],
  ])('%s', (name, parts) => {
    expect(addedNames(name)).toEqual(parts)
  })
})

describe('the parts of a name that come with each other', () => {
  it.each([
    ['Type 1 diabetes with ESRD', ['Type 1 diabetes', 'ESRD']],
    ['Diabetes mellitus Typ 2 mit Nephropathie', ['Diabetes mellitus Typ 2', 'Nephropathie']],
    ['pneumonia due to influenza', ['pneumonia', 'influenza']],
    ['ILD (associated with rheumatoid arthritis)', ['ILD', 'rheumatoid arthritis']],
    ['anaemia, secondary to CKD', ['anaemia', 'CKD']],
    ['Anämie bei Niereninsuffizienz', ['Anämie', 'Niereninsuffizienz']],
    ['asthma without exacerbation', []],
    ['Withers disease', []],
    ['with', []],
  ])('%s', (name, parts) => {
    expect(accompaniedNames(name)).toEqual(parts)
  })
})

describe('the parts of a name of which one follows the other', () => {
  it.each([
    ['rituximab → belimumab', ['rituximab', 'belimumab']],
    ['rituximab->belimumab', ['rituximab', 'belimumab']],
    ['rituximab, then belimumab', ['rituximab', 'belimumab']],
    ['Rituximab, dann Belimumab', ['Rituximab', 'Belimumab']],
    ['rituximab (previously belimumab)', ['rituximab', 'belimumab']],
    ['rituximab after failure of belimumab', ['rituximab', 'belimumab']],
    ['Rituximab nach Versagen von Belimumab', ['Rituximab', 'Belimumab']],
    ['rituximab instead of belimumab', ['rituximab', 'belimumab']],
    ['switch from rituximab to belimumab', ['rituximab', 'belimumab']],
    ['Umstellung von MTX auf Rituximab', ['MTX', 'Rituximab']],
    ['Zustand nach Tuberkulose', []],
    ['Umstellung auf Rituximab', []],
    ['switched from rituximab', []],
    ['rituximab', []],
  ])('%s', (name, parts) => {
    expect(successiveNames(name)).toEqual(parts)
  })
})
