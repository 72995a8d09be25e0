// Builds what is published: the modules in dist, the program made of them in dist/program, and the bundled criteria as
// the program reads them fastest. Into another folder where one is named, beside which the criteria stand.
import { spawnSync } from 'node:child_process'
import { realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [, , out = join(root, 'dist')] = process.argv

const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json'), '--outDir', out], {
  stdio: 'inherit',
})
if (status === 0) {
  const dist = join(realpathSync(out), '/')
  await bundle(dist)
  /** @type {{ compileCriteria: () => Uint8Array }} */
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- a built module comes without types
  const { compileCriteria } = await import(pathToFileURL(join(dist, 'cli', 'compile-criteria.js')).href)
  writeFileSync(join(dist, 'compiled-criteria'), compileCriteria())
  const maker = fileURLToPath(new URL('code-cache.mjs', import.meta.url))
  const made = spawnSync(process.execPath, [maker, join(dist, 'program')], { stdio: ['ignore', 'ignore', 'inherit'] })
  process.exitCode = made.status ?? 1
} else process.exitCode = status ?? 1
