import { expect } from '@open-wc/testing';
import { mailTo } from '../../demo/make-it-yours/mail.js';
import { words as en } from '../../demo/make-it-yours/words/en.js';
import { words as es } from '../../demo/make-it-yours/words/es.js';

const page = 'https://ours.invalid/demo/make-it-yours.html?place=wordpress-plugin';
const plugin = {
  zip: 'https://ours.invalid/dist/rupture-repair-wordpress.zip',
  helpline: 'Duty team: 01632 960123\nhelp@example.org',
  field: 'Settings → Rupture & Repair → Español',
};
const body = ({ address }: { address: string }) => new URL(address).searchParams.get('body') ?? '';

describe('the mail to whoever looks after a site', () => {
  for (const { mail } of [en, es])
    it(`says where the plugin and the helpline go: ${mail.subject}`, () => {
      const made = { code: '[repair_card lang="es"]', once: ':root { --rr-accent: #aa0000 }' };
      const text = body(mailTo(made, mail, { page, isServedElsewhere: false, plugin }));
      const places = [plugin.zip, plugin.helpline, made.code, made.once].map((part) =>
        text.indexOf(part),
      );
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      expect(places[0]).to.be.greaterThan(0);
      expect(text).to.contain(plugin.field).and.to.contain(page);
    });

  it('asks for no helpline where there is none', () => {
    const made = { code: '[repair_card]', once: '' };
    const about = { page, isServedElsewhere: false, plugin: { ...plugin, helpline: '' } };
    expect(body(mailTo(made, en.mail, about))).not.to.contain('helpline');
  });

  it('leaves out what mail programs would cut', () => {
    const made = { code: 'x'.repeat(2000), once: '' };
    const { fits, address } = mailTo(made, en.mail, { page, isServedElsewhere: true });
    expect(fits).to.equal(false);
    expect(address).not.to.contain('xxxx');
    expect(body({ address })).to.contain('(Paste the code here.)').and.to.contain('IP');
  });
});
