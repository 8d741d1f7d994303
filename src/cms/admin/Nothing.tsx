/** Stands where Payload would show its own publish button, unpublish button or status: ours are in the workflow panel. */
export const Nothing = () => null
