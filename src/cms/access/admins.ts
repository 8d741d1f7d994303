import type { Access } from 'payload'
import { can } from '../../newsroom/permissions/can'
import { toPerson } from './toPerson'

/** Those who manage people and their rights. */
export const admins: Access = ({ req }) => can(toPerson(req.user), 'manageUsers')
