import type { InputOf } from '../../../contract/fields/field.js';
import type { FieldState, FieldView } from '../field-view.js';
type LineField = InputOf<'text' | 'email' | 'tel' | 'number' | 'date'>;
/** The differences of a type's input from one for prose. */
interface LineInputOptions<Viewed extends LineField> {
    readonly type?: 'tel';
    readonly inputMode?: 'email' | 'decimal';
    /** Whether values are short, as a date is. */
    readonly isShort?: boolean;
    /** Whether spelling may be checked and corrected. */
    readonly isProse?: boolean;
    readonly typeHint?: NonNullable<FieldView<Viewed, FieldState>['typeHint']>;
}
/** Creates the view of a field type that is an `<input>` of one line. */
export declare function createLineInput<Viewed extends LineField>({ type, inputMode, isShort, isProse, typeHint, }: LineInputOptions<Viewed>): FieldView<Viewed, FieldState>;
export {};
