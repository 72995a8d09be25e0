import { atLength } from './at-length.js'

atLength('records of a registry in JSON')
