import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../src/criteria/library.js'
import { parseYaml } from '../../src/criteria/yaml.js'
import { RuleCompiler } from '../../src/language/compile.js'
import { operators } from '../../src/language/operators.js'
import { SETTING } from './evaluate.js'

const VOCABULARY = new URL('../../criteria/vocabulary/', import.meta.url)

const files = readdirSync(VOCABULARY)
  .toSorted()
  .map((file) => ({ file, text: readFileSync(new URL(file, VOCABULARY), 'utf8') }))
const { vocabulary } = readLibrary([], files)

const examples = operators.flatMap((operator) => operator.examples.map((example) => [operator, example] as const))

/** The keys of a schema that nothing describes, with the path to them. */
function undescribed(schema: z.ZodType, path: string): string[] {
  if (!(schema instanceof z.ZodObject)) return []
  const parts: readonly (readonly [string, z.ZodType])[] = Object.entries(schema.shape)
  return parts.flatMap(([key, part]) => {
    const inner = part instanceof z.ZodOptional ? part.unwrap() : part
    const nested = inner instanceof z.ZodObject ? undescribed(inner, `${path}.${key}`) : []
    return part.description === undefined || part.description === '' ? [`${path}.${key}`, ...nested] : nested
  })
}

describe('the operators', () => {
  it('have names of their own, in lower case with hyphens', () => {
    const names = operators.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/u.test(name))).toEqual([])
  })

  it.each(operators.map((operator) => [operator.name, operator] as const))('%s explains itself', (_name, operator) => {
    expect(operator.summary).toMatch(/^[A-Z].*\.$/u)
    expect(operator.doc.trim()).toMatch(/^\S[^]*\.$/u)
    expect(operator.examples).not.toEqual([])
    expect(operator.keys[0]).toBe(operator.name)
    expect(undescribed(operator.schema, operator.name)).toEqual([])
  })

  it.each(examples.map(([operator, example]) => [operator.name, example, operator] as const))(
    '%s compiles its example: %s',
    (name, example, operator) => {
      const rule: unknown = parseYaml('example.yaml', example).data
      expect(Object.keys(z.record(z.string(), z.unknown()).parse(rule))).toContain(name)
      const compiler = new RuleCompiler(vocabulary)
      const { words } = compiler.compile(rule, SETTING, [])
      expect(compiler.problems).toEqual([])
      expect(words).not.toBe('')
      expect(operator.schema.safeParse(rule).success).toBe(true)
    },
  )
})
