/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-return -- built modules come without types */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)

/**
 * A module of the program as it was built; it comes without types.
 * @param {string} path below `dist`, without its ending
 * @returns {Promise<any>}
 */
export async function built(path) {
  if (!existsSync(new URL('dist', root))) throw new Error('dist is not there. Run: npm run build')
  return await import(new URL(`dist/${path}.js`, root).href)
}

/**
 * The criteria and the vocabulary that the program brings along, as it reads them.
 * @returns {Promise<any>}
 */
export async function bundledLibrary() {
  const { libraryOf, openCriteria } = await built('cli/criteria/criteria')
  const { source } = await openCriteria(fileURLToPath(root), [])
  return await libraryOf(source)
}

/**
 * The texts of the criteria that the program brings along.
 * @returns {Promise<{ trials: CriteriaText[], vocabulary: CriteriaText[] }>}
 */
export async function criteriaTexts() {
  const { readCriteriaFiles } = await built('cli/criteria/criteria-files')
  return await readCriteriaFiles(fileURLToPath(root), [], { withCases: false })
}

/** @typedef {{ readonly file: string, readonly text: string }} CriteriaText */
