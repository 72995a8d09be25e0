import { describe, expect, it } from 'vitest'
import { addresses } from './addresses.js'
import { broken } from './invented.js'

describe('addresses', () => {
  const folder = (...names: string[]): string => ['', ...names].join('/')

  it.each([
    [`see ${folder('home', 'jane', 'screen')}`, folder('home', 'jane')],
    [`"${folder('Users', 'jane')}"`, folder('Users', 'jane')],
    [['C:', 'Users', 'jane'].join('\\'), ['C:', 'Users', 'jane'].join('\\')],
    [`see ${['..', '..', 'notes', 'plan.md'].join('/')}`, ['..', '..', 'notes', 'plan.md'].join('/')],
  ])('of one machine are found: %s', (text, found) => {
    expect(broken(addresses, { 'criteria/README.md': `# Title\n${text}` })).toEqual([`criteria/README.md:2 ${found}`])
  })

  it.each([
    `https://example.org${folder('home', 'jane')}`,
    `~${folder('work', 'notes')}`,
    '[licence](../LICENSE)',
    '/labs/3/name',
    '#!/usr/bin/env bash',
  ])('that anybody can follow are accepted: %s', (text) => {
    expect(broken(addresses, { 'criteria/README.md': text })).toEqual([])
  })
})
