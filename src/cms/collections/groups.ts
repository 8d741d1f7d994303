import { words } from '../fields/words'

/** The parts of the desk's menu. */
export const CONTENT = words('Content', 'Contenu')
export const SETTINGS = words('Settings', 'Réglages')
export const REGISTER = words('Register', 'Registre')
