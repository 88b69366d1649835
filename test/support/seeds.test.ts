import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawSeeds, drawTwo, seedsFor } from './seeds.ts';

describe('seedsFor', () => {
  it('draws 20 different seeds, the same for the same text', () => {
    const seeds = drawSeeds('a1b2 webkit');

    assert.equal(new Set(seeds).size, 20);
    assert.deepEqual(drawSeeds('a1b2 webkit'), seeds);
    assert.notDeepEqual(drawSeeds('c3d4 webkit'), seeds);
    assert.notDeepEqual(drawSeeds('a1b2 firefox'), seeds);
  });

  it('takes the seeds that are asked for', () => {
    assert.deepEqual(seedsFor('webkit', '17, 71,80-82'), [17, 71, 80, 81, 82]);
    assert.throws(() => seedsFor('webkit', 'some'), /SYNPUNKT_SEEDS has "some"/);
  });

  it('draws from the commit, or from the sources outside a repository', () => {
    assert.equal(seedsFor('webkit', '').length, 20);
    assert.deepEqual(seedsFor('webkit', ''), seedsFor('webkit', ''));
  });
});

describe('drawTwo', () => {
  const names = ['astro', 'next', 'react', 'svelte', 'vue'];

  it('draws two different names, the same for the same text', () => {
    const two = drawTwo(names, 'a1b2');

    assert.equal(new Set(two).size, 2);
    assert.deepEqual(drawTwo(names, 'a1b2'), two);
    assert.deepEqual(drawTwo(names), drawTwo(names));
  });

  it('draws every name in some commit', () => {
    const drawn = Array.from({ length: 40 }, (_, index) => drawTwo(names, `commit ${index}`)).flat();

    assert.deepEqual([...new Set(drawn)].toSorted(), names);
  });
});
