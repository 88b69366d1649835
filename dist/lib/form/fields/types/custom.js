import { html } from 'lit';
import { fieldTypeOf } from '../../../contract/fields/registry.js';
/** A field of a type that a developer has registered. */
export const customView = {
    // In one element, whatever the type renders: the frame lays out its children.
    render: (field, state) => html `<div>${fieldTypeOf(field.type)?.render?.(field, state)}</div>`,
};
