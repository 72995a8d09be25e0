import { addresses } from './addresses.js'
import { barrels } from './barrels.js'
import { cycles } from './cycles.js'
import { doorsLaw } from './doors.js'
import { floors } from './floors.js'
import { folders } from './folders.js'
import type { Law } from './law.js'
import { libraries } from './libraries.js'
import { mirrors } from './mirrors.js'
import { names } from './names.js'
import { outside } from './outside.js'
import { sizeLaw } from './size.js'

/** The laws of the house. */
export const laws: readonly Law[] = [
  floors,
  folders,
  cycles,
  barrels,
  libraries,
  outside,
  sizeLaw(),
  names,
  mirrors,
  addresses,
  doorsLaw(),
]
