import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

const PROGRAM = fileURLToPath(new URL('../bin/screen.js', import.meta.url))
const WATCH = `data:text/javascript,${encodeURIComponent(`
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    const found = { processor: user + system, peak: process.resourceUsage().maxRSS / 1024 }
    process.stderr.write('\\n' + JSON.stringify(found))
  })`)}`

const foundSchema = z.object({ processor: z.number(), peak: z.number() })

/**
 * One whole process of `screen cohort`.
 * @param {string} file the patients
 * @param {string} out the answers
 * @param {readonly string[]} more options
 * @returns {{ seconds: number, processor: number, peak: number }} by the clock; microseconds of all threads; MiB at most
 */
export function cohortRun(file, out, more) {
  const program = [PROGRAM, 'cohort', file, '--out', out, '--quiet', ...more]
  const begun = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', WATCH, ...program], { encoding: 'utf8' })
  const seconds = (performance.now() - begun) / 1000
  if (status !== 0) throw new Error(`screen ended with ${String(status)}: ${stderr}`)
  return { seconds, ...foundSchema.parse(JSON.parse(stderr.slice(stderr.lastIndexOf('\n')))) }
}
