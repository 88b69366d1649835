/** Completes a config by its preset; `changes` and `moreFields` are part of its `fields` already. */
export function createForm(config, preset) {
    const { preset: presetName, form: name = presetName, fields = preset.fields, heading = preset.heading, nextSteps = preset.nextSteps, changes: _, moreFields: __, ...rest } = config;
    return { ...rest, name, heading, fields, nextSteps };
}
