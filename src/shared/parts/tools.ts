import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import type { CopyController } from '../copy-controller.js';
import type { ShareAction } from '../events.js';
import { type Drawing, renderGlyph, TOOL_GLYPHS } from './glyphs.js';
import { renderLink } from './link.js';

/** Renders the content of a tool: its glyph, which narrow containers hide, and its label. */
function renderLabel(glyph: Drawing, label: string): TemplateResult {
  return html`${renderGlyph(glyph)}<span>${label}</span>`;
}

/** Renders a button that copies `text` and briefly reports the result. */
export function renderCopyTool(
  action: ShareAction,
  text: () => string,
  copying: CopyController,
  locale: Locale,
): TemplateResult {
  const [glyph, label, short] =
    action === 'copy-text'
      ? [TOOL_GLYPHS.copy, locale.copyText, locale.copyTextShort]
      : [TOOL_GLYPHS.link, locale.copyLink, locale.copyLinkShort];
  const answer = copying.done?.action === action && resultOf(copying, locale);
  return html`<button
    class="tool meta muted"
    part="tool"
    type="button"
    @click=${() => void copying.copy(action, text())}
  >
    ${renderGlyph(glyph)}<span class="long">${answer || label}</span
    ><span class="short">${answer || short}</span>
  </button>`;
}

/** Announces the result of copying to screen readers. Always rendered, as live regions have to be. */
export function renderCopyAnnouncement(copying: CopyController, locale: Locale): TemplateResult {
  const result = resultOf(copying, locale);
  return html`<span class="visually-hidden" role="status">${result ?? nothing}</span>`;
}

/** Returns the result of copying in words; undefined once the feedback is over. */
const resultOf = ({ done }: CopyController, locale: Locale): string | undefined =>
  done && (done.isCopied ? locale.copied : locale.copyFailed);

/** Renders a toggle button, pressed while its content is open. */
export function renderToggleTool(
  label: string,
  isPressed: boolean,
  onClick: () => void,
): TemplateResult {
  return html`<button
    class="tool meta muted"
    part="tool"
    type="button"
    aria-pressed=${isPressed ? 'true' : 'false'}
    @click=${onClick}
  >
    ${renderLabel(TOOL_GLYPHS.swap, label)}
  </button>`;
}

/** Renders a link to another page. */
export function renderLinkTool(address: string | undefined, label: string, base: string): unknown {
  return address
    ? renderLink(address, renderLabel(TOOL_GLYPHS.leave, label), base, 'tool')
    : nothing;
}
