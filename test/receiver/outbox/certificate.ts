/** The certificate of `arende.test`, signed by itself until 2126, and its key: for servers on loopback alone. */
export const cert = `-----BEGIN CERTIFICATE-----
MIIBmzCCAUCgAwIBAgITLFNc78nVI3fdBiQdUY2EY7efyDAKBggqhkjOPQQDAjAW
MRQwEgYDVQQDDAthcmVuZGUudGVzdDAgFw0yNjExMjcwOTE0MjdaGA8yMTI2MTEw
MzA5MTQyN1owFjEUMBIGA1UEAwwLYXJlbmRlLnRlc3QwWTATBgcqhkjOPQIBBggq
hkjOPQMBBwNCAARi+Lgm6g6dFOQk8i7h23Wcv6qGOEwb6by8hs1LC6cVgxN/2WoC
B2RGAka3yyi492leyenbbcotB+t8XubWCyCZo2swaTAdBgNVHQ4EFgQUqdkNmKS0
C2NrdpHOBuCGm+dJluQwHwYDVR0jBBgwFoAUqdkNmKS0C2NrdpHOBuCGm+dJluQw
DwYDVR0TAQH/BAUwAwEB/zAWBgNVHREEDzANggthcmVuZGUudGVzdDAKBggqhkjO
PQQDAgNJADBGAiEAn2EpJux9yMu+q+UoMzogCwKg9vapArVkIf8f4hs97fACIQC7
Z0iM+uT+iQbbCNjYEriRfuzEd5VEJoI+zKwnroOZ+Q==
-----END CERTIFICATE-----`;

export const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgYXIO/HJ2V8LK1oCB
QfRJht/MI/ClukM4b6RFdSfjPgehRANCAARi+Lgm6g6dFOQk8i7h23Wcv6qGOEwb
6by8hs1LC6cVgxN/2WoCB2RGAka3yyi492leyenbbcotB+t8XubWCyCZ
-----END PRIVATE KEY-----`;
