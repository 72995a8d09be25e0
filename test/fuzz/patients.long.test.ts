import { atLength } from './at-length.js'

atLength('patients in JSON')
