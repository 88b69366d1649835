import { type TemplateResult } from 'lit';
import type { Transport } from '../../transport/own-transport.js';
import type { Localizer } from '../state/config-feature.js';
import type { LoadedForm } from '../state/loaded-form.js';
import type { ValuesController } from '../state/values-controller.js';
import type { SubmissionStatus } from './submission.js';
/** Options of renderAlternatives(). */
export type AlternativesOptions = LoadedForm & {
    /** The element: the address of another contact page, and what replaces the built-in formats. */
    readonly host: Element & {
        readonly fallback: string;
        readonly transport: Transport | undefined;
    };
    readonly values: ValuesController;
    readonly status: SubmissionStatus;
    readonly localize: Localizer;
    readonly announce: (text: string) => void;
};
/**
 * Renders the alternatives to sending again: buttons that save a copy, valid or not, and other ways to reach the
 * municipality. A message that may have arrived comes with what a repetition does.
 *
 * @param hasFormIssues - Whether something is wrong that no answer is to blame for.
 */
export declare function renderAlternatives(options: AlternativesOptions, hasFormIssues: boolean): TemplateResult;
