import { expect } from '@open-wc/testing';
import { painted } from '../../demo/make-it-yours/contrast.js';
import { until } from '../embed/blank-page.js';
import { choose, fieldsOf, open, previewed, shown } from './make-it-yours.js';

describe('how Make it yours shows a look', () => {
  for (const width of ['phone', 'tablet', 'desktop'])
    it(`shows the whole width of a page on a ${width}, in the room that there is`, async () => {
      const page = await open(`?width=${width}`);
      page.getElementById('show')!.click();
      const preview = page.getElementById('preview')!;
      const room = preview.parentElement!;
      await until(() => room.clientWidth > 0);
      const [shownBox, roomBox] = [preview, room].map((one) => one.getBoundingClientRect());
      expect(shownBox!.left).to.be.at.least(roomBox!.left - 1);
      expect(shownBox!.right).to.be.at.most(roomBox!.right + 1);
      expect(shownBox!.bottom).to.be.closeTo(roomBox!.bottom, 2);
      expect(previewed(page).documentElement.clientWidth).to.be.within(
        ...({ phone: [370, 390], tablet: [750, 768], desktop: [1180, 1200] } as const)[
          width as 'phone'
        ],
      );
    });

  it('shows what is chosen in the colour that is chosen, and says in which tones', async () => {
    const page = await open('?--rr-accent=3fae8a');
    await until(() => shown(page, 'tones').includes('#'));
    const widget = previewed(page).querySelector('[data-rupture-repair]')!.shadowRoot!;
    const base = widget.querySelector('repair-checklist')!.shadowRoot!.querySelector('.base')!;
    // Firefox tells of variables in a frame only its own window.
    const own = previewed(page).defaultView!;
    expect(own.getComputedStyle(base).getPropertyValue('--rr-accent').trim()).to.equal('#3fae8a');
    const [accent = ''] = shown(page, 'tones').match(/#[0-9a-f]{6}/g) ?? [];
    const probe = previewed(page).createElement('i');
    probe.style.color = 'var(--_accent)';
    base.append(probe);
    const [red, green, blue] = painted(own.getComputedStyle(probe).color);
    probe.remove();
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    expect(accent).to.equal(`#${hex}`);
    expect(accent).not.to.equal('#3fae8a');
    expect(shown(page, 'color-said')).to.contain('darker tone');
    await choose(page, '--rr-accent', '');
    await until(() => page.getElementById('toned')!.hidden);
  });

  it('shows in an empty field the colour that the widget has without it', async () => {
    const page = await open('?widget=repair-card&theme=night');
    const field = (name: string) => page.querySelector<HTMLInputElement>(`[name="--rr-${name}"]`)!;
    await until(() => field('paper').placeholder === '#221e16');
    await choose(page, 'theme', 'paper');
    await until(() => field('paper').placeholder === '#fff8de');
    await choose(page, 'look', 'harbour');
    await until(() => field('skin-left').placeholder === '#8a5a3d');
    // The ground takes its tint from the colour.
    await choose(page, 'theme', '');
    await choose(page, '--rr-accent', '#0a6fa8');
    await until(() => field('paper').placeholder !== '#fff8de');
    const tones = shown(page, 'tones');
    expect(tones).to.contain(`the ground ${field('paper').placeholder}`);
  });

  it('says plainly whether a colour is used as it is, or a tone of it', async () => {
    const page = await open();
    const said = () => shown(page, 'color-said');
    await choose(page, '--rr-accent', '#333333');
    await until(() => said().includes('used as it is'));
    await choose(page, '--rr-accent', '#9ad');
    await until(() => said().includes('a darker tone of it'));
    expect(page.getElementById('toned')!.hidden).to.equal(false);
    await choose(page, 'theme', 'night');
    await choose(page, '--rr-accent', '#333333');
    await until(() => said().includes('a lighter tone of it'));
    const field = fieldsOf(page).namedItem('--rr-accent') as HTMLInputElement;
    field.value = 'greenish';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(shown(page, 'color-said')).to.contain('#2f6b5b');
    expect(page.defaultView!.location.search).not.to.contain('greenish');
  });
});
