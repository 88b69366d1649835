import { createFormFetcher } from './fetched-form.js';
import { readOptions } from './options.js';
import { startServer } from './server.js';
import { createSqliteStore } from './sqlite-store.js';
/** Writes facts as lines of JSON, apart from what a person is told. */
const log = (fact) => {
    process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...fact })}\n`);
};
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
/** Starts the receiver as a process's work, until a signal ends it. Returns what keeps it from starting, one line each. */
export async function receive(optionsFile) {
    const read = readOptions(process.env, optionsFile);
    for (const line of read.warnings)
        process.stderr.write(`${line}\n`);
    if (!read.ok)
        return read.mistakes;
    const { host, port, data, origins, form, page } = read.options;
    let store;
    try {
        store = createSqliteStore({ path: data });
    }
    catch (error) {
        return [`synpunkt: the data file ${data} cannot be used: ${messageOf(error)}; choose another with SYNPUNKT_DATA`];
    }
    try {
        const refreshForm = createFormFetcher(form, { page, log });
        const server = await startServer({ form, refreshForm, allowedOrigins: origins, store, host, port, log });
        process.stdout.write(`synpunkt: receiver on ${server.url}, data in ${data}\n`);
        // Once: a second signal ends a process that hangs.
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.once(signal, () => void server.close());
        return [];
    }
    catch (error) {
        await store.close();
        return [
            `synpunkt: cannot listen on ${host}, port ${port}: ${messageOf(error)}; choose others with SYNPUNKT_HOST and SYNPUNKT_PORT`,
        ];
    }
}
