import type { Written, WrittenDrug } from './written.js'

export const proteinuria = {
  persistence: '24-hour urine protein',
  'more-than': 1,
  unit: 'g/24h',
  after: { 'start-of': ['corticosteroid', 'antimalarial'], route: 'systemic', length: '1 year' },
  valid: '90 days',
}
export const uninterrupted = { ...proteinuria, 'interrupted-by': { below: 0.5 } }

export const sinceJanuary: WrittenDrug = { name: 'prednisone', start: '2025-01-15', ongoing: true }

type Results = Readonly<Record<string, string>>

export function treated(drugs: Written['drugs'] & {}, grams: Results): Written {
  return { drugs, ...labs(grams) }
}

export function labs(grams: Results): Written {
  return {
    labs: Object.entries(grams).map(([date, value]) => ({
      name: '24-hour urine protein',
      value,
      ...(date === 'undated' ? {} : { date }),
    })),
  }
}
