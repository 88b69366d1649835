const any = [];
/** Every option with the values that it accepts; an empty list accepts any text. */
export const acceptedValues = {
    endpoint: any,
    config: any,
    target: any,
    label: any,
    image: any,
    position: [
        'bottom-right',
        'bottom-left',
        'top-right',
        'top-left',
        'edge-right',
        'edge-left',
        'inline',
    ],
    display: ['image', 'both'],
    theme: ['light', 'dark', 'auto'],
    accent: any,
    lang: any,
    fallback: any,
    prefetch: any,
};
export const optionNames = Object.keys(acceptedValues); // as declared above
/** The options that are attributes of the elements; the others only say where and when. */
export const attributeNames = optionNames.filter((name) => name !== 'target' && name !== 'prefetch');
