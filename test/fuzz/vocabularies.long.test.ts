import { atLength } from './at-length.js'

atLength('vocabularies in YAML')
