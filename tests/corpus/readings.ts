/**
 * Readings by a person, for documents of the corpus without expectations. The texts belong to their
 * publishers: of headlines and names only the result of `hashText` is stored.
 */

/** Content of one document; a missing property expects nothing. */
export interface PersonalReading {
  /** Hash of the visible headline; "none" if the document has none. */
  readonly headline?: string;
  readonly published?: string;
  readonly modified?: string;
  /** Number of listed names; a byline of two counts as one. */
  readonly authors?: string;
  /** Hash of the first publisher's name; "none" if the document names none. */
  readonly publisher?: string;
  /** Picture of the article: "yes" or "no". */
  readonly image?: string;
  readonly events?: string;
  /** When the earliest event starts, of those with a date. */
  readonly first?: string;
  /** When the latest event starts. */
  readonly last?: string;
  /** Number of checked claims. */
  readonly disputes?: string;
}

const COLUMNS = 'headline published modified authors publisher image events first last disputes';

/** A document a line: its file, then the columns in their order; "-" says nothing. */
const TABLE = `
claimreview/c2pa-spec.json 79d72594 - - - - no - - - 1
claimreview/collector-cr_2.json bf11cf45 2019-02-21T23:12 - - - no 0 - - 1
jsonld-malformed/extruct-AllocateAction.001-0-2.txt none - - - - - 0
jsonld-malformed/extruct-AllocateAction.001-0.txt none - - - - - 0
jsonld-malformed/extruct-JSONLD-with-JS-comment-0.txt a16f3020 - - 0 none - 0
jsonld-malformed/newspaper-businessinsider.com2-0.txt 9b8c142b - - 1 none - 0
jsonld-malformed/readability-article-author-tag-0.txt 4be076c6 2015-07-10T09:53:00-04:00 2015-07-10T13:38:15-04:00 1 6d0b51ba yes 0
jsonld-malformed/trafilatura-correiobraziliense.com.br-poderes-0.txt b4a5a9a0 2022-05-04T05:49:00Z - 2 6a48440a yes 0
jsonld-malformed/trafilatura-strangemachines.io.performant-0.txt 184e8c87 2019-12-03 - 1 d1bdc99e - 0
jsonld-malformed/trafilatura-tour-magazin.de-unfall-0.txt none - - - - - 0
jsonld/extruct-jsonld-empty-item-test.json 3a7f9a72 2018-09-11 2018-10-05 1 fbac49ae yes 0
jsonld/fundus-at-ORF.json a54140d4 2024-11-22T06:57:50.233Z - 1 8607c4b5 yes 0
jsonld/fundus-be-Nieuwsblad.json dc5cc734 2025-02-02T20:07:46+01:00 2025-02-02T20:07:46+01:00 1 7b26d304 yes 0
jsonld/fundus-ca-CBCNews.json b3924d64 2024-08-08T08:00Z 2024-08-08T08:00Z 1 none yes 0
jsonld/fundus-ch-NZZ.json a0de7b62 2023-10-07T09:53:36+02:00 2024-07-18T13:08:27+02:00 9 0d11acc5 yes 0
jsonld/fundus-ch-ZwanzigMinuten.json 37e8a920 2024-12-17T12:17:15+01:00 2024-12-17T12:17:15+01:00 2 28e2a073 - 0
jsonld/fundus-de-Kicker.json 753644f5 2024-04-26T15:24:10+02:00 2024-04-26T15:24:10+02:00 1 b11c64a2 yes 0
jsonld/fundus-de-MDR.json 98c16fb4 2026-07-08T03:00:07.152Z 2026-07-08T06:15:02.949Z 2 108723f6 yes 0
jsonld/fundus-de-Merkur.json 5dd2aaba 2023-04-28T18:16:04+0200 - 1 ecfd6c89 yes 0
jsonld/fundus-de-MotorSportMagazin.json 65bfb398 2024-04-24T19:35:00+02:00 2024-04-24T19:34:00+02:00 1 588f6937 yes 0
jsonld/fundus-de-Postillon.json 4f943f25 2024-04-25T08:18:00+02:00 2024-04-25T09:11:50+02:00 1 0755dd36 yes 0
jsonld/fundus-de-RheinischePost.json 6f183bc7 2024-04-21T20:24:00+02:00 2024-04-21T20:24:27+02:00 1 897f1ca4 yes 0
jsonld/fundus-de-SZ.json 12d4436c 2024-09-29T15:27:29.697Z 2024-09-30T07:50:48 1 0c981d10 yes 0
jsonld/fundus-de-SportSchau.json d1becb3f 2024-04-24T22:58:49.536+02:00 2024-04-25T06:21:25.111+02:00 1 f512bfc6 yes 0
jsonld/fundus-de-WDR.json 1fedc4c1 2024-04-22 2024-04-22T13:19+02:00 1 7cf15649 yes 0
jsonld/fundus-de-WinFuture.json ca105735 2024-04-26T10:00:00+02:00 2024-04-28T17:55:08+02:00 1 e2614c4b yes 0
jsonld/fundus-es-ElMundo.json f0521456 2024-12-02T01:20:33Z 2024-12-02T01:24:33Z 1 3ddd0e22 yes 0
jsonld/fundus-es-LaVanguardia.json 853e2807 2026-07-10T00:50:17+02:00 2026-07-10T22:39:17+02:00 2 e3a19c5b yes 0
jsonld/fundus-gl-Sermitsiaq.json 6c5bade7 2025-02-06T19:25:34.000Z 2025-02-07T07:51:35.000Z 1 775bde5a - 0
jsonld/fundus-ind-Bhaskar.json 01cee046 2024-09-04T16:20:35+05:30 2024-09-04T16:20:35+05:30 1 none yes 0
jsonld/fundus-ind-TimesOfIndia.json 4bfa5007 2026-04-16T14:04:00+05:30 2026-04-16T14:04:00+05:30 1 37940691 yes 0
jsonld/fundus-isl-Morgunbladid.json c3341f6f 2025-02-11T23:55:00+0000 2025-02-12T07:25:30.999632+0000 1 5c2cc6a9 yes 0
jsonld/fundus-it-CorriereDellaSera.json 95dffaec 2025-01-05T03:56:38+0100 2025-01-06T15:24:17+0100 1 56c37c02 yes 0
jsonld/fundus-it-LaRepubblica.json c549891c 2025-01-05T14:44:14Z 2025-01-05T15:01:17Z 1 cb719dad yes 0
jsonld/fundus-jp-SankeiShimbun.json 6c0bc24b 2025-01-21T20:50:32+09:00 2025-01-21T20:50:32+09:00 1 b413914d yes 0
jsonld/fundus-lt-LRT.json aa9b58db 2024-03-31T16:59:00Z - 1 17681163 yes 0
jsonld/fundus-mx-MexicoNewsDaily.json 74df22cc 2025-02-11T18:28:25+00:00 2025-02-13T17:04:29+00:00 1 72e1472a yes 0
jsonld/fundus-my-MalayMail.json 027a8167 2024-11-22T16:55:35+08:00 2024-11-22T16:55:27+08:00 1 f4187582 yes 0
jsonld/fundus-no-Dagbladet.json 871d7518 2024-05-09T11:26:41.000Z 2024-05-09T18:24:40.000Z 1 465ea016 yes 0
jsonld/fundus-no-Nettavisen.json bbdbae40 2024-10-15T23:35:43.000+0200 2024-10-15T21:35:43.000Z 1 6d222f8e yes 0
jsonld/fundus-pt-ThePortugalNews.json 5ef9af01 2025-01-31T20:02:00+00:00 2025-01-31T20:02:00+00:00 0 none yes 0
jsonld/fundus-ru-Kommersant.json bc9c2306 2025-05-14T20:28:12.467+03:00 2025-05-14T20:28:12.467+03:00 1 5076f85b yes 0
jsonld/fundus-tr-AnadoluAjansi.json a616ce0c 2026-04-20T14:09:42.493 2026-04-20T14:15:30.453 1 24d34726 yes 0
jsonld/fundus-uk-DailyStar.json d13a28d8 2026-04-20T11:43:46Z 2026-04-20T11:44:47Z 1 82ce4bbd yes 0
jsonld/fundus-uk-TechRadar.json d2ee87c2 2026-05-19T21:00:00+00:00 2026-05-19T21:00:00+00:00 1 af6abad7 yes 0
jsonld/fundus-uk-TheTelegraph.json 7d1f5a9c 2024-09-16T21:33+0100 2024-09-16T22:51+0100 1 dce08b81 yes 0
jsonld/fundus-us-BusinessInsider.json 4b4ecdca 2025-03-29T11:36:01Z 2025-03-31T11:58:36Z 1 edafcb36 yes 0
jsonld/fundus-us-RollingStone.json 50a38951 2024-08-26T16:30:00+00:00 2024-08-23T13:10:46+00:00 1 0b950706 yes 0
jsonld/fundus-us-TheNewYorker.json 43a4704e 2023-04-25T06:00:00.000-04:00 2023-04-25T06:00:00.000-04:00 1 adadad2c yes 0
jsonld/fundus-us-WashingtonPost.json 23fa40a7 2024-04-26T15:24:04.336Z 2024-04-26T15:24:04.303Z 1 f3237201 yes 0
jsonld/fundus-us-Wired.json 17c42bd1 2024-04-28T10:00:00.000-04:00 2024-04-28T10:00:00.000-04:00 2 5358fb4a yes 0
jsonld/fundus-za-DailyMaverick.json b8adda8c 2025-05-03T05:00:14+00:00 2025-05-04T06:05:34+00:00 1 ba0e2657 yes 0
jsonld/fundus-za-Dizindaba.json 65ce1727 2023-04-10T12:05:49+00:00 2023-04-10T12:08:24+00:00 1 7710d034 yes 0
jsonld/fundus-za-DurbanLocal.json 3828626a 2025-06-23T12:00:00+0000 2025-06-23T12:00:00+0000 1 8231ce6d yes 0
jsonld/guardian-Analysis.json 02a62a96 2020-02-10T12:31:25.000Z 2020-02-13T10:21:28.000Z 1 837c68a7 yes 0
jsonld/guardian-Comment.json 6b773983 2020-02-10T06:00:27.000Z 2020-02-10T11:19:50.000Z 1 837c68a7 yes 0
jsonld/guardian-LiveBlogSingleContributor.json 4062a90e 2023-12-13T17:25:40.000Z 2023-12-13T17:35:52.000Z 1 837c68a7 yes 11 2023-12-13T17:25:40.000Z 2023-12-13T17:25:40.000Z
jsonld/guardian-Standard.json 8355a64f 2013-06-06T10:05:00.000Z 2019-05-01T17:16:49.000Z 1 837c68a7 yes 0
jsonld/newspaper-avclub.com1.json f792fd31 - - 1 none no 0
jsonld/newspaper-avclub.com2.json b86e8624 - - 1 none no 0
jsonld/newspaper4k-article-with-divs.json 160bd03d 2018-10-06T08:57:00+02:00 2018-10-06T08:57:55+02:00 1 0755dd36 yes 0
jsonld/newspaper4k-autoindustria.json 1d20c0e1 2019-11-20T13:42:06+08:00 2019-11-20T13:42:06+08:00 1 0fc3b259 yes 0
jsonld/newspaper4k-cnn-test-nlp.json cbae7919 2016-12-18T15:43:31Z 2016-12-18T15:53:57Z 1 4aa08612 yes 0
jsonld/newspaper4k-video-article-02.json c6d20a3c 2023-11-19T19:18:44+08:00 2023-11-19T20:31:10+08:00 1 a08bb152 yes 0
jsonld/trafilatura-Journalistenwatch.com-Ladensterben.json 4a0fc407 2023-11-01T12:30:56+01:00 2023-11-01T12:30:56+01:00 1 b751e984 yes 0
jsonld/trafilatura-bbc.com.52241221.json 036e8e68 2020-04-10T17:58:15+01:00 2020-04-10T17:58:15+01:00 1 8707a29d yes 0
jsonld/trafilatura-biobiochile.cl-gremios.json a44da974 2022-05-04T01:10:21-04:00 2022-05-04T01:16:39-04:00 1 9b47dc4b yes 0
jsonld/trafilatura-diariolahuella.com-aeropuerto.json dd9dac0f 2022-04-21T20:37:15 2022-04-22T02:37:18 1 none yes 0
jsonld/trafilatura-domradio.de-Reformstau.json aaea93ea 2021-11-19T10:27 2021-11-19T15:30 1 cad9d1af yes 0
jsonld/trafilatura-elavegan.com-Peanut.json b8240a28 2023-10-31T14:23:21+00:00 2023-10-31T14:23:22+00:00 1 3c6eda0a yes 0
jsonld/trafilatura-exlibris-deg.de.balsamo.json be82a559 2019-10-24T17:36:24+02:00 2020-05-28T18:35:56+02:00 1 7d31bb4b yes 0
jsonld/trafilatura-fischundfang.de-pop-ups.json - - - - - - 5 2022-03-05T08:00:00+01:00 2022-05-22T09:00:00+02:00
jsonld/trafilatura-flawlessfood.co.uk.olive.json b2330e22 2020-04-12T14:45:01+00:00 2020-09-11T07:27:49+00:00 1 c4f0b247 yes 0
jsonld/trafilatura-foxyfolksy.com.buttercream.json 53cfbd07 2018-01-28T03:38:45+00:00 2019-08-22T10:05:21+00:00 1 bf373008 yes 0
jsonld/trafilatura-freshideen.com-Stollenfest.json db95d3aa 2023-10-25T16:24:40+02:00 2023-10-25T21:51:11+02:00 1 009d53d0 yes 0
jsonld/trafilatura-haustiermagazin.com-katzenspielzeug.json 85bb8e39 2022-02-01T11:13:00+02:00 2022-02-01T13:56:15+02:00 1 d78d3d0b yes 0
jsonld/trafilatura-industriemagazin.at-Luftfahrtbranche.json 331a13cf 2023-10-31T14:23:00+01:00 2023-10-31T15:10:27+01:00 1 1514ca90 no 0
jsonld/trafilatura-kulu-media.com.meta-outage.json 12074684 2026-06-12T18:11:51+03:00 2026-06-12T20:09:20+03:00 1 a3446a50 yes 0
jsonld/trafilatura-majkaswelt.com.fashion.json a81eb2ce 2018-11-27T16:15:35+00:00 2018-12-28T11:44:30+00:00 1 none yes 0
jsonld/trafilatura-presse-ausburg.de-Tarifverbund.json 35bb7619 2023-11-06T13:10:21+01:00 2023-11-06T13:10:21+01:00 1 4e31f350 yes 0
jsonld/trafilatura-public.spot-on-news.de-Traumfrau.json 5b4544e7 2023-11-06T12:22:54+00:00 2023-11-06T12:22:54+00:00 0 09192d78 yes 0
jsonld/trafilatura-realsimple.com.hydrangea.json fd33d4cd 2016-08-29T21:54:39.000Z 2020-10-01T13:23:47.000Z 1 b78fd40c yes 0
jsonld/trafilatura-strafprozess.ch.polizisten.json 56f0a5e5 2020-02-04T13:15:08+00:00 2020-02-04T13:15:10+00:00 1 none no 0
jsonld/trafilatura-wmn.de.krankheit.json bf2431f4 2022-12-13T07:13:05+00:00 2022-12-13T07:13:06+00:00 1 5bbeeec1 yes 0
jsonld/trafilatura-wolfgangschmale.eu.duchhardt.json 8f0cfcf5 2020-02-10T14:17:52+00:00 2020-02-10T17:05:50+00:00 1 none no 0
jsonld/trafilatura-womenshealth.de.weihnachten.json c6447693 2021-12-06T14:36 2022-12-15T08:13:00.000Z 1 d6058b19 yes 0
jsonld/trafilatura-zdh.de-foerderungsstopp.json 4c7e8ec5 2022-01-25T10:24:50+00:00 - 0 none yes 0
jsonld/yoast-article-1.json 86008d78 2019-07-10T08:08:40+00:00 2019-07-10T08:43:03+00:00 - - - 0
jsonld/yoast-organization-0.json none
jsonld/yoast-question-0.json 17167aec - - - - - 0
jsonld/yoast-webpage-1.json 22c3572c 2019-07-10T08:08:40+00:00 2019-07-10T08:43:03+00:00 0 none - 0
ninjs/1.4-businesswire-newsml-20130605006126.json e54097ba 2013-06-05T21:00:00Z - 0 - no 0
ninjs/1.4-businesswire-newsml-20130612006110.json 77a73d25 2013-06-12T15:29:00Z - 0 - no 0
ninjs/1.4-ninjsExComplex1.json 2950c081 2013-07-09T10:37:00Z - 1 - yes 0
ninjs/1.4-ninjsExComplex2.json 2950c081 2013-07-09T10:39:00Z - 1 - yes 0
ninjs/1.6-001-simple-example.json 2950c081 2013-07-09T10:37:00Z - 1 - no 0
ninjs/1.6-002-renditions-example.json none
ninjs/1.6-003-associations-example.json 21f99c70 2013-05-16T04:01:00Z - 0 - - 0
ninjs/1.6-004-simple-text-article.json 2950c081 2013-07-09T10:37:00Z - 1 - no 0
ninjs/1.6-005-complex-text-article.json 2950c081 2013-07-09T10:37:00Z - 1 - no 0
ninjs/2.1-ap-image.json 2307df14 2019-11-15T13:39:59Z 2019-11-15T14:39:44Z - - yes 0
ninjs/2.1-businesswire-newsml-20130731006140.json a281d498 2013-07-31T15:32:00Z - 0 - - 0
ninjs/2.1-ninjsExSimpleText-2.json 2950c081 2013-07-09T10:37:00Z - 1 - no 0
ninjs/2.1-schema-extension-extension-example.json f6c7efca 2021-05-26T13:40:18+02:00 - - - yes 0
ninjs/2.2-002-renditions-example.json none
ninjs/2.2-005-complex-text-article.json 2950c081 2013-07-09T10:37:00Z - 1 - no 0
ninjs/3.0-20231004-UEFA-ChampionLeague.json 6f78a40d - - - - no 1 2023-10-04T18:45:00+02:00 2023-10-04T18:45:00+02:00
ninjs/3.0-20231016-addb-example-press-conference.json 9291dd94 - - - - no 1 2022-02-02T10:00:00+08:00 2022-02-02T10:00:00+08:00
ninjs/3.0-ap-audio.json 26e0f068 2019-11-14T16:17:53Z - - - no 0
ninjs/3.1-001-simple-example.json 2950c081 2013-07-09T10:37:00Z - 1 - no 0
ninjs/3.1-004-simple-text-article.json 2950c081 2013-07-09T10:37:00Z - 1 - no 0
ninjs/3.1-005-complex-text-article.json 2950c081 2013-07-09T10:37:00Z - 1 - no 0
ninjs/3.1-006-photo-only.json af4597bd 2013-07-08T08:12:00Z - - - yes 0
ninjs/3.1-007-multimedia.json 2950c081 2013-07-09T10:39:00Z - 1 - yes 0
ninjs/graphql-data.json - - - - - - 1 2024-10-29T10:00:00+01:00 2024-10-29T10:00:00+01:00
ninjs/superdesk-bbc-ninjs-text-test.json 644c4a77 2018-05-28T16:40:08 - 1 - no 0
schemaorg/eg-0009.json
schemaorg/eg-0012.json 6ca585b2 - - - - - 1 2013-09-14T21:30 2013-09-14T21:30
schemaorg/eg-0096.json - - - - - - 1
schemaorg/eg-0097.json - - - - - - 1
schemaorg/eg-0098.json - - - - - - 1
schemaorg/eg-0129.json - - - - - - 1
schemaorg/eg-0133.json - - - - - - 1
schemaorg/eg-0167.json
schemaorg/eg-0189.json 965ce3ce - - - - - 1 2014-05-23T20:00 2014-05-23T20:00
schemaorg/eg-0222.json ffb2b8de 2012-03-24 - 1 none - 0
schemaorg/eg-0228.json 57da75ed - - - - - 1
schemaorg/eg-0240.json 93761429 - - - - - 1
schemaorg/eg-0241.json a54ecb3e - - - - - 1
schemaorg/eg-0297.json f638a79a 2020-03-16 - - - - 0
schemaorg/eg-0300.json d8eef099 2020-03-17 - - - - 0
schemaorg/eg-0301.json 76b71860 2020-03-30T08:00 - - - - 0
schemaorg/eg-0313.json - - - - - - - 2012-07-27
schemaorg/eg-0399.json adbfb9e5 - - 1 - - 0
schemaorg/eg-0401.json f2f8ea19 - - 1 - - 0
schemaorg/eg-0419.json 94acfc70 - - - - - 1
schemaorg/eg-0426.json b8d1b007 - - - - - 1 2016-07-10T06:00:00 2016-07-10T06:00:00
schemaorg/eg-0436.json - - - - - - 1 2016-09-15 2016-09-15
schemaorg/eg-0461.json 12ff7c54 - - - - - 1 2016-04-21T20:00 2016-04-21T20:00
schemaorg/eg-0467.json
schemaorg/eg-4468a.json 8cdd0427 - - - - - 1 2026-04-28T19:00:00-04:00 2026-04-28T19:00:00-04:00
schemaorg/eg-4495.json a2f49cb3 - - - - - 1 2025-07-14 2025-07-14
timelinejs/EmmetSp-example-events.json f2df22c7 - - - - - 150 1667-08-28 2011-11-16T05:58:44
timelinejs/NUKnightLab-mediatypes-timeline3.json 880c852e - - - - yes 29 1901 1926
timelinejs/NUKnightLab-shit-people-say-timeline3.json f8a42b96 - - - - - 20 2011-12-16 2012-01-27
timelinejs/NUKnightLab-template-all-media-types.json 880c852e - - - - yes 41 1901 1940
timelinejs/NUKnightLab-twain-marktwain.json - - - - - - 17 1900-01-06T06:45:56 2014
timelinejs/RTBF-examples-cosmological.json none - - - - - 6
timelinejs/RTBF-examples-error-message-test.json none - - - - - 17 1900-01-05T06:45:56 2014
timelinejs/RTBF-examples-groups-test-2.json dca2ccdc - - - - - 8 1851 1958
timelinejs/RTBF-examples-marktwain-test.json none - - - - - 14 1900-01-05T06:45:56 2014
timelinejs/RTBF-examples-marktwain.json none - - - - - 24 1900-01-05 2000-01
timelinejs/RTBF-examples-wedding-backup.json fbd239e0 - - - - - 20 2013-11-18T06:24:57 2015-02-23T15:15:51
timelinejs/RTBF-examples-wedding.json 22652ec5 - - - - - 13 2014-06-18T17:16:54 2014-06-18T17:18:14
timelinejs/RTBF-examples-welcome.json dca2ccdc - - - - - 26 1851 2014
timelinejs/RTBF-examples-years.json none - - - - - 5
timelinejs/azahraonng-bio-timeline3.json bc7f27a0 - - - - - 14 1917-11-02 2018-03-30
timelinejs/daniel-cooper-timeline3.json e36287ad - - - - - 18 1963-08-09 2012-02-11
timelinejs/hurtadocamille-timeline3.json 2c4596bb - - - - - 19 1910 2012-02-11
timelinejs/timvink-events.json f1c0fca6 - - - - - 2 2015-01 2015-02
timelinejs2/NUKnightLab-examples-example-json.json f8a42b96 - - - - no 22 2011-12-12 2012-01-27
timelinejs2/NUKnightLab-user-interface-data.json 6025c28b - - - - - 22 1600 2012
timelinejs2/NUKnightLab-welcome-welcome.json dca2ccdc - - - - - 16 1851 2013-10-01
`;

/** The reading of each document, by its file. */
export const READINGS: ReadonlyMap<string, PersonalReading> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [file = '', ...values] = line.split(' ');
      const entries = values.map((value, index) => [COLUMNS.split(' ')[index], value]);
      return [file, Object.fromEntries(entries.filter(([, value]) => value !== '-'))];
    }),
);
