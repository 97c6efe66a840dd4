import { expect } from '@open-wc/testing';
import { until } from '../embed/blank-page.js';
import { isOnNpm } from '../../demo/make-it-yours/places.js';
import { choose, code, open, shown, value } from './make-it-yours.js';

describe('the steps of Make it yours', () => {
  it('leaves the code open that somebody looks at, and asks for a folder only where nobody else knows it', async () => {
    const page = await open('?place=squarespace&way=files');
    const details = () => page.getElementById('snippet')!.closest('details')!;
    details().open = true;
    await choose(page, 'title', 'Ours');
    await until(() => code(page).includes('Ours'));
    expect(details().open).to.equal(true);
    const folder = page.getElementById('base-field') as HTMLDetailsElement;
    expect(folder.open).to.equal(false);
    await choose(page, 'place', 'frame');
    await until(() => folder.open);
  });

  it('says of one paste what a policy has to let through, and of files of the site itself', async () => {
    const page = await open('?place=html&way=paste');
    await until(() => shown(page, 'policy-text').includes('sha256-'));
    const policy = page.getElementById('policy') as HTMLDetailsElement;
    expect([policy.hidden, policy.open]).to.deep.equal([false, false]);
    expect(policy.querySelector('summary')!.textContent).to.contain('Only for sites with a policy');
    expect(shown(page, 'policy-text')).to.match(
      /^script-src 'sha256-\S+' 'sha256-\S+'; style-src 'sha256-\S+'$/,
    );
    await choose(page, 'way', 'files');
    await until(() => code(page).includes('/rupture-repair/'));
    await until(() => shown(page, 'policy-text') === "script-src 'self'; style-src 'self'");
    await choose(page, 'base', 'https://ours.invalid/x/');
    await until(() => page.getElementById('policy')!.hidden);
  });

  it('says what does not work at a place today', async () => {
    const page = await open('?place=webflow&widget=repair-kit');
    expect(value(page, 'way')).to.equal('files');
    expect(code(page)).to.contain('src="').and.not.to.contain('integrity');
    expect(page.getElementById('no-folder')!.hidden).to.equal(false);
    await choose(page, 'base', 'https://ours.invalid/x/');
    await until(() => code(page).includes('src="https://ours.invalid/x/'));
    expect(page.getElementById('no-folder')!.hidden).to.equal(true);
    expect(page.querySelector('.ways')!.textContent).to.contain('only up to 50,000 signs');
    await choose(page, 'way', 'paste');
    await until(() => !page.getElementById('too-long')!.hidden);
    expect(shown(page, 'too-long')).to.contain('Webflow takes 50,000');
    await choose(page, 'base', '');
    await choose(page, 'way', 'address');
    await until(() => page.getElementById('too-long')!.hidden);
    expect(page.getElementById('no-folder')!.hidden).to.equal(false);
  });

  it('offers what npm serves only once it is there', async () => {
    const page = await open('?place=wix&way=address');
    expect(value(page, 'way')).to.equal('address');
    expect(page.getElementById('not-on-npm')!.hidden).to.equal(isOnNpm);
    expect(page.getElementById('from-field')!.hidden).to.equal(!isOnNpm);
    expect(code(page).includes('cdn.jsdelivr.net')).to.equal(isOnNpm);
    expect(page.querySelector('.ways')!.textContent.includes('another company')).to.equal(isOnNpm);
    const project = await open('?place=npm');
    const steps = project.getElementById('steps')!;
    expect(steps.textContent).to.contain('npm install ').and.not.to.contain('@lit/context');
    expect(steps.textContent.includes('git clone https://')).to.equal(!isOnNpm);
    expect(steps.querySelector('a')!.getAttribute('href')).to.match(/developers\.html#react$/);
  });

  it('leads to the row of the chosen way in the page for signing', async () => {
    const page = await open('?place=html');
    const hash = () => page.querySelector<HTMLAnchorElement>('#signed')!.hash;
    expect(hash()).to.equal('#way-files');
    await choose(page, 'place', 'wordpress-plugin');
    await until(() => hash() === '#way-plugin');
    await choose(page, 'place', 'frame');
    await until(() => hash() === '#way-frame');
  });

  it('names the plugin’s field for the chosen language, and what joins two blocks', async () => {
    const page = await open('?place=wordpress-plugin');
    const steps = () => shown(page, 'steps');
    expect(steps()).to.contain('Repair → Helpline.').and.not.to.contain('“kit”');
    expect(steps()).not.to.contain('{');
    await choose(page, 'lang', 'es');
    await until(() => steps().includes('Repair → Español'));
    await choose(page, 'widget', 'repair-pair');
    await until(() => steps().includes('“kit”'));
    await choose(page, '--rr-accent', '#aa0000');
    await until(() => steps().includes('style.css of a child theme'));
  });

  it('says of a head which languages it serves, and of each way only what is true of it', async () => {
    const page = await open('?place=wordpress&way=files');
    const said = () => shown(page, 'steps') + shown(page, 'limits');
    expect(said()).to.contain('authors may paste it').and.not.to.contain('took the script out');
    expect(said()).not.to.contain('in English');
    await choose(page, 'lang', 'es');
    await until(() => said().includes('in English, and those in Español'));
    await choose(page, 'way', 'paste');
    await until(() => said().includes('took the script out'));
    expect(said()).not.to.contain('may paste it, too');
  });

  it('tells each place’s own steps, and the way that serves it', async () => {
    const page = await open('?place=squarespace');
    expect(value(page, 'way')).to.equal('paste');
    expect(shown(page, 'limits')).to.contain('shows the words alone');
    await choose(page, 'way', 'files');
    await until(() => code(page).includes('src="/s/rupture-repair-checklist.js"'));
    expect(shown(page, 'limits')).to.contain('two reasons');
    expect(shown(page, 'steps')).to.contain('read-me.txt are for you to keep');
    await choose(page, 'place', 'wix');
    await until(() => code(page).includes('DecompressionStream'));
    expect(shown(page, 'tried')).to.contain('we have not pressed them ourselves');
  });

  it('takes no folder or file of another site from its address, and says so', async () => {
    const page = await open(
      '?widget=repair-card&place=html&base=https://evil.invalid/x/&pdf=javascript:alert(1)&theme=calm',
    );
    expect([value(page, 'base'), value(page, 'pdf')]).to.deep.equal(['', '']);
    expect(code(page)).to.contain('src="/rupture-repair/').and.to.contain('theme="calm"');
    expect(code(page)).not.to.match(/evil|javascript:/);
    expect(page.defaultView!.location.search).not.to.match(/evil|javascript/);
    expect(shown(page, 'refused')).to.contain('https://evil.invalid/x/');
    // Typed by hand, it is the person's own.
    await choose(page, 'base', 'https://ours.invalid/x');
    await until(() => code(page).includes('ours.invalid'));
    expect(code(page)).to.contain('src="https://ours.invalid/x/rupture-repair.card.min.js"');
    expect(shown(page, 'refused')).not.to.contain('evil');
  });

  it('names no folder and no file that would run something, and says so', async () => {
    const page = await open('?widget=repair-card&place=html');
    await choose(page, 'base', 'javascript:alert(1)//');
    await choose(page, 'pdf', 'data:text/html,x');
    expect(code(page))
      .to.contain('src="/rupture-repair/')
      .and.not.to.match(/javascript:|data:/);
    expect(shown(page, 'refused')).to.contain('“javascript:alert(1)//” is no folder');
    expect(shown(page, 'refused')).to.contain('“data:text/html,x” is no address');
  });
});
