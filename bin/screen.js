#!/usr/bin/env node
import { existsSync } from 'node:fs'

const NEEDED = { major: 20, minor: 19 }
const PROGRAM = new URL('../dist/program/screen.js', import.meta.url)

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < NEEDED.major || (major === NEEDED.major && minor < NEEDED.minor)) {
  refuse(`screen needs Node ${NEEDED.major}.${NEEDED.minor} or newer; this is Node ${process.versions.node}`)
} else if (!existsSync(PROGRAM)) {
  refuse('screen is not built yet: run `npm run build` in its folder')
} else {
  import(PROGRAM.href).catch((/** @type {unknown} */ error) => {
    const cause = error instanceof Error ? error.message : 'unknown cause'
    refuse(
      cause.startsWith('Cannot find package')
        ? 'screen is not installed completely: run `npm ci` in its folder'
        : `screen cannot start: ${cause}`,
    )
  })
}

/** @param {string} message */
function refuse(message) {
  process.stderr.write(`${message}\n`)
  process.exitCode = 2
}
