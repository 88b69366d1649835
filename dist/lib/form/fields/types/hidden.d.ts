import { nothing } from 'lit';
/** A fixed value, which is sent and never shown. */
export declare const hiddenView: {
    frame: "none";
    render: () => typeof nothing;
};
