import type { Access } from 'payload'

/** Anyone who is signed in and has not been deactivated. Readers are never signed in. */
export const activeStaff: Access = ({ req }) => Boolean(req.user?.active === true)
