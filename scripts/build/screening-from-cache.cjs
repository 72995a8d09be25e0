// Stands in the built program as screening.js: runs screening.code.js with what V8 kept of its compilation when the
// program was built (see code-cache.mjs). To parse and compile what a screening needs takes as long as to run it.
'use strict'
const { readFileSync } = require('node:fs')
const path = require('node:path')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')

const filename = path.join(__dirname, 'screening.code.js')
const code = readFileSync(filename)
const cachedData = cacheOf(code)
// `node:module` would bring half of the loader of other modules along
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the class of every CommonJS module is what `node:module` exports
const { wrap } = /** @type {typeof import('node:module')} */ (module.constructor)
// a Node that the program was not built with compiles it itself, and may keep that: NODE_COMPILE_CACHE
// oxlint-disable-next-line typescript/no-unsafe-assignment -- what it exports, this file does
if (cachedData === undefined) module.exports = require(filename)
else {
  const script = new Script(wrap(code.toString('latin1')), { filename, cachedData })
  /** @type {(...parts: readonly unknown[]) => void} */
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- the function that wraps every CommonJS module
  const run = script.runInThisContext()
  run(exports, require, module, filename, __dirname)
}

/**
 * What was kept for this very Node; undefined where there is nothing, or not all of it, or it is of other code. V8 itself
 * looks at its version and its flags, and passes over what it cannot use; to see whether it is whole, it leaves to us.
 * @param {Uint8Array} code
 */
function cacheOf(code) {
  try {
    const cache = readFileSync(path.join(__dirname, `screening.${process.version}-${process.arch}.cache`))
    const data = cache.subarray(8)
    return cache.readUInt32LE(0) === crc32(data, crc32(code)) ? data : undefined
  } catch {
    return undefined
  }
}
