// Makes a constant when it is first used, where the source makes it when its module begins, if that takes long: V8 needs up to
// a millisecond to read a pattern that knows letters of all scripts, or no case, and a screening uses one in four of those that
// stand in the modules, and as few of their sets and maps. That what is made later is the same, the modules see to: none of
// these depends on what changes.
/* oxlint-disable typescript/no-unsafe-type-assertion -- of the syntax tree a few keys are looked at, whatever the node */
import { parseAst } from 'rolldown/parseAst'

/** A constant in capitals, as the modules call what they make once. */
const CONSTANT = /^[A-Z][A-Z0-9_]*$/u

/** What is long to make of many entries. */
const MADE = new Set(['RegExp', 'Set', 'Map'])

/** What takes long to read in a pattern. */
const SLOW = /\\[pP]\{/u

/** @typedef {{ type: string, start: number, end: number, [key: string]: unknown }} Node */

/** @type {import('rolldown').Plugin} */
export const constantOnDemand = {
  name: 'constant on demand',
  transform: {
    filter: { id: { include: /\.js$/u, exclude: /[\\/]node_modules[\\/]/u } },
    handler: (code) => withConstantsOnDemand(code),
  },
}

/**
 * The same module with each such constant behind a function of its name: `const WORD = /\p{L}+/u` becomes
 * `let WORD$made; const WORD = () => (WORD$made ??= /\p{L}+/u)`, and `WORD.test(text)` becomes `WORD().test(text)`. One
 * whose name means something else anywhere in the module, or that other modules use, stays as it is.
 * @param {string} code of a module
 * @returns {string}
 */
export function withConstantsOnDemand(code) {
  const body = /** @type {Node[]} */ (/** @type {unknown} */ (parseAst(code).body))
  const uses = usesIn(body)
  const changes = body.flatMap((statement) => {
    const constant = slowConstantOf(statement)
    if (constant === undefined) return []
    const { name, id, init } = constant
    const found = uses.get(name) ?? []
    if (found.some(({ isPlain }) => !isPlain)) return []
    return [
      { start: statement.start, end: init.start, text: `let ${name}$made; const ${name} = () => (${name}$made ??= ` },
      { start: init.end, end: statement.end, text: ');' },
      ...found
        .filter(({ node }) => node !== id)
        .map(({ node }) => ({ start: node.start, end: node.end, text: `${name}()` })),
    ]
  })
  return applied(code, changes)
}

/**
 * The constant that a statement of a module makes, if that takes long.
 * @param {Node} statement
 */
function slowConstantOf(statement) {
  if (statement.type !== 'VariableDeclaration' || statement['kind'] !== 'const') return undefined
  const [first, second] = /** @type {Node[]} */ (statement['declarations'])
  if (first === undefined || second !== undefined) return undefined
  const id = /** @type {Node} */ (first['id'])
  const init = /** @type {Node | null} */ (first['init'])
  const name = String(id['name'])
  return id.type === 'Identifier' && CONSTANT.test(name) && init !== null && isSlow(init)
    ? { id, init, name }
    : undefined
}

/** @param {Node} init */
function isSlow(init) {
  const regex = /** @type {{ pattern: string, flags: string } | undefined} */ (init['regex'])
  if (regex !== undefined) return regex.flags.includes('i') || SLOW.test(regex.pattern)
  return init.type === 'NewExpression' && MADE.has(String(/** @type {Node} */ (init['callee'])['name']))
}

/**
 * Where each constant is named, and whether it is plainly read there or declared as `const NAME = …`: no parameter, no
 * export, no short form of a key and its value.
 * @param {readonly Node[]} body
 */
function usesIn(body) {
  /** @type {Map<string, { node: Node, isPlain: boolean }[]>} */
  const uses = new Map()
  /**
   * @param {Node} node
   * @param {boolean} isPlain
   */
  const visit = (node, isPlain) => {
    if (node.type === 'Identifier') {
      const name = String(node['name'])
      if (CONSTANT.test(name)) uses.set(name, [...(uses.get(name) ?? []), { node, isPlain }])
    } else for (const [key, child] of childrenOf(node)) if (!isKey(node, key)) visit(child, isRead(node, key))
  }
  for (const statement of body) visit(statement, false)
  return uses
}

/**
 * @param {Node} node
 * @returns {[key: string, child: Node][]}
 */
function childrenOf(node) {
  return Object.entries(node).flatMap(([key, value]) =>
    [value].flat().flatMap((/** @type {unknown} */ child) => {
      const isNode = typeof child === 'object' && child !== null && 'type' in child && 'start' in child
      /** @type {[string, Node][]} */
      const found = isNode ? [[key, /** @type {Node} */ (child)]] : []
      return found
    }),
  )
}

/**
 * Whether what stands there is the name of a member, which is no use of a constant of that name.
 * @param {Node} node
 * @param {string} key
 */
function isKey(node, key) {
  if (node['computed'] === true) return false
  return (
    (node.type === 'MemberExpression' && key === 'property') ||
    (node.type === 'Property' && key === 'key' && node['shorthand'] !== true)
  )
}

/** Where a name that stands in a node of this type is read. */
const READING = new Set(
  'MemberExpression CallExpression NewExpression ArrayExpression ConditionalExpression LogicalExpression TemplateLiteral BinaryExpression SpreadElement ReturnStatement UnaryExpression IfStatement ExpressionStatement SequenceExpression ChainExpression ParenthesizedExpression ForOfStatement'.split(
    ' ',
  ),
)

/**
 * @param {Node} node
 * @param {string} key of what stands in it
 */
function isRead(node, key) {
  if (READING.has(node.type)) return true
  if (node.type === 'Property') return node['shorthand'] !== true && key === 'value'
  // `const NAME` of the constant itself, or the value of something else
  if (node.type === 'VariableDeclarator') return true
  return node.type === 'ArrowFunctionExpression' && key === 'body'
}

/**
 * @param {string} code
 * @param {readonly { start: number, end: number, text: string }[]} changes that do not overlap
 */
function applied(code, changes) {
  return changes
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end), code)
}
