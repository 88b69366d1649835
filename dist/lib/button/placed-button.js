/** Selects the links and controls of the page that the button must not cover permanently. */
export const interactiveSelector = 'a[href],button,input,select,textarea,summary,label';
