import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { availableParallelism, hostname, totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'

const [CONTROLLER_PORT, NODE_PORT] = [16_817, 16_818]
const TRIES = 60
const MIB = 1024 * 1024

/**
 * Starts a Slurm cluster of this machine alone, with all of its state in a folder.
 * @param {string} folder
 * @returns {Promise<{ environment: Readonly<Record<string, string>>, stop: () => Promise<void> }>}
 */
export async function startSlurm(folder) {
  const node = hostname().replace(/\..*/su, '')
  for (const name of ['state', 'spool', 'munge']) mkdirSync(join(folder, name), { recursive: true, mode: 0o755 })
  const [socket, key] = [join(folder, 'munge', 'socket'), join(folder, 'munge', 'key')]
  writeFileSync(key, randomBytes(1024), { mode: 0o400 })
  const config = join(folder, 'slurm.conf')
  writeFileSync(config, configOf(folder, node, socket))
  // without one that it can name, the daemon of a node does not begin; no job is held in one
  writeFileSync(join(folder, 'cgroup.conf'), 'CgroupPlugin=cgroup/v1\n')
  const environment = { SLURM_CONF: config }
  const munge = ['--foreground', '--force', '--key-file', key, '--socket', socket]
  const own = ['pid', 'log', 'seed'].flatMap((kind) => [`--${kind}-file`, join(folder, 'munge', kind)])
  /** @type {[string, string[]][]} */
  const daemons = [
    ['munged', [...munge, ...own]],
    ['slurmctld', ['-D', '-f', config]],
    ['slurmd', ['-D', '-f', config, '-N', node]],
  ]
  const started = daemons.map(([command, words]) =>
    spawn(command, words, { env: { ...process.env, ...environment }, stdio: 'ignore' }),
  )
  const stop = async () => {
    for (const daemon of started.toReversed()) {
      if (daemon.exitCode !== null || daemon.signalCode !== null) continue
      daemon.kill('SIGTERM')
      await new Promise((resolve) => daemon.once('exit', resolve))
    }
  }
  try {
    await untilIdle(node, environment, folder)
    return { environment, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * @param {string} node
 * @param {Readonly<Record<string, string>>} environment
 * @param {string} folder
 */
async function untilIdle(node, environment, folder) {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const asked = spawnSync('sinfo', ['--noheader', '--format=%t'], {
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    })
    if (asked.stdout.trim() === 'idle') return
    await after(1000)
  }
  throw new Error(`Slurm does not begin to work:\n${readFileSync(join(folder, `${node}.log`), 'utf8')}`)
}

/**
 * @param {string} folder
 * @param {string} node
 * @param {string} socket
 * @returns {string}
 */
function configOf(folder, node, socket) {
  const processors = availableParallelism()
  return `ClusterName=screen
SlurmctldHost=${node}(127.0.0.1)
SlurmUser=root
SlurmctldPort=${CONTROLLER_PORT}
SlurmdPort=${NODE_PORT}
AuthType=auth/munge
CredType=cred/munge
AuthInfo=socket=${socket}
StateSaveLocation=${join(folder, 'state')}
SlurmdSpoolDir=${join(folder, 'spool')}
SlurmctldPidFile=${join(folder, 'slurmctld.pid')}
SlurmdPidFile=${join(folder, 'slurmd.pid')}
SlurmctldLogFile=${join(folder, 'controller.log')}
SlurmdLogFile=${join(folder, `${node}.log`)}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
NodeName=${node} NodeAddr=127.0.0.1 CPUs=${processors} RealMemory=${Math.floor(totalmem() / MIB / 2)}
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`
}
