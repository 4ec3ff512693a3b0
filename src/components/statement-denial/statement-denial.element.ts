import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { isWordless, type Stance } from '../../data/dispute.js';
import { lookUp } from '../../data/look-up.js';
import type {
  ResolvedDispute,
  ResolvedDocument,
  ResolvedStatement,
} from '../../data/resolved-document.js';
import { describeStatement } from '../../i18n/describe-statement.js';
import type { Locale } from '../../i18n/locale.js';
import { lineText } from '../../i18n/sentence.js';
import { textsOf } from '../../shared/normalize-property.js';
import { NewsElement } from '../../shared/news-element.js';
import { renderProvenance, renderRecord, renderSpeaker } from '../../shared/parts/attribution.js';
import { renderGlyph } from '../../shared/parts/glyphs.js';
import { renderHeading } from '../../shared/parts/heading.js';
import { renderName, renderPhrase } from '../../shared/parts/text.js';
import { renderWords } from '../../shared/parts/words.js';
import { readStaticDispute } from '../../static/read/dispute.js';
import { STANCE_GLYPHS, UNKNOWN_STANCE_GLYPH } from './stance-glyphs.js';
import { statementDenialStyles } from './statement-denial.styles.js';

/** What attributes can tell of a dispute. */
const SIMPLE_FORM = [
  'topic',
  'statement',
  'statementBy',
  'statementDate',
  'denial',
  'denialBy',
  'denialDate',
  'stance',
] as const;

/**
 * A statement beside the answers to it: same width, same type, same weight for every voice, in order
 * of time, with what nobody disputes above them. It never says who is right.
 *
 * @tag news-statement-denial
 * @summary A statement beside its denial or other answers, without a verdict.
 *
 * @slot - What readers see until data can be shown: both statements as plain HTML.
 *
 * @fires {NewsLoadEvent} news-load - Data has been read from `src`.
 * @fires {NewsErrorEvent} news-error - Something could not be read; `issues` says what.
 *
 * @csspart root - The box around everything.
 * @csspart row - The topic with its voices.
 * @csspart topic - The neutral question.
 * @csspart established - What nobody disputes.
 * @csspart cell - One voice.
 * @csspart stance - What the voice does: says, denies, disputes the premise.
 * @csspart party - The side the voice belongs to.
 * @csspart attribution - Name, role and record.
 * @csspart name - The speaker's name, or who they are.
 * @csspart role - Job title and affiliation.
 * @csspart record - "On the record", "Anonymous, to CNN".
 * @csspart answers - Whom the voice answers, where that is not the first statement.
 * @csspart words - The words, of whatever kind.
 * @csspart quote - The words where they are, or hold, a quotation.
 * @csspart paraphrase - The words where they are a paraphrase.
 * @csspart provenance - Who reported the words, and when.
 * @csspart rule - The rule that the order follows.
 * @csspart link - A link.
 * @csspart tool - "Try again", after a failure.
 * @csspart state - The line shown while loading, after a failure, and where there is nothing.
 *
 * @cssstate ready - The data is shown.
 * @cssstate loading - The document at `src` is on its way.
 * @cssstate empty - The data has nothing for this element.
 * @cssstate failed - Nothing could be read.
 * @cssstate blank - There is no data.
 *
 * @cssprop [--news-color-text=currentcolor] - Words, names, topics.
 * @cssprop [--news-color-muted] - Role, provenance, notes; the text colour at 76 %.
 * @cssprop [--news-color-surface=transparent] - Background.
 * @cssprop [--news-color-rule] - The line between columns; the text colour at 22 %.
 * @cssprop [--news-color-rule-strong=currentcolor] - The rule above the topic.
 * @cssprop [--news-color-accent=currentcolor] - Focus ring.
 * @cssprop [--news-color-side-a] - The strip of the first voice.
 * @cssprop [--news-color-side-b] - The strip of every other voice; of the same lightness.
 * @cssprop [--news-font-body=inherit] - Names, stances, notes.
 * @cssprop [--news-font-display=inherit] - The words.
 * @cssprop [--news-font-size=1em] - Base of the scale.
 * @cssprop [--news-space=4px] - Spacing unit.
 * @cssprop [--news-rule-width=1px] - Hairline.
 */
export class NewsStatementDenialElement extends NewsElement {
  static override properties: PropertyDeclarations = {
    topic: {},
    statement: {},
    statementBy: {},
    statementDate: {},
    denial: {},
    denialBy: {},
    denialDate: {},
    stance: {},
  };

