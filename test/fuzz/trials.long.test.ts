import { atLength } from './at-length.js'

atLength('trials in YAML')
