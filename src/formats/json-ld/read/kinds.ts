import type { Graph, Thing } from './graph.js';

const kind = (names: string): ReadonlySet<string> =>
  new Set(names.toLowerCase().split(/\s+/).filter(Boolean));

/**
 * The types of schema.org (version 30) that an article can be told by, the surest first: the article
 * among what a page has is the first of the first kind there is. In lower case.
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

/** Every kind of article. */
export const ARTICLE = new Set(ARTICLES.flatMap((types) => [...types]));

/** Articles that are not meant to be read as reporting. */
export const NO_REPORTAGE = kind('OpinionNewsArticle SatiricalArticle AdvertiserContentArticle');

export const LIVE_BLOG = kind('LiveBlogPosting');
export const CLAIM_REVIEW = kind('ClaimReview MediaReview');
export const CLAIM = kind('Claim');
export const QUOTATION = kind('Quotation');

/** `Event` and everything more specific. */
export const EVENT =
  kind(`Event BusinessEvent ChildrensEvent ComedyEvent ConferenceEvent CourseInstance
  DanceEvent DeliveryEvent EducationEvent EventSeries ExhibitionEvent Festival FoodEvent Hackathon
  LiteraryEvent MusicEvent PerformingArtsEvent PublicationEvent BroadcastEvent OnDemandEvent SaleEvent
  ScreeningEvent SocialEvent SportsEvent TheaterEvent UserInteraction UserComments VisualArtsEvent`);

/** Pages and works that have a title and perhaps a picture, where there is nothing better. */
const PAGE =
  kind(`WebPage AboutPage CheckoutPage CollectionPage MediaGallery ImageGallery VideoGallery
  ContactPage FAQPage ItemPage MedicalWebPage ProfilePage QAPage RealEstateListing SearchResultsPage
  Question HowTo Recipe Review VideoObject AudioObject PodcastEpisode CreativeWork`);

/** What a page is of, in the order in which it is looked for. */
const SOUGHT = [...ARTICLES, CLAIM_REVIEW, EVENT];

/**
 * What a document is about: an article among what stands outermost, else the page itself, else an article
 * or a saying anywhere. Undefined where there is nothing of the kind, only an organisation, say.
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
