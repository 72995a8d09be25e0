import { spawnSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { directSink, isPlain } from '../../../src/cli/process/direct-sink.js'
import type { Sink } from '../../../src/cli/world.js'

const OUTPUT = 'standard output'

const noStream = (): never => {
  throw new Error('a stream was asked for')
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'screen-sink-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('a sink without a stream', () => {
  it('writes texts and bytes one after the other, as UTF-8', async () => {
    const file = join(folder, 'written')
    const descriptor = openSync(file, 'w')
    const sink = directSink(OUTPUT, descriptor, noStream)
    await sink.write('Sjögren\n')
    await sink.write(Buffer.from('≥ 4\n'))
    closeSync(descriptor)
    expect(readFileSync(file, 'utf8')).toBe('Sjögren\n≥ 4\n')
    expect({ closed: sink.isClosed(), terminal: sink.isTerminal, columns: sink.columns }).toEqual({
      closed: false,
      terminal: false,
      columns: undefined,
    })
  })

  it('takes a reader that has gone away for no error, now and later', async () => {
    const pipe = join(folder, 'pipe')
    spawnSync('bash', ['-c', 'mkfifo "$0"', pipe])
    // opened for both, so that nobody has to be waited for
    const reader = openSync(pipe, 'r+')
    const descriptor = openSync(pipe, 'w')
    closeSync(reader)
    const sink = directSink(OUTPUT, descriptor, noStream)
    await sink.write('text')
    await sink.write('more')
    closeSync(descriptor)
    expect(sink.isClosed()).toBe(true)
  })

  it('leaves to a stream what the descriptor does not take at once', async () => {
    const pipe = join(folder, 'full')
    spawnSync('bash', ['-c', 'mkfifo "$0"', pipe])
    const reader = openSync(pipe, 'r+')
    const descriptor = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK)
    const rest: Uint8Array[] = []
    const stream: Sink = {
      isTerminal: false,
      columns: undefined,
      isClosed: () => false,
      write: async (bytes) => {
        rest.push(Buffer.from(bytes))
        await Promise.resolve()
      },
    }
    const text = 'x'.repeat(1_000_000)
    await directSink(OUTPUT, descriptor, () => stream).write(text)
    const left = Buffer.concat(rest).toString()
    const taken = Buffer.alloc(text.length - left.length)
    for (let read = 0; read < taken.length;) read += readSync(reader, taken, { offset: read })
    expect([taken.length, left.length]).not.toContain(0)
    expect(taken.toString() + left).toBe(text)
    closeSync(descriptor)
    closeSync(reader)
  })

  it('says why it cannot be written', async () => {
    const descriptor = openSync('/dev/full', 'w')
    await expect(directSink(OUTPUT, descriptor, noStream).write('text')).rejects.toThrow(
      'standard output: cannot be written: no space left',
    )
    closeSync(descriptor)
  })
})

it('is for files and pipes, not for what only a stream knows', () => {
  const file = openSync(join(folder, 'plain'), 'w')
  const device = openSync('/dev/null', 'w')
  expect([isPlain(file), isPlain(device)]).toEqual([true, false])
  closeSync(file)
  closeSync(device)
})
