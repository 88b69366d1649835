import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asks, group, option, radio, text } from '../fields.ts';
import { issueCodesIn, namesIn, parse } from '../support.ts';

const sure = (name: string, more: object = {}) => text(name, { required: true, ...more });
const hidden = (name: string) => ({ type: 'hidden', name, value: '1' });
const extraFields = { service_code: '1', address_string: 'Torget 1' };

describe('checkFormat', () => {
  describe('finds Open311 complete', () => {
    const complete: Record<string, object> = {
      'with what is fixed': { extraFields },
      'with fields of those names that are always answered': {
        fields: [text('description'), sure('service_code'), sure('address_id')],
      },
      'with hidden fields': { fields: [text('description'), hidden('service_code'), hidden('address_id')] },
      'with fields that get those names': {
        fields: [text('words'), { ...radio('what', option('1')), required: true }, group(sure('where'))],
        fieldNames: { words: 'description', what: 'service_code', where: 'address_string' },
      },
      'with a position': { extraFields: { service_code: '1', lat: '58.7' }, moreFields: [sure('long')] },
      'with a description that is fixed': { fields: [text('a')], extraFields: { ...extraFields, description: 'x' } },
    };
    for (const [how, config] of Object.entries(complete)) {
      it(how, () => {
        assert.deepEqual(issueCodesIn({ format: 'open311', ...config }), []);
      });
    }
  });

  describe('finds Open311 to lack a place', () => {
    const lacking: Record<string, object> = {
      'where its field may stay empty': { moreFields: [text('address_string')] },
      'where its field is only required at times': { moreFields: [text('address_string', { required: asks('kind') })] },
      'where its field is only shown at times': { moreFields: [sure('address_string', { showWhen: asks('kind') })] },
      'where its group is only shown at times': {
        moreFields: [{ ...group(sure('address_string')), showWhen: asks('kind') }],
      },
      'where half of the position is missing': { moreFields: [sure('lat')] },
      'where its field has another name at the endpoint': {
        moreFields: [sure('address_string')],
        fieldNames: { address_string: 'attribute[PLACE]' },
      },
    };
    for (const [how, config] of Object.entries(lacking)) {
      it(how, () => {
        assert.deepEqual(issueCodesIn({ format: 'open311', extraFields: { service_code: '1' }, ...config }), [
          'incompleteOpen311',
        ]);
      });
    }

    it('and keeps the format, in which a message that has a place can be sent', () => {
      assert.equal(parse({ format: 'open311' }).config.format, 'open311');
    });
  });

  it('lets what is around the answers be renamed where it stands beside them', () => {
    const fieldNames = { _id: 'ref', _page: false, description: 'text' };

    assert.deepEqual(issueCodesIn({ format: 'urlencoded', fieldNames }), []);
    assert.deepEqual(issueCodesIn({ format: 'multipart', fieldNames }), []);
    assert.deepEqual(issueCodesIn({ fieldNames }), ['unknownFieldName', 'unknownFieldName']);
  });

  it('lets two fields change their names, and one take that of a field which is left out', () => {
    assert.deepEqual(issueCodesIn({ fieldNames: { kind: 'description', description: 'kind' } }), []);
    assert.deepEqual(issueCodesIn({ fieldNames: { kind: 'description', description: false } }), []);
    assert.deepEqual(issueCodesIn({ fieldNames: { kind: false, description: false } }), []);
  });

  it('takes one of two fields of the same name back to its own, so that neither answer is lost', () => {
    const { config } = parse({ fieldNames: { kind: 'text', description: 'text' } });

    assert.deepEqual(config.fieldNames, { kind: 'text' });
  });

  it('takes files out of a form whose format has no room for them, and lets the others be', () => {
    const moreFields = [{ ...text('picture'), type: 'file' }];

    assert.equal(namesIn({ format: 'urlencoded', moreFields }).includes('picture'), false);
    for (const format of ['json', 'multipart']) assert.deepEqual(issueCodesIn({ format, moreFields }), [], format);
  });

  it('reports no issue with parts that were left out', () => {
    const lost = [{ ...sure('address_string'), label: 5 }];

    assert.deepEqual(issueCodesIn({ format: 'open311', extraFields: { service_code: '1' }, moreFields: lost }), [
      'invalid_union',
    ]);
    assert.deepEqual(issueCodesIn({ moreFields: lost, fieldNames: { address_string: 'where' } }), ['invalid_union']);
    assert.deepEqual(issueCodesIn({ format: 'open311', extraFields: 5 }), ['invalid_type']);
  });
});
