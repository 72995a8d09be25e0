import { atLength } from './at-length.js'

atLength('worked cases in YAML')
