import { option, text } from './fields.ts';
import { noAnswer, type Row } from './wrong-config-parts.ts';

/** Configs that change a preset wrongly, each with its lines in the console. */
// One row a line:
// prettier-ignore
export const wrongChanges: readonly Row[] = [
  [{ changes: [] }, ['changes is not an object; write one']],
  [{ changes: { kind: true } }, ['changes.kind true is not false or an object; write one']],
  [{ changes: { kind: 'Ärende' } }, ['changes.kind "Ärende" is not false or an object; write one']],
  [{ changes: { kinnd: { label: 'Ärende' } } }, ['changes.kinnd is no field of the preset; use "kind", or one of department, description, answerVia, name, email, phone, phoneTime, street, postcode or town']],
  [{ changes: { kind: { label: '' } } }, ['changes.kind.label "" is too short; write at least 1 character']],
  [{ changes: { kind: { lable: 'Ärende' } } }, ['changes.kind: "lable" is not a key here; write "label"']],
  [{ changes: { kind: { name: 'art' } } }, ['changes.kind.name "art" renames a field of the preset, which is not possible; remove it']],
  [{ changes: { kind: { type: 'group', fields: [] } } }, ['changes.kind.type "group" is not a field type; use text, email, tel, number, date, textarea, select, radio, checkboxes, checkbox, file or hidden']],
  [{ changes: { kind: { type: 'sellect' } } }, ['changes.kind.type "sellect" is not a field type; use "select", or one of text, email, tel, number, date, textarea, radio, checkboxes, checkbox, file or hidden']],
  [{ changes: { kind: { default: 'ros' } } }, [`changes.kind.default "ros" ${noAnswer} use synpunkt, klagomal, berom, forslag, fraga, felanmalan, sidfel, tillganglighet or annat`]],
  [{ changes: { description: { minLength: 5000 } } }, ['changes.description.minLength 5000 is above maxLength, which is 4000, so that nothing could be answered; change one of them']],
  [{ changes: { answerVia: false } }, ['changes.answerVia removes answers that "name", "email", "phone", "phoneTime", "street", "postcode" and "town" depend on; restore it, or change those fields as well']],
  [{ changes: { answerVia: { options: [option('email'), option('none')] } } }, ['changes.answerVia.options removes "letter" and "phone", which "name", "phone", "phoneTime", "street", "postcode" and "town" depend on; restore it, or change those fields as well']],
  [{ changes: { answerVia: { type: 'email' } } }, ['changes.answerVia removes answers that "name", "email", "phone", "phoneTime", "street", "postcode" and "town" depend on; restore it, or change those fields as well']],
  [{ changes: { kind: { showWhen: { field: 'department', filled: true } }, department: { showWhen: { field: 'kind', filled: true } } } }, ['changes.kind.showWhen: whether "kind" and "department" show depends on each other’s answers; remove one of these conditions']],
  [{ changes: { kind: { showWhen: { field: 'kindd', filled: true } } } }, ['changes.kind.showWhen asks about "kindd", which is no field of this form; use "kind", or one of department, description, answerVia, name, email, phone, phoneTime, street, postcode or town']],
  [{ preset: 'sidfel', changes: { kind: false } }, ['changes.kind is no field of the preset; use fault, description or email']],
  [{ preset: 'sidfel', changes: { fault: false, email: { requierd: true } } }, ['changes.email: "requierd" is not a key here; write "required"']],
  [{ fields: [text('a')], changes: { kind: false } }, ['changes.kind changes nothing where the form has fields of its own; change it there']],
  [{ fields: [text('a')], changes: { kind: { label: '' } } }, ['changes.kind changes nothing where the form has fields of its own; change it there']],
  [{ moreFields: {} }, ['moreFields is not a list; write one']],
  [{ moreFields: [{ ...text('kind') }] }, ['moreFields[0].name "kind" is the name of an earlier field as well; give each a name of its own']],
  [{ moreFields: [text('a', { showWhen: { field: 'knid', filled: true } })] }, ['moreFields[0].showWhen asks about "knid", which is no field of this form; use "kind", or one of department, description, answerVia, name, email, phone, phoneTime, street, postcode, town or a']],
  [{ moreFields: [text('a', { showWhen: { field: 'kind', is: 'beröm' } })] }, ['moreFields[0].showWhen asks whether "kind" is "beröm", which is none of its options; use "berom", or one of synpunkt, klagomal, forslag, fraga, felanmalan, sidfel, tillganglighet or annat']],
  [{ changes: { department: false }, moreFields: [text('a', { showWhen: { field: 'department', filled: true } })] }, ['moreFields[0].showWhen asks about "department", which is no field of this form; use kind, description, answerVia, name, email, phone, phoneTime, street, postcode, town or a']],
];
