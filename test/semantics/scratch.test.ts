import { it } from 'vitest'
import { readFileSync, writeFileSync } from 'node:fs'
import { answer, type Question } from './answer.js'
it('scratch', () => {
  const cases = JSON.parse(readFileSync('/tmp/attack.json', 'utf8')) as Record<string, Question & { want?: string }>
  const out: string[] = []
  for (const [name, q] of Object.entries(cases)) {
    try {
      const a = answer(q)
      const got = `${a.outcome}/${a.basis}`
      const ok = q.want === undefined ? '  ' : got.startsWith(q.want) ? 'ok' : 'XX'
      out.push(`${ok} ${name}\n     ${got} clears=${a.clearsOn} applies=${a.applies} | ${a.reason}\n     need: ${a.missing.map(m => m.kind+':'+m.need).join(' | ')} ; asks: ${a.asks.join('|')} ; ev: ${a.evidence.map(e=>e.path+' '+e.label+'='+e.value).join(' , ')}${a.warnings.length? '\n     warn: '+a.warnings.map(w=>w.path+' '+w.message).join(' || '):''}`)
    } catch (e) { out.push(`!! ${name} ${String(e)} ${want(q)}`) }
  }
  writeFileSync('/tmp/attack.out', out.join('\n') + '\n')
})
function want(q: { want?: string }): string { return q.want ?? '' }
