// The engines are no dependencies of the program: they stand in bench/package.json.

/**
 * @param {string} name of a package
 * @returns {Promise<any>} what it exports
 */
export async function library(name) {
  try {
    return await import(name)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error
    throw new Error(`${name} is not installed. Run: npm ci --prefix bench`, { cause: error })
  }
}
