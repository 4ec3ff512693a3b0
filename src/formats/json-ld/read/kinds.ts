import type { Graph, Thing } from './graph.js';

const kind = (names: string): ReadonlySet<string> =>
  new Set(names.toLowerCase().split(/\s+/).filter(Boolean));

/**
 * Types of articles in schema.org (version 30), in lower case and in order of preference. The article of a
 * page is the first thing of the first kind found.
 */
const ARTICLES: readonly ReadonlySet<string>[] = [
  kind(`NewsArticle ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle
    AskPublicNewsArticle ReviewNewsArticle`),
  kind('LiveBlogPosting'),
  kind(`Article AdvertiserContentArticle SatiricalArticle ScholarlyArticle MedicalScholarlyArticle
    TechArticle APIReference`),
  kind('BlogPosting'),
  kind('SocialMediaPosting DiscussionForumPosting'),
  kind('Report SpecialAnnouncement'),
];

/** All types of articles. */
export const ARTICLE = new Set(ARTICLES.flatMap((types) => [...types]));

/** Types of articles that are not reporting. */
export const NO_REPORTAGE = kind('OpinionNewsArticle SatiricalArticle AdvertiserContentArticle');

export const LIVE_BLOG = kind('LiveBlogPosting');
export const CLAIM_REVIEW = kind('ClaimReview MediaReview');
export const CLAIM = kind('Claim');
export const QUOTATION = kind('Quotation');

/** `Event` and its subtypes. */
export const EVENT =
  kind(`Event BusinessEvent ChildrensEvent ComedyEvent ConferenceEvent CourseInstance
  DanceEvent DeliveryEvent EducationEvent EventSeries ExhibitionEvent Festival FoodEvent Hackathon
  LiteraryEvent MusicEvent PerformingArtsEvent PublicationEvent BroadcastEvent OnDemandEvent SaleEvent
  ScreeningEvent SocialEvent SportsEvent TheaterEvent UserInteraction UserComments VisualArtsEvent`);

/** Fallback: pages and works with a title and perhaps a picture. */
const PAGE =
  kind(`WebPage AboutPage CheckoutPage CollectionPage MediaGallery ImageGallery VideoGallery
  ContactPage FAQPage ItemPage MedicalWebPage ProfilePage QAPage RealEstateListing SearchResultsPage
  Question HowTo Recipe Review VideoObject AudioObject PodcastEpisode CreativeWork`);

/** Types of the main thing, in order of preference. */
const SOUGHT = [...ARTICLES, CLAIM_REVIEW, EVENT];

/**
 * Finds the main thing of a document: an article, claim review or event at the top level, else a page with a
 * title, else any of these, a quotation or a claim anywhere. Undefined for a lone organization, for example.
 */
export function findMain({ roots, things }: Graph): Thing | undefined {
  const outermost = [...roots];
  const lists: readonly (readonly Thing[])[] = [
    outermost,
    outermost.flatMap((root) => root.things('mainEntity')),
  ];
  for (const list of lists) {
    const found = firstOf(list, SOUGHT);
    if (found) return found;
  }
  const page = firstOf(outermost, [PAGE]);
  const isTitled = page && page.text('headline', 'name') !== undefined;
  return isTitled ? page : firstOf(things, [...SOUGHT, QUOTATION, CLAIM]);
}

function firstOf(
  things: readonly Thing[],
  kinds: readonly ReadonlySet<string>[],
): Thing | undefined {
  for (const types of kinds) {
    const found = things.find((thing) => thing.isDefined && thing.is(types));
    if (found) return found;
  }
  return undefined;
}
