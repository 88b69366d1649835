import { nothing } from 'lit';
/** A fixed value, which is sent and never shown. */
export const hiddenView = { frame: 'none', render: () => nothing };
