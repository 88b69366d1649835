/** Whether a field is of a type that a developer has registered: only these have a hyphen in their name. */
export const isCustom = (field) => field.type.includes('-');
