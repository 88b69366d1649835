/** The parts of a form that can be filled in. */
export declare const formParts: string[];
/** The parts that only a form with a config has. */
export declare const configParts: string[];
/** The parts that come with the submit feature. */
export declare const submitParts: string[];
