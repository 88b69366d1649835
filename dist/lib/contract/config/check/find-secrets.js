import { issueAt } from './config-issue.js';
const secretName = /authorization|secret|token|api[-_]?key|password|^key$|cookie/i;
/** Returns a warning for each name that looks like that of a secret: every visitor can read a config. */
export function findSecrets({ headers, extraFields, endpoint, endpoints }) {
    const addresses = Object.entries(endpoints).map(([name, address]) => [
        ['endpoints', name],
        address,
    ]);
    if (endpoint !== undefined)
        addresses.push([['endpoint'], endpoint]);
    const suspicious = [
        ...Object.entries({ headers, extraFields }).flatMap(([key, named]) => Object.keys(named).flatMap((name) => (secretName.test(name) ? [{ path: [key, name], name }] : []))),
        ...addresses.flatMap(([path, address]) => [...new URLSearchParams(address.split('?')[1] ?? '').keys()].flatMap((name) => secretName.test(name) ? [{ path, name }] : [])),
    ];
    return suspicious.map(({ path, name }) => issueAt(path, 'secret', { name }));
}
