// Builds on `npm ci`, `npm install` and `npm pack`. Without development dependencies there is no compiler: that is no
// error, because the program may be built already, and the message says what to do when it is not.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const compiler = `${root}node_modules/typescript/bin/tsc`
const built = `${root}dist`

if (existsSync(compiler)) {
  // a file that left src must not stay in the package
  rmSync(built, { recursive: true, force: true })
  const { status } = spawnSync(process.execPath, [`${root}scripts/build/build.mjs`], { cwd: root, stdio: 'inherit' })
  process.exitCode = status ?? 1
} else if (!existsSync(built)) {
  console.error('trial-screen is not built: its compiler is a development dependency and was left out.')
  console.error('Run: npm ci && npm prune --omit=dev --ignore-scripts')
}
