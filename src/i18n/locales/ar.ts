import type { Locale } from '../locale.js';
import { registerLocale } from '../locales.js';

const months = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(
  ' ',
);

/** Arabic. Importing this file registers it. */
export const ar: Locale = {
  language: 'ar',
  calendar: {
    digits: '٠١٢٣٤٥٦٧٨٩',
    shortMonths: months,
    longMonths: months,
    weekdays: 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' '),
    seasons: 'ربيع,صيف,خريف,شتاء,الربع ١ من عام,الربع ٢ من عام,الربع ٣ من عام,الربع ٤ من عام'.split(
      ',',
    ),
    date: (...parts) => parts.filter(Boolean).join(' '),
    year: (year) => year,
    beforeChrist: (year) => `${year} ق.م`,
    decade: (year) => `عقد ${year}`,
    century: (year) => `القرن الذي يبدأ عام ${year}`,
    time: (date, time, zone) => `${date}، ${time} ${zone}`.trim(),
  },
  list: (items) => items.join(' و'),

  status: {
    happened: 'حدث',
    ongoing: 'مستمر',
    planned: 'مقرَّر',
    possible: 'محتمل',
    'in-doubt': 'موضع شك',
    postponed: 'مؤجَّل',
    rescheduled: 'تغيَّر موعده',
    cancelled: 'ملغى',
    disputed: 'محل خلاف',
  },
  pastStatus: {
    planned: 'كان مقرَّرًا',
    possible: 'كان محتملًا',
    'in-doubt': 'كان موضع شك',
    rescheduled: 'كان قد تغيَّر موعده',
  },
  stance: {
    states: 'يقول',
    reported: 'ورد في التقارير',
    confirms: 'يؤكد',
    'confirms-in-part': 'يؤكد جزئيًا',
    denies: 'ينفي',
    'disputes-premise': 'يعترض على الفرضية',
    'disputes-in-part': 'يعترض جزئيًا',
    'own-account': 'يقدم روايته',
    'declines-to-comment': 'امتنع عن التعليق',
    'no-response': 'لا رد حتى النشر',
  },

  onTheRecord: 'تصريح معلن',
  anonymous: 'مصدر مجهول الهوية',
  recordNotStated: 'لم يُذكر إن كان التصريح معلنًا',
  newsMedia: 'وسائل إعلام',
  newsMediaUnnamed: 'وسائل إعلام لم تُسمَّ',
  speakerNotGiven: 'لم يُذكر المتحدث',
  affiliation: (jobTitle, affiliation) => `${jobTitle}، ${affiliation}`,
  toOutlet: (record, outlet) => `${record}، لـ ${outlet}`,
  anonymityReason: (reason) => `سبب إخفاء الهوية: ${reason}`,
  unnamedSourcesPolicy: (outlet) => `${outlet}: سياسة المصادر المجهولة`,

  reportedBy: (outlet) => `نقلًا عن ${outlet}`,
  said: (date) => `قيل في ${date}`,
  reported: (date) => `نُشر في ${date}`,
  translatedFrom: (language) => `مترجم عن ${language}`,
  original: (language) => `الأصل، ب${language}`,
  noWords: 'لم تُنقل أي أقوال.',

  copyText: 'نسخ النص',
  copyTextShort: 'النص',
  copyLink: 'نسخ الرابط',
  copyLinkShort: 'الرابط',
  copied: 'تم النسخ',
  copyFailed: 'لم يتم النسخ',
  inLanguage: (language) => `ب${language}`,
  source: 'المصدر',
  archived: 'نسخة محفوظة',

  after: (date) => `بعد ${date}`,
  by: (date) => `حتى ${date}`,
  since: (date) => `منذ ${date}`,
  around: (date) => `نحو ${date}`,
  weekOf: (date) => `أسبوع ${date}`,
  reportedAs: (words) => `ورد بصيغة ${words}`,
  dateUncertain: 'التاريخ غير مؤكد',
  dayNotGiven: 'لم يُذكر اليوم',
  dateNotGiven: 'لم يُذكر التاريخ',
  asOf: (date) => `حتى ${date}`,

  timeline: 'التسلسل الزمني',
  noEvents: 'لا أحداث مؤرخة في هذا المقال.',
  noNewDate: 'لم يُحدَّد موعد جديد.',
  previously: (date) => `الموعد السابق: ${date}`,
  accordingTo: (name) => `بحسب ${name}`,
  disputedBy: (names) => `يعترض على ذلك: ${names}`,

  statements: 'التصريح والرد',
  established: 'ما لا خلاف عليه',
  answers: (name) => `ردًا على ${name}`,
  orderRule: 'بحسب الوقت، ثم بترتيب المقال.',

  keyPoints: 'أبرز النقاط',
  keyQuotes: 'أبرز الأقوال',
  correction: 'تصحيح',
  laterNotIncluded: 'لا يشمل التطورات اللاحقة.',
  verbatimNote: 'ما بين علامتي التنصيص منقول حرفيًا. وبقية الكلمات من المقال أو إعادة صياغة له.',
  byAuthors: (names) => `بقلم ${names}`,
  updated: (date) => `حُدِّث في ${date}`,
  photo: (credit) => `الصورة: ${credit}`,
  licence: 'الترخيص',
  getLicence: 'الحصول على ترخيص',

  loading: 'جارٍ التحميل…',
  failed: 'تعذَّر التحميل.',
  noQuote: 'لا أقوال في هذا المقال.',
  noDispute: 'لا تصريحات متعارضة في هذا المقال.',
  noItem: 'هذا الجزء غير موجود في هذا المقال.',
  readArticle: 'قراءة المقال',
  tryAgain: 'إعادة المحاولة',
};

registerLocale(ar);
