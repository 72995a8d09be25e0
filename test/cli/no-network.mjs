// Preloaded with `--import`: nothing can be sent, and whoever tries is told of on standard error.
import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import { writeSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const STANDARD_ERROR = 2

/** @param {string} what */
function denied(what) {
  return () => {
    writeSync(STANDARD_ERROR, `WAY OUT: ${what}\n`)
    throw new Error(`${what} is denied`)
  }
}

/** @type {readonly (readonly [object: object, names: readonly string[]])[]} */
const ways = [
  [net.Socket.prototype, ['connect']],
  [net.Server.prototype, ['listen']],
  [dgram, ['createSocket']],
  [dns, ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'reverse']],
  [dns.promises, ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'reverse']],
  [childProcess, ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']],
  [globalThis, ['fetch', 'WebSocket', 'EventSource']],
]
for (const [object, names] of ways) {
  for (const name of names) Object.defineProperty(object, name, { configurable: true, value: denied(name) })
}
syncBuiltinESMExports()
