/** Returns the primary language of a tag, also of one as `fi_FI`. "no" on a web page nearly always means Bokmål. */
export const primaryOf = (tag) => String(tag).trim().toLowerCase().split(/[-_]/)[0]?.replace(/^no$/, 'nb');
