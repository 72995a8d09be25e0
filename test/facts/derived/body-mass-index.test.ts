import { describe, expect, it } from 'vitest'
import { bodyMassIndex } from '../../../src/facts/derived/body-mass-index.js'

describe('the body mass index', () => {
  // computed by this project, but for the last three: MedCalc-Bench, one-shot examples 2, 6 and 61
  it.each([
    [50, 160, 19.53],
    [70, 175, 22.86],
    [18, 110, 14.88],
    [95, 168, 33.66],
    [45, 150, 20],
    [120, 190, 33.24],
    [87, 175, 28.40816],
    [68, 182, 20.52892],
    [77.59262, 182.88, 23.2],
  ])('of %d kg and %d cm is %d', (weight, height, expected) => {
    expect(Math.abs(bodyMassIndex(weight, height) - expected)).toBeLessThanOrEqual(0.01)
  })

  it.each([
    [45, 150, 20],
    [61.25, 175, 20],
    [59.94, 180, 18.5],
    [76.8, 160, 30],
  ])('of %d kg and %d cm is exactly %d: decimals, not doubles', (weight, height, expected) => {
    expect(bodyMassIndex(weight, height)).toBe(expected)
  })
})
