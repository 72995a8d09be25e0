import { parentPort } from 'node:worker_threads'
import { libraryOf } from '../../criteria/criteria.js'
import type { Piece } from '../input/pieces.js'
import { screenBlock } from './screen-block.js'
import { settingOf, type Task } from './task.js'
import type { Report } from './thread.js'

// A thread that screens blocks. The first message is the task; once it is ready, it is handed the bytes of one block
// after the other, and hands back those of the answers.
const start = async (task: Task): Promise<void> => {
  const setting = settingOf(task, await libraryOf(task.source))
  const report = (what: Report, bytes: readonly ArrayBuffer[]): void => {
    parentPort?.postMessage(what, bytes)
  }
  parentPort?.on('message', (pieces: readonly Piece[]) => {
    const answer = screenBlock(pieces, setting, task.wanted)
    report(answer, [answer.out.buffer, answer.csv.buffer, answer.rejects.buffer])
  })
  report('ready', [])
}

parentPort?.once('message', (task: Task) => void start(task))
