import type { TemplateResult } from 'lit';
import * as hosts from '../../stories/host-pages.stories.js';
import * as exitStyle from '../../stories/page-exit-style.stories.js';
import * as exit from '../../stories/page-exit.stories.js';
import * as cardStyle from '../../stories/repair-card-style.stories.js';
import * as cardWords from '../../stories/repair-card-words.stories.js';
import * as card from '../../stories/repair-card.stories.js';
import * as checklistStyle from '../../stories/repair-checklist-style.stories.js';
import * as checklistUsed from '../../stories/repair-checklist-used.stories.js';
import * as checklistWords from '../../stories/repair-checklist-words.stories.js';
import * as checklist from '../../stories/repair-checklist.stories.js';
import * as looks from '../../stories/looks.stories.js';
import * as kit from '../../stories/repair-kit.stories.js';
import * as diagramStyle from '../../stories/rupture-diagram-style.stories.js';
import * as diagramWords from '../../stories/rupture-diagram-words.stories.js';
import * as diagram from '../../stories/rupture-diagram.stories.js';

type Args = Record<string, unknown>;
interface Context {
  id: string;
  canvasElement: HTMLElement;
}

/** A story as a test needs it, whatever its arguments are. */
export interface Story {
  title?: string;
  args?: Args;
  render?: (args: Args, context: Context) => TemplateResult;
  beforeEach?: (context: Context) => void | (() => void);
  play?: (context: Context) => void | Promise<void>;
}

const modules = [
  [diagram, diagramWords, diagramStyle],
  [checklist, checklistUsed, checklistWords, checklistStyle],
  [card, cardWords, cardStyle],
  [kit, looks, exit, exitStyle, hosts],
].flat() as unknown as (Record<string, Story> & { default: Story })[];

/** All files of stories: what they have in common, and their stories by name. */
export const files = modules.map(({ default: meta, ...stories }) => ({ meta, stories }));

/** What a story shows, to be put into a page. */
export function renderStory(meta: Story, story: Story, context: Context): TemplateResult {
  const render = story.render ?? meta.render!;
  return render({ ...meta.args, ...story.args }, context);
}
