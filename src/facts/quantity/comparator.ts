import { exactly, type Range } from '../../kernel/range.js'

const SPELLINGS = {
  below: ['<', 'less than', 'below', 'under', 'lower than', 'fewer than', '小于', '低于'],
  'at most': ['<=', '=<', '≤', '≦', '⩽', 'at most', 'up to', 'no more than', 'not more than', 'less than or equal to'],
  above: ['>', 'more than', 'greater than', 'above', 'over', 'higher than', '大于', '高于'],
  'at least': ['>=', '=>', '≥', '≧', '⩾', 'at least', 'no less than', 'not less than', 'greater than or equal to'],
  equal: ['='],
} as const

const MEANING = new Map(
  (['below', 'at most', 'above', 'at least', 'equal'] as const).flatMap((meaning) =>
    SPELLINGS[meaning].map((text) => [text as string, meaning] as const),
  ),
)

/** Source of an expression for a comparator or nothing; the longer spelling first, `<=` before `<`. */
export const COMPARATOR = `(?:${[...MEANING.keys()].toSorted((a, b) => b.length - a.length).join('|')})?`

/** All the numbers that a value with a comparator may be: `<0.5` is everything below 0.5. */
export function compared(comparator: string, value: number): Range {
  switch (MEANING.get(comparator.toLowerCase())) {
    case 'below':
      return { low: -Infinity, high: value, lowOpen: true, highOpen: true }
    case 'at most':
      return { low: -Infinity, high: value, lowOpen: true, highOpen: false }
    case 'above':
      return { low: value, high: Infinity, lowOpen: true, highOpen: true }
    case 'at least':
      return { low: value, high: Infinity, lowOpen: false, highOpen: true }
    case 'equal':
    case undefined:
      return exactly(value)
  }
}
