import type { Path } from '../../contract/config/paths.ts';
import { addField, duplicateField, moveField, removeField, renameField, restoreField } from './edit-fields.ts';
import { detach, retypeField, setField } from './edit-field.ts';
import { removeEndpoint, renameEndpoint } from './edit-endpoints.ts';
import { addOptions, moveOption, removeOption, setOption } from './edit-options.ts';
import { removeAt, setAt, type JsonObject } from './edit-json.ts';
import type { EditorDocument, TagSettings } from './document.ts';
import type { Place } from './outline.ts';

/** Everything that changes a document. Fields are named by the id of their outline entry. */
export type Command =
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown }
  | { readonly kind: 'unset'; readonly path: Path }
  | { readonly kind: 'setTag'; readonly tag: Partial<TagSettings> }
  | { readonly kind: 'setField'; readonly id: string; readonly keys: Path; readonly value: unknown }
  | { readonly kind: 'unsetField'; readonly id: string; readonly keys: Path }
  | { readonly kind: 'addField'; readonly field: JsonObject; readonly place: Place }
  | { readonly kind: 'duplicateField'; readonly id: string }
  | { readonly kind: 'moveField'; readonly id: string; readonly place: Place }
  | { readonly kind: 'removeField'; readonly id: string }
  | { readonly kind: 'restoreField'; readonly id: string }
  | { readonly kind: 'renameField'; readonly id: string; readonly name: string }
  | { readonly kind: 'retypeField'; readonly id: string; readonly type: string; readonly defaults: JsonObject }
  | {
      readonly kind: 'addOptions';
      readonly id: string;
      readonly options: readonly JsonObject[];
      readonly isReplacing?: boolean;
    }
  | {
      readonly kind: 'setOption';
      readonly id: string;
      readonly index: number;
      readonly keys: Path;
      readonly value: unknown;
    }
  | { readonly kind: 'moveOption'; readonly id: string; readonly index: number; readonly to: number }
  | { readonly kind: 'removeOption'; readonly id: string; readonly index: number }
  | { readonly kind: 'renameEndpoint'; readonly name: string; readonly to: string }
  | { readonly kind: 'removeEndpoint'; readonly name: string }
  | { readonly kind: 'detach' }
  /** Marks a translation as up to date after its source has changed. */
  | { readonly kind: 'confirmTranslation'; readonly key: string }
  | { readonly kind: 'replace'; readonly document: EditorDocument };

/** Returns the document after a command; the one before is left as it is. */
export function apply(document: EditorDocument, command: Command): EditorDocument {
  if (command.kind === 'replace') return command.document;
  if (command.kind === 'setTag') return { ...document, tag: { ...document.tag, ...command.tag } };
  if (command.kind === 'confirmTranslation') {
    const others = Object.entries(document.translatedFrom ?? {}).filter(([key]) => key !== command.key);
    return { ...document, translatedFrom: Object.fromEntries(others) };
  }
  return { ...document, config: applyToConfig(document.config, command) };
}

type ConfigCommand = Exclude<Command, { kind: 'replace' | 'setTag' | 'confirmTranslation' }>;

function applyToConfig(config: JsonObject, command: ConfigCommand): JsonObject {
  switch (command.kind) {
    case 'set':
      return setAt(config, command.path, command.value) as JsonObject; // a path of a config begins with a key
    case 'unset':
      return removeAt(config, command.path) as JsonObject; // as above
    case 'setField':
    case 'unsetField':
      return setField(config, command.id, command.keys, command.kind === 'setField' ? command.value : undefined);
    case 'addField':
      return addField(config, command.field, command.place);
    case 'duplicateField':
      return duplicateField(config, command.id);
    case 'moveField':
      return moveField(config, command.id, command.place);
    case 'removeField':
      return removeField(config, command.id);
    case 'restoreField':
      return restoreField(config, command.id);
    case 'renameField':
      return renameField(config, command.id, command.name);
    case 'retypeField':
      return retypeField(config, command.id, command.type, command.defaults);
    case 'addOptions':
      return addOptions(config, command.id, command.options, command.isReplacing);
    case 'setOption':
      return setOption(config, command.id, command.index, command.keys, command.value);
    case 'moveOption':
      return moveOption(config, command.id, command.index, command.to);
    case 'removeOption':
      return removeOption(config, command.id, command.index);
    case 'renameEndpoint':
      return renameEndpoint(config, command.name, command.to);
    case 'removeEndpoint':
      return removeEndpoint(config, command.name);
    case 'detach':
    default:
      return detach(config);
  }
}
