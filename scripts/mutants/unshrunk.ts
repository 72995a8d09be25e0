import fc from 'fast-check'

// that a property fails is enough: the smallest example takes long to find
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })
