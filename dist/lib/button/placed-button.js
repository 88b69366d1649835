/** Selects the elements of the page that the button must not cover for good. */
export const controls = 'a[href],button,input,select,textarea,summary,label';
