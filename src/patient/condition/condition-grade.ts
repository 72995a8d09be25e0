import type { WrittenCondition } from './condition-schema.js'
import type { JsonPath } from '../json/json-path.js'
import { quoted } from '../../kernel/quote.js'
import type { Remarks } from '../reading/remarks.js'

/**
 * The grade of an entry, or the class that its name tells; where they differ, neither. */
export function gradeOf(
  { name = '', grade }: Pick<WrittenCondition, 'name' | 'grade'>,
  told: number | undefined,
  path: JsonPath,
  remarks: Remarks,
): number | undefined {
  if (grade === undefined || told === undefined || grade === told) return grade ?? told
  remarks.warn([...path, 'grade'], `the grade is ${grade}, but ${quoted(name)} says ${told}; neither was used`)
  return undefined
}
