#!/usr/bin/env node
// CommonJS, as the package.json beside it says: Node takes a fifth of its own start-up longer to begin with a module.
'use strict'
const { existsSync, readFileSync } = require('node:fs')
const path = require('node:path')

const NEEDED = { major: 20, minor: 19 }
const PROGRAM = path.join(__dirname, '..', 'dist', 'program', 'screen.js')

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const words = process.argv.slice(2)
if (major < NEEDED.major || (major === NEEDED.major && minor < NEEDED.minor)) {
  refuse(`screen needs Node ${NEEDED.major}.${NEEDED.minor} or newer; this is Node ${process.versions.node}`)
} else if (!existsSync(PROGRAM)) {
  refuse('screen is not built yet: run `npm run build` in its folder')
} else if (words.length === 1 && words[0] === '--version') {
  // the whole program would take longer to load than to say this
  printVersion()
} else {
  start()
}

function start() {
  try {
    require(PROGRAM)
  } catch (error) {
    const cause = error instanceof Error ? error.message : 'unknown cause'
    refuse(
      /^Cannot find (?:package|module)/u.test(cause)
        ? 'screen is not installed completely: run `npm ci` in its folder'
        : `screen cannot start: ${cause}`,
    )
  }
}

function printVersion() {
  /** @type {unknown} */
  const manifest = JSON.parse(readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8'))
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : ''
  // a reader that has gone away is no error
  process.stdout.on('error', () => undefined)
  process.stdout.write(`${String(version)}\n`)
}

/** @param {string} message */
function refuse(message) {
  process.stderr.write(`${message}\n`)
  process.exitCode = 2
}
