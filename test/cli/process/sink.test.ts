import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { beside, sinkOf } from '../../../src/cli/process/sink.js'

function streamThatSays(code: string | undefined): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => {
      done(code === undefined ? undefined : Object.assign(new Error('write'), { code }))
    },
  })
}

describe('a sink', () => {
  it('settles when the text is written', async () => {
    await expect(sinkOf('standard output', streamThatSays(undefined), false).write('text')).resolves.toBeUndefined()
  })

  it('takes a closed pipe for no error, now and later', async () => {
    const sink = sinkOf('standard output', streamThatSays('EPIPE'), false)
    await expect(sink.write('text')).resolves.toBeUndefined()
    await expect(sink.write('more')).resolves.toBeUndefined()
  })

  it.each([
    ['ENOSPC', 'no space left', 'make room on the disk, or write to another one'],
    ['EACCES', 'permission denied', 'write to a place where you may write'],
    ['EIO', 'EIO', 'write to another place'],
  ])('says why it cannot be written, and what to do: %s', async (code, cause, remedy) => {
    const told = { message: `cannot be written: ${cause}`, remedy: `what was written there is not complete; ${remedy}` }
    await expect(sinkOf('standard output', streamThatSays(code), false).write('text')).rejects.toMatchObject({
      diagnostics: [{ file: 'standard output', ...told }],
    })
  })

  it('spoils no result, where it is told beside it', async () => {
    const sink = beside(sinkOf('standard error', streamThatSays('ENOSPC'), false))
    await expect(sink.write('text')).resolves.toBeUndefined()
  })

  it('has a width only on a terminal', () => {
    const stream = Object.assign(streamThatSays(undefined), { columns: 60 })
    expect(sinkOf('standard output', stream, true).columns).toBe(60)
    expect(sinkOf('standard output', stream, false).columns).toBeUndefined()
  })
})
