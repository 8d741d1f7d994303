import type { Access } from 'payload'
import { can } from '../../newsroom/permissions/can'
import { toPerson } from './toPerson'

/** Whoever writes may add pictures and papers, and word what is said of them. */
export const writersOfTheLibrary: Access = ({ req }) => can(toPerson(req.user), 'uploadFile')
