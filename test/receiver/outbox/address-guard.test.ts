import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { describe, it } from 'node:test';
import { createAddressGuard } from '../../../src/receiver/outbox/address-guard.ts';

/** Looks a name up that has these addresses; resolves to those that a connection may use, or to the code of an error. */
function lookUp(addresses: readonly string[], networks: readonly string[] = []): Promise<unknown> {
  const known = addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }));
  const { lookup } = createAddressGuard(networks, (_name, _options, callback) => callback(null, known));
  return new Promise((resolve) => {
    lookup('arende.example.se', { all: true }, (error, found) => {
      resolve(error === null ? (found as LookupAddress[]).map(({ address }) => address) : error.code);
    });
  });
}

const internal = [
  '127.0.0.1',
  '10.0.0.8',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '::1',
  '::',
  'fd00::1',
  'fe80::1',
  '::ffff:10.0.0.8',
  '::ffff:7f00:1',
  '64:ff9b::a00:8',
  '2002:a00:8::',
  '::7f00:1',
  '::ffff:0:7f00:1',
  '100::1',
  '100:0:0:1::1',
  '64:ff9b:1::1',
  '2001::1',
  '2001:2::1',
  '2001:4:112::1',
  '2001:10::1',
  '2001:20::1',
  '2001:1ff::1',
  '2001:db8::1',
  '2620:4f:8000::1',
  '3fff::1',
  '3fff:fff::1',
  '4000::1',
  '5f00::1',
  'fec0::1',
  'ff02::1',
  '192.31.196.1',
  '192.52.193.1',
  '192.175.48.1',
];

describe('createAddressGuard', () => {
  it('returns public addresses', async () => {
    assert.deepEqual(await lookUp(['93.184.216.34', '2606:2800:220:1::1']), ['93.184.216.34', '2606:2800:220:1::1']);
    assert.deepEqual(await lookUp(['172.32.0.1', '192.167.0.1']), ['172.32.0.1', '192.167.0.1']);
    const besideSpecial = ['2001:200::1', '2001:67c::1', '2003::1', '2620:4f:8001::1', '3fff:1000::1', '192.175.49.1'];
    assert.deepEqual(await lookUp(besideSpecial), besideSpecial);
  });

  for (const address of internal) {
    it(`refuses a name at ${address}`, async () => {
      assert.equal(await lookUp([address]), 'internal-address');
    });

    it(`refuses ${address} in the place of a name`, () => {
      const host = address.includes(':') ? `[${address}]` : address;

      assert.throws(() => createAddressGuard().checkHost(host), { code: 'internal-address' });
    });
  }

  it('refuses a name at an internal address with a zone', async () => {
    assert.equal(await lookUp(['fe80::1%eth0']), 'internal-address');
  });

  it('refuses a name with an internal address beside a public one', async () => {
    assert.equal(await lookUp(['93.184.216.34', '10.0.0.8']), 'internal-address');
  });

  it('returns addresses of the networks that the operator lists', async () => {
    assert.deepEqual(await lookUp(['10.20.3.4'], ['10.20.0.0/16']), ['10.20.3.4']);
    assert.deepEqual(await lookUp(['fd00:1::5'], ['fd00:1::/32']), ['fd00:1::5']);
    assert.equal(await lookUp(['10.21.3.4'], ['10.20.0.0/16']), 'internal-address');
  });

  it('leaves names to the look-up', () => {
    createAddressGuard().checkHost('arende.example.se');
  });
});
