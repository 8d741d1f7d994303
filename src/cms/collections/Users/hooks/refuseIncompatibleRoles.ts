import type { CollectionBeforeChangeHook } from 'payload'
import { isRole, refuseRoles } from '../../../../newsroom/permissions/roles'
import { refuse } from '../../../access/refuse'
import { words } from '../../../fields/words'

/** `admin` goes with neither `reviewer` nor `chief`: who gives rights decides nothing that readers see. */
export const refuseIncompatibleRoles: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const roles: unknown = data.roles ?? originalDoc?.roles
  if (Array.isArray(roles) && refuseRoles(roles.filter(isRole))) refuse(req, NOT_TOGETHER)
  return data
}

const NOT_TOGETHER = words(
  'An administrator is neither a reviewer nor a chief: give these roles to two people.',
  'Un administrateur n’est ni relecteur ni rédacteur en chef : confiez ces rôles à deux personnes.',
)
