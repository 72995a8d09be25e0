// Writes the files that are made from the code; with --check, says which of them are not fresh and fails.
/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call -- built modules come without types */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, getFileInfo, resolveConfig } from 'prettier'

/** Each generated file, and the built module whose function returns what is in it: a text, or an object for JSON. */
const GENERATED = [
  { path: 'criteria/README.md', module: 'dist/report/reference/reference.js', made: 'ruleReference' },
  { path: 'criteria/REVIEW.md', module: 'dist/cli/review.js', made: 'bundledReview' },
  { path: 'man/screen.1', module: 'dist/cli/words/manual.js', made: 'manualPage' },
  { path: 'criteria/trial.schema.json', module: 'dist/criteria/json-schema.js', made: 'trialJsonSchema' },
]
const root = new URL('..', import.meta.url)
const onlyCheck = process.argv.includes('--check')

for (const file of GENERATED) {
  const path = fileURLToPath(new URL(file.path, root))
  const text = await textOf(file)
  if (text === undefined) continue
  const { inferredParser } = await getFileInfo(path)
  const options = { ...(await resolveConfig(path)), filepath: path }
  const formatted = inferredParser === null ? text : await format(text, options)
  if (existsSync(path) && readFileSync(path, 'utf8') === formatted) continue
  if (onlyCheck) fail(`${file.path} is not what the code says. Run: npm run generate`)
  else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, formatted)
    console.log(`${file.path} is written`)
  }
}

/**
 * @param {{ path: string, module: string, made: string }} file
 * @returns {Promise<string | undefined>}
 */
async function textOf({ path, module, made }) {
  const url = new URL(module, root)
  const source = module.replace('dist/', 'src/').replace(/\.js$/u, '.ts')
  if (!existsSync(url)) {
    fail(`${path} is made by ${module}, which is not there. Run: npm run build (its source is ${source})`)
    return undefined
  }
  /** @type {Record<string, unknown>} */
  const built = await import(url.href)
  const make = built[made]
  if (typeof make !== 'function') {
    fail(`${path} is made by the function '${made}', which ${source} does not export`)
    return undefined
  }
  /** @type {unknown} */
  const content = make()
  return typeof content === 'string' ? content : JSON.stringify(content)
}

/** @param {string} message */
function fail(message) {
  console.error(message)
  process.exitCode = 1
}
