import { main } from './main.js'

// The exit code is left for the end, so that what was written still leaves the program.
process.exitCode = await main(process.argv.slice(2))
