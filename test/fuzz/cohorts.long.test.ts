import { atLength } from './at-length.js'

atLength('cohorts in NDJSON')
