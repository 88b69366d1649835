/**
 * The file of the widget whose name contains its hash, and its digest. The build replaces both: a page on plain http could not
 * compute the digest.
 */
export const widgetFile = { name: 'synpunkt.00000000.js', integrity: 'sha384-' };
