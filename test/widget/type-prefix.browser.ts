import {expect} from 'chai';
import type {ContentClient} from '../../widget/index.ts';
import {clientOf, mount, mountResult, until} from './fixtures/mount.ts';

/** What the queries of the element name, as a Studio with the prefix `rt` stores it. */
const STORED = /"rt(RelationshipTest|SiteSettings|Pattern)"/g;

/** A client of such a Studio, which notes what it was asked. */
function prefixedClient(): {readonly client: ContentClient; readonly asked: string[]} {
  const asked: string[] = [];
  const good = clientOf();
  const client: ContentClient = {
    fetch(query, params) {
      asked.push(query);
      const own = query.replaceAll(
        STORED,
        (_, name: string) => `"${name.charAt(0).toLowerCase()}${name.slice(1)}"`,
      );
      return good.fetch(own, params);
    },
  };
  return {client, asked};
}

afterEach(() => document.body.replaceChildren());

describe('a prefix of the Studio’s types', () => {
  it('is asked for from the introduction to the report', async () => {
    const {client, asked} = prefixedClient();
    const element = await mountResult([6, 2, 6, 2], {client, attributes: {'type-prefix': 'rt'}});
    expect(await element.unlock()).to.equal(true);
    expect(asked).to.have.length.greaterThan(2);
    for (const query of asked) expect(query).to.match(/^\*\[_type ?== ?"rt[A-Z]/);
  });

  it('that comes later is asked for anew', async () => {
    const {client, asked} = prefixedClient();
    const element = await mount({client});
    expect(asked).to.have.length(1);
    element.typePrefix = 'rt';
    await until(() => asked.length === 2);
    expect(element.getAttribute('type-prefix')).to.equal('rt');
    expect(asked[0]).to.contain('"relationshipTest"');
    expect(asked[1]).to.contain('"rtRelationshipTest"');
  });
});
