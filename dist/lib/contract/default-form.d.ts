import type { Config } from './config.ts';
import type { Field } from './field.ts';
import type { Text } from './text.ts';
/** What a config that says nothing means. */
export declare const defaults: {
    form: string;
    timeout: number;
};
/** A form ready to show: the config with the origin's words and fields wherever it says nothing of its own. */
export interface Form {
    readonly name: string;
    readonly heading: Text;
    readonly fields: readonly Field[];
    readonly nextSteps: Text;
}
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
/** Completes a config with the origin's form in the words given. */
export declare function formOf(config: Config, texts: DefaultFormTexts): Form;
export {};
