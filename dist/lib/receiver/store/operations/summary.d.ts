import { type Script } from '../script.js';
import type { DaySummary } from '../store.js';
/** See `MessageStore.summarizeDay`. */
export declare function summarizeDay(day: string): Script<DaySummary>;
