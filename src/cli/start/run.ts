import { main } from './main.js'

// Everything has been written by then. Left to itself, Node would first clean up a memory that nobody needs any more, which
// takes half as long as Node takes to start.
void main(process.argv.slice(2)).then((code) => process.exit(code))
