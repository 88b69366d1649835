/**
 * Completes a valid config: with all fields of the form, and with the condition of the preset for an answer, if the config
 * has the preset's fields and no condition.
 *
 * @param presetFields - The fields of the preset, as the config has changed them.
 */
export function completeConfig(config, presetFields, preset) {
    const { fields, moreFields, answerWithin: promise } = config;
    const when = promise?.when ?? (fields ? undefined : preset.answerWhen);
    return {
        ...config,
        fields: [...(fields ?? presetFields), ...moreFields],
        ...(promise && when && { answerWithin: { ...promise, when } }),
    };
}
