// Makes the program that is published of the compiled modules: one file with everything that a screening needs, and
// others for what is loaded where it is used. Some hundred small modules would take longer to find than to run. The files
// are CommonJS, which Node loads faster, and of which it keeps what V8 compiled: see code-cache.mjs.
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { constantOnDemand } from './constant-on-demand.mjs'

/** Where the program begins, and each of its threads. */
const ENTRIES = { screen: 'cli/start/run.js', worker: 'cli/cohort/threads/worker.js' }

/** What `screen patient.json` loads on demand, and always demands. */
const ALWAYS_LOADED = ['cli/commands/screen.js', 'criteria/compiled/library-from.js']

/** Loaded from node_modules where something needs them that a screening mostly does not; so is zod, by its stand-in. */
const ON_DEMAND = ['yaml', '@lhncbc/ucum-lhc']

/**
 * commander starts processes for commands that are programs of their own, of which there are none here; what it loads
 * for that takes a tenth of the time of a whole screening.
 * @type {import('rolldown').Plugin}
 */
const noChildProcess = {
  name: 'no child process',
  resolveId: {
    filter: { id: /^node:child_process$/u },
    handler: (id, importer) => (/[\\/]commander[\\/]/u.test(importer ?? '') ? `\0${id}` : undefined),
  },
  load: { filter: { id: /^\0node:child_process$/u }, handler: () => 'export {}' },
}

/**
 * chalk looks at the terminal when it is loaded, though the program tells it what to do; for that it loads half of Node.
 * @type {import('rolldown').Plugin}
 */
const noTerminal = {
  name: 'no terminal',
  resolveId: { filter: { id: /^#supports-color$/u }, handler: (id) => `\0${id}` },
  load: { filter: { id: /^\0#supports-color$/u }, handler: () => 'export default { stdout: false, stderr: false }' },
}

/**
 * `createRequire` is there for libraries that a screening mostly does not need; to load it brings half of the loader of
 * other modules along.
 * @type {import('rolldown').Plugin}
 */
const moduleOnDemand = {
  name: 'module on demand',
  resolveId: { filter: { id: /^node:module$/u }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /^\0node:module$/u },
    handler: () => `export const createRequire = (from) => process.getBuiltinModule('node:module').createRequire(from)`,
  },
}

/**
 * Writes the folder `program` into the folder of compiled modules.
 * @param {string} dist ends with a slash
 */
export async function bundle(dist) {
  const together = await modulesOfScreening(dist)
  const build = await rolldown(optionsFor(dist))
  const { output } = await build.write({
    dir: `${dist}program`,
    cleanDir: true,
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    minifyInternalExports: false,
    // without comments and white space there is half as much to read
    minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
    codeSplitting: { groups: [{ name: 'screening', test: (id) => together.has(id) }] },
  })
  await build.close()
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
  writeFileSync(`${dist}program/LICENSES.txt`, licencesOf(modules))
  writeFileSync(`${dist}program/package.json`, '{ "type": "commonjs" }\n')
  const code = readFileSync(`${dist}program/screening.js`, 'utf8')
  writeFileSync(`${dist}program/screening.code.js`, inAscii(withRuntime(code, `${dist}program/`)))
  const entry = readFileSync(`${dist}program/screen.js`, 'utf8')
  writeFileSync(`${dist}program/screen.js`, entry.replace(`require("./${RUNTIME}"),`, ''))
  copyFileSync(fileURLToPath(new URL('screening-from-cache.cjs', import.meta.url)), `${dist}program/screening.js`)
}

/** The functions by which chunks refer to each other, which stand in a chunk of their own. */
const RUNTIME = 'rolldown-runtime.js'

/**
 * The code with these functions in it: to find one more file takes longer than to read them.
 * @param {string} code
 * @param {string} folder of the chunks; ends with a slash
 */
function withRuntime(code, folder) {
  const runtime = readFileSync(folder + RUNTIME, 'utf8')
  const asked = `require("./${RUNTIME}")`
  if (!code.includes(asked)) throw new Error(`the program no longer asks for ${RUNTIME}`)
  return code.replace(asked, () => `(exports=>{${runtime};return exports})({})`)
}

/**
 * The same code with every other character as an escape: ASCII is read in half the time, and kept in half the room.
 * @param {string} code without comments; what is `String.raw` in it is the source of a regular expression, to which the
 * escape means the same
 */
function inAscii(code) {
  return code.replace(/[^\0-\x7F]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_none, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  )
}

/**
 * The licences of the packages that the modules come from, which ask to stand beside every copy.
 * @param {readonly string[]} modules
 */
function licencesOf(modules) {
  const packages = new Set(
    modules.flatMap((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(id) ?? []),
  )
  const texts = [...packages].sort().map((folder) => {
    /** @type {{ name: string, version: string, license: string }} */
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- every package.json has these
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one))
    if (file === undefined) throw new Error(`${name} comes without the text of its licence`)
    return `${name} ${version}, ${license}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`
  })
  return `Parts of this program come from other packages, under licences of their own.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`
}

/**
 * @param {string} dist
 * @returns {import('rolldown').InputOptions}
 */
function optionsFor(dist) {
  return {
    input: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, dist + path])),
    platform: 'node',
    external: ON_DEMAND,
    resolve: {
      // jsonc-parser's other form loads its parts by names that no bundler can follow
      mainFields: ['module', 'main'],
      alias: { zod: fileURLToPath(new URL('zod-on-demand.mjs', import.meta.url)) },
    },
    plugins: [noChildProcess, noTerminal, moduleOnDemand, constantOnDemand],
    // of jsonc-parser only what reads is used
    treeshake: { moduleSideEffects: [{ test: /[\\/]jsonc-parser[\\/]/u, sideEffects: false }] },
  }
}

/**
 * Everything that is loaded to screen a patient with the compiled criteria, without the entries themselves.
 * @param {string} dist
 */
async function modulesOfScreening(dist) {
  const build = await rolldown(optionsFor(dist))
  const { output } = await build.generate({ format: 'esm' })
  await build.close()
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])))
  const starts = [ENTRIES.screen, ...ALWAYS_LOADED].map((path) => dist + path)
  const needed = new Set([...chunks.values()].filter(({ moduleIds }) => starts.some((id) => moduleIds.includes(id))))
  for (const { imports } of needed) {
    for (const name of imports) {
      const chunk = chunks.get(name)
      if (chunk !== undefined) needed.add(chunk)
    }
  }
  const entries = Object.values(ENTRIES).map((path) => dist + path)
  return new Set([...needed].flatMap(({ moduleIds }) => moduleIds).filter((id) => !entries.includes(id)))
}