  static override styles: CSSResultGroup = statementDenialStyles;

  /** The neutral question that the voices differ on. */
  declare topic: string | undefined;

  /** What was stated, in the article's words. */
  declare statement: string | undefined;

  /** Who stated it. Missing: the panel says so. */
  declare statementBy: string | undefined;

  /** When it was stated, in EDTF. Missing: the panel says so. */
  declare statementDate: string | undefined;

  /** What was answered, in the article's words. Missing, unless `stance` needs no words: nothing is shown, as one side never stands alone. */
  declare denial: string | undefined;

  /** Who answered. Missing: the panel says so. */
  declare denialBy: string | undefined;

  /** When it was answered, in EDTF. Missing: the panel says so. */
  declare denialDate: string | undefined;

  /** What the answer is to the statement: `denies` (default), `disputes-premise` or another stance of the document model. */
  declare stance: Stance | undefined;

  /** @internal */
  override readSimpleForm(): object | undefined {
    const { topic, statement, statementBy, statementDate, ...answer } = textsOf(this, SIMPLE_FORM);
    const { denial, denialBy, denialDate, stance = 'denies' } = answer;
    if (!statement || !(denial || isWordless(stance))) return readStaticDispute(this);
    // Attributes cannot tell whether somebody spoke on the record.
    const voice = (name: string | undefined): object | undefined =>
      name ? { name, onRecord: false } : undefined;
    return {
      topic: topic ?? this.locale.statements,
      statements: [
        {
          id: 'statement',
          text: statement,
          speaker: voice(statementBy),
          date: statementDate,
        },
        {
          text: denial,
          speaker: voice(denialBy),
          date: denialDate,
          stance,
          respondsTo: 'statement',
        },
      ],
    };
  }

  protected override renderDocument(document: ResolvedDocument): TemplateResult | undefined {
    const { disputes } = document;
    const { itemId } = this;
    const dispute = itemId ? disputes.find(({ id }) => id === itemId) : disputes[0];
    if (!dispute) return undefined;
    const { topic, established, statements } = dispute;
    const language = document.inLanguage;
    return html`<div part="row" class="row" role="group" aria-label=${topic}>
      ${renderHeading(this.level, 'topic', renderPhrase(topic, language))}
      ${established?.length ? this.#renderEstablished(established, language) : nothing}
      <div class="cells ${statements.length === 2 ? 'pair' : 'several'}">
        ${statements.map((statement) => this.#renderCell(statement, dispute, document))}
      </div>
      ${this.embedded ? nothing : html`<p part="rule" class="rule meta muted">${renderName(this.locale.orderRule)}</p>`}
    </div>`;
  }

  protected override emptyMessage(locale: Locale): string {
    return locale.noDispute;
  }

  #renderEstablished(facts: readonly string[], language: string | undefined): TemplateResult {
    return html`<div part="established" class="established label">
      <p class="muted">${this.locale.established}</p>
      <ul aria-label=${this.locale.established}>
        ${facts.map((fact) => html`<li>${renderPhrase(fact, language)}</li>`)}
      </ul>
    </div>`;
  }

  #renderCell(
    statement: ResolvedStatement,
    dispute: ResolvedDispute,
    { timeZone }: ResolvedDocument,
  ): TemplateResult {
    const { locale, source } = this;
    const { quote } = statement;
    const { party, url } = quote.speaker;
    const { stance, stanceText, speaker, answers, label, provenance } = describeStatement(
      statement,
      dispute,
      locale,
      timeZone,
    );
    return html`<article part="cell" class="cell" aria-label=${label}>
      <p part="stance" class="stance label">
        ${renderGlyph(lookUp(STANCE_GLYPHS, stance) ?? UNKNOWN_STANCE_GLYPH)}
        <span class="strong">${stanceText}</span>
        ${party ? html`<span part="party" class="party muted">${renderName(party)}</span>` : nothing}
      </p>
      <div part="attribution" class="attribution">
        ${renderSpeaker(speaker, url, source.base)} ${quote.text ? renderRecord(speaker) : nothing}
        ${answers ? html`<p part="answers" class="meta muted">${lineText(answers)}</p>` : nothing}
      </div>
      ${
        quote.text
          ? renderWords(quote, source.base, { isHung: true })
          : html`<p part="words" class="words label muted">${locale.noWords}</p>`
      }
      <div class="from">${renderProvenance(provenance, source.base)}</div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-statement-denial': NewsStatementDenialElement;
  }
}
