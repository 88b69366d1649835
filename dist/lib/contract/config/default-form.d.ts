import type { Field } from '../fields/field.ts';
import type { Text } from './text.ts';
/** The kinds of message, in the order that they are offered. */
declare const kinds: readonly ['synpunkt', 'klagomal', 'berom', 'forslag', 'fraga', 'felanmalan', 'sidfel', 'tillganglighet', 'annat'];
/** What the municipality does, as a resident would name it; last the answer that leaves the routing to the municipality. */
declare const departments: readonly ['barn-utbildning', 'vard-omsorg', 'stod-socialtjanst', 'bygga-bo-miljo', 'trafik-gator-parker', 'vatten-avlopp-avfall', 'kultur-fritid-idrott', 'naringsliv-arbete', 'kommun-politik', 'webbplatsen', 'vet-inte'];
/** The ways to be answered. */
declare const channels: readonly ['email', 'phone', 'letter', 'none'];
/** A field's question, and what its error says while it is empty. */
interface Asked {
    readonly label: string;
    readonly required: string;
    readonly hint?: string;
}
/** A field's question with the words of its options. */
interface AskedOf<Value extends string> extends Asked {
    readonly options: Readonly<Record<Value, string>>;
}
/** The words of the default form in one language; each language file in `messages/` holds its own. */
export interface DefaultFormTexts {
    readonly heading: string;
    readonly nextSteps: string;
    readonly kind: AskedOf<(typeof kinds)[number]>;
    readonly department: AskedOf<(typeof departments)[number]>;
    readonly description: Asked;
    readonly answerVia: AskedOf<(typeof channels)[number]>;
    readonly personal: string;
    readonly name: Asked;
    readonly email: Asked;
    readonly phone: Asked;
    readonly phoneTime: Pick<Asked, 'label' | 'hint'>;
    readonly street: Asked;
    readonly postcode: Asked;
    readonly town: Asked;
}
/** The heading of the origin's form. */
export declare const originHeading: Text;
/** What follows a message that was sent by the origin's form. */
export declare const originNextSteps: Text;
/** Whether the resident of the origin's form has asked for an answer. */
export declare const originAnswerWhen: {
    not: {
        field: string;
        is: "email" | "letter" | "none" | "phone";
    };
};
/**
 * The origin's form: five questions, of which the last follows the one before it. A letter needs a whole address, the
 * other channels only themselves, and who wants no answer is asked for nothing.
 */
export declare const originFields: Field[];
export {};
