import { link, mkdir, mkdtemp, readFile, readdir, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { identityAt } from '../../../src/cli/files/identity.js'
import { outPath, writeOut } from '../../../src/cli/files/out-file.js'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'screen-out-'))
})

afterEach(() => rm(folder, { recursive: true }))

async function write(name: string, text: string): Promise<void> {
  await writeOut(await outPath(folder, name, new Set()), name, text)
}

describe('--out', () => {
  it('writes the text, for the user alone to read, and leaves nothing else behind', async () => {
    await write('result.json', 'text\n')
    expect(await readFile(join(folder, 'result.json'), 'utf8')).toBe('text\n')
    expect((await stat(join(folder, 'result.json'))).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['result.json'])
  })

  it('replaces a file that is there', async () => {
    await writeFile(join(folder, 'result.json'), 'a much longer text than the new one')
    await write('result.json', 'new')
    expect(await readFile(join(folder, 'result.json'), 'utf8')).toBe('new')
  })

  it('replaces the file that a link leads to, and keeps the link', async () => {
    await writeFile(join(folder, 'real.json'), 'old')
    await symlink(join(folder, 'real.json'), join(folder, 'link.json'))
    await write('link.json', 'new')
    expect(await readFile(join(folder, 'real.json'), 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['link.json', 'real.json'])
  })

  it('writes the file that a link leads to, also where there is none yet', async () => {
    await mkdir(join(folder, 'results'))
    await symlink('results/real.json', join(folder, 'link.json'))
    await write('link.json', 'new')
    expect(await readFile(join(folder, 'results', 'real.json'), 'utf8')).toBe('new')
    expect(await readlink(join(folder, 'link.json'))).toBe('results/real.json')
  })

  it.each(['patient.json', './patient.json', 'link.json', 'hard.json', 'folder/../patient.json'])(
    'refuses an input: %s',
    async (name) => {
      const patient = join(folder, 'patient.json')
      await writeFile(patient, '{}')
      await mkdir(join(folder, 'folder'))
      await symlink(patient, join(folder, 'link.json'))
      await link(patient, join(folder, 'hard.json'))
      const inputs = new Set([identityAt(patient) ?? ''])
      await expect(outPath(folder, name, inputs)).rejects.toThrow(`--out: ${name} is one of the inputs`)
    },
  )

  it.each([
    ['.', 'is a folder'],
    ['/dev/null', 'is not an ordinary file'],
    ['missing/result.json', 'there is no folder for missing/result.json'],
    ['missing/', 'missing/ is a folder'],
    ['', 'its name is empty'],
    ['-', '- is no file'],
  ])('refuses %s', async (name, message) => {
    await expect(outPath(folder, name, new Set())).rejects.toThrow(message)
  })

  it('says why a name cannot be used, in words', async () => {
    await symlink('circle', join(folder, 'circle'))
    await expect(write('circle', 'text')).rejects.toThrow('circle cannot be reached: its links lead in a circle')
    const long = 'x'.repeat(300)
    await expect(write(long, 'text')).rejects.toThrow(`${long} cannot be reached: its name is too long`)
    const rather = 'x'.repeat(250)
    await expect(write(rather, 'text')).rejects.toThrow(`${rather} cannot be written: its name is too long`)
  })

  it('says why a file cannot be written, and leaves nothing behind', async () => {
    await writeFile(join(folder, 'file'), '')
    const attempt = writeOut(join(folder, 'file', 'result.json'), 'file/result.json', 'text')
    await expect(attempt).rejects.toThrow('file/result.json cannot be written: there is no such folder')
    expect(await readdir(folder)).toEqual(['file'])
  })
})
