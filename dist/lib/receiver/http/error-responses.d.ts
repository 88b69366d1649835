import { type Server } from 'node:http';
/**
 * Makes the responses that Node writes by itself readable for the widget, which learns nothing of one without CORS headers.
 *
 * Any origin may read them, since they contain nothing, and what the request says of its origin may not have been read.
 */
export declare function respondToErrors(server: Server): void;
