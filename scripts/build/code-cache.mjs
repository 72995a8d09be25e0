// Keeps what V8 compiles of the program while it screens the patients of the fixtures: node code-cache.mjs <program>.
// In a process of its own, so that nothing is kept but what a screening needs. What is kept is of this Node alone, which
// its name says.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

const PATIENTS = fileURLToPath(new URL('../../fixtures/patients/', import.meta.url))
const [, , program = ''] = process.argv

// what has been idle for a while would be forgotten
setFlagsFromString('--no-flush-bytecode')
const filename = join(program, 'screening.code.js')
const code = readFileSync(filename)
const script = new Script(Module.wrap(code.toString('latin1')), { filename })
/** @type {{ exports: Record<string, (words: readonly string[]) => Promise<number>> }} */
const made = { exports: {} }
/** @type {(...parts: readonly unknown[]) => void} */
// oxlint-disable-next-line typescript/no-unsafe-assignment -- the function that wraps every CommonJS module
const run = script.runInThisContext()
run(made.exports, createRequire(filename), made, filename, program)
const patients = readdirSync(PATIENTS).map((name) => join(PATIENTS, name))
for (const words of [[], ['--json']]) await made.exports['main']?.([...patients, ...words])
// the data are for processes without that flag
setFlagsFromString('--flush-bytecode')
const data = script.createCachedData()
// eight bytes, of which the sum takes half: what does not begin at a multiple of eight, V8 would copy first
const sum = Buffer.alloc(8)
sum.writeUInt32LE(crc32(data, crc32(code)))
writeFileSync(join(program, `screening.${process.version}-${process.arch}.cache`), Buffer.concat([sum, data]))
