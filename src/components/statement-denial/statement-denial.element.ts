import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
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
import { property } from '../../shared/property.js';
import { readStaticDispute } from '../../static/read/dispute.js';
import { STANCE_GLYPHS, UNKNOWN_STANCE_GLYPH } from './stance-glyphs.js';
import { statementDenialStyles } from './statement-denial.styles.js';

/** Attributes that describe a dispute. */
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
 * A statement beside the answers to it: same width, same type and same weight for every voice, in order of
 * time, below the undisputed facts. Gives no verdict.
 *
 * @tag news-statement-denial
 * @summary A statement beside its denial or other answers, without a verdict.
 *
 * @csspart row - The topic with its voices.
 * @csspart topic - The neutral question.
 * @csspart established - Facts that nobody disputes.
 * @csspart cell - One voice.
 * @csspart stance - The stance in words: says, denies, disputes the premise.
 * @csspart party - The side the voice belongs to.
 * @csspart attribution - Name, role and record.
 * @csspart name - Name or description of the speaker.
 * @csspart role - Job title and affiliation.
 * @csspart record - "On the record", "Anonymous, to CNN".
 * @csspart answers - The voice that is answered, if it is not the first.
 * @csspart words - The words, of any kind.
 * @csspart quote - The words of a direct or partial quotation.
 * @csspart paraphrase - The words of a paraphrase.
 * @csspart provenance - Who reported the words, and when.
 * @csspart rule - The note on the order of the voices.
 *
 * @cssprop [--news-color-side-a] - Strip of the first voice.
 * @cssprop [--news-color-side-b] - Strip of every other voice; same lightness.
 */
export class NewsStatementDenialElement extends NewsElement {
  static override styles: CSSResultGroup = statementDenialStyles;

  /** Neutral question that the voices differ on. */
  @property() topic: string | undefined;

  /** Statement, in the words of the article. */
  @property() statement: string | undefined;

  /** Who made the statement. Missing: the panel says so. */
  @property() statementBy: string | undefined;

  /** Date of the statement, in EDTF. Missing: the panel says so. */
  @property() statementDate: string | undefined;

  /** Answer, in the words of the article. Missing, unless `stance` needs no words: nothing is shown, because one side is never shown alone. */
  @property() denial: string | undefined;

  /** Who answered. Missing: the panel says so. */
  @property() denialBy: string | undefined;

  /** Date of the answer, in EDTF. Missing: the panel says so. */
  @property() denialDate: string | undefined;

  /** Relation of the answer to the statement: `denies` (default), `disputes-premise` or another stance of the document model. */
  @property() stance: Stance | undefined;

  /** @internal */
  override readSimpleForm(): object | undefined {
    const { topic, statement, statementBy, statementDate, ...answer } = textsOf(this, SIMPLE_FORM);
    const { denial, denialBy, denialDate, stance = 'denies' } = answer;
    if (!statement || !(denial || isWordless(stance))) return readStaticDispute(this);
    // Attributes do not say whether a speaker was on the record.
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
