import { type Encode } from './format.ts';
/**
 * The message as a service request of Open311 GeoReport v2. What the standard has no name for follows the description in
 * words, so that nothing is lost. Undefined where it would lack what the standard requires.
 */
export declare const encodeOpen311: Encode;
