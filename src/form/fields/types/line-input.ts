import { html, nothing } from 'lit';
import type { InputOf } from '../../../contract/fields/field.ts';
import type { FieldState, FieldView } from '../field-view.ts';

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
export function createLineInput<Viewed extends LineField>({
  type,
  inputMode,
  isShort = false,
  isProse = false,
  typeHint = () => [],
}: LineInputOptions<Viewed>): FieldView<Viewed, FieldState> {
  const correction = isProse ? nothing : 'off';
  return {
    typeHint,
    // Never type="email", which turns å, ä and ö in an address into punycode.
    render: ({ name, autocomplete }, { id, value, invalid, describedBy, busy }) =>
      html`<input
        part="input"
        id=${id}
        class=${isShort || autocomplete === 'postal-code' ? 'short' : ''}
        type=${type ?? 'text'}
        inputmode=${inputMode ?? nothing}
        name=${name}
        .value=${value}
        autocomplete=${autocomplete ?? nothing}
        ?readonly=${busy}
        spellcheck=${isProse ? nothing : 'false'}
        autocapitalize=${correction}
        autocorrect=${correction}
        aria-invalid=${invalid ? 'true' : nothing}
        aria-describedby=${describedBy ?? nothing}
      />`,
  };
}
