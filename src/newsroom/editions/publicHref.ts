const PUBLIC = /^(?:https?:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+$)/i

/** Whether an address may stand in a link that readers follow: the web or an e-mail address, and nothing that runs. */
export const isPublicHref = (value: string): boolean => PUBLIC.test(value) && URL.canParse(value)
