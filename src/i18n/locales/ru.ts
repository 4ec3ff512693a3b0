import type { Locale } from '../locale.js';
import { registerLocale } from '../locales.js';

/** Russian. Importing this file registers it. */
export const ru: Locale = {
  language: 'ru',
  calendar: {
    shortMonths: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'.split(' '),
    longMonths:
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
        ' ',
      ),
    loneMonths:
      'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
    weekdays: 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' '),
    seasons: 'весна,лето,осень,зима,1-й квартал,2-й квартал,3-й квартал,4-й квартал'.split(','),
    date: (...parts) => parts.filter(Boolean).join(' '),
    year: (year) => `${year} г.`,
    beforeChrist: (year) => `${year} г. до н. э.`,
    decade: (year) => `${year}-е гг.`,
    century: (year) => `${year}-е гг. (век)`,
    time: (date, time, zone) => `${date}, ${time} ${zone}`.trim(),
  },
  list: (items) => [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(' и '),

  status: {
    happened: 'Состоялось',
    ongoing: 'Продолжается',
    planned: 'Запланировано',
    possible: 'Возможно',
    'in-doubt': 'Под вопросом',
    postponed: 'Отложено',
    rescheduled: 'Перенесено',
    cancelled: 'Отменено',
    disputed: 'Оспаривается',
  },
  pastStatus: {
    planned: 'Было запланировано',
    possible: 'Считалось возможным',
    'in-doubt': 'Было под вопросом',
    rescheduled: 'Было перенесено',
  },
  stance: {
    states: 'Говорит',
    reported: 'Сообщалось',
    confirms: 'Подтверждает',
    'confirms-in-part': 'Подтверждает частично',
    denies: 'Отрицает',
    'disputes-premise': 'Оспаривает саму посылку',
    'disputes-in-part': 'Оспаривает частично',
    'own-account': 'Излагает свою версию',
    'declines-to-comment': 'Отказ от комментариев',
    'no-response': 'Нет ответа к моменту публикации',
  },

  onTheRecord: 'Открытый источник',
  anonymous: 'Анонимно',
  recordNotStated: 'Не указано, открытый ли источник',
  newsMedia: 'СМИ',
  newsMediaUnnamed: 'СМИ, издания не названы',
  speakerNotGiven: 'Автор слов не указан',
  affiliation: (jobTitle, affiliation) => `${jobTitle}, ${affiliation}`,
  toOutlet: (record, outlet) => `${record}, для ${outlet}`,
  anonymityReason: (reason) => `Причина анонимности: ${reason}`,
  unnamedSourcesPolicy: (outlet) => `${outlet}: правила об анонимных источниках`,

  reportedBy: (outlet) => `Сообщает ${outlet}`,
  said: (date) => `Сказано ${date}`,
  reported: (date) => `Опубликовано ${date}`,
  translatedFrom: (language) => `Перевод, язык оригинала: ${language}`,
  original: (language) => `Оригинал, язык: ${language}`,
  noWords: 'Слова не приводятся.',

  copyText: 'Копировать текст',
  copyTextShort: 'Текст',
  copyLink: 'Копировать ссылку',
  copyLinkShort: 'Ссылка',
  copied: 'Скопировано',
  copyFailed: 'Не скопировано',
  inLanguage: (language) => `Оригинал: ${language}`,
  source: 'Источник',
  archived: 'Архивная копия',

  after: (date) => `После ${date}`,
  by: (date) => `Не позднее ${date}`,
  since: (date) => `С ${date}`,
  around: (date) => `Около ${date}`,
  weekOf: (date) => `Неделя с ${date}`,
  reportedAs: (words) => `В статье: ${words}`,
  dateUncertain: 'Дата не точна',
  dayNotGiven: 'День не указан',
  dateNotGiven: 'Дата не указана',
  asOf: (date) => `По состоянию на ${date}`,

  timeline: 'Хронология',
  noEvents: 'В этой статье нет событий с датами.',
  noNewDate: 'Новая дата не названа.',
  previously: (date) => `Прежняя дата: ${date}`,
  accordingTo: (name) => `По данным: ${name}`,
  disputedBy: (names) => `Оспаривает: ${names}`,

  statements: 'Заявление и ответ',
  established: 'Не оспаривается',
  answers: (name) => `Ответ на слова: ${name}`,
  orderRule: 'По времени, затем в порядке статьи.',

  keyPoints: 'Главное',
  keyQuotes: 'Главные цитаты',
  correction: 'Исправление',
  laterNotIncluded: 'Более поздние события не учтены.',
  verbatimNote:
    'Слова в кавычках приведены дословно. Все остальные слова — из статьи или её пересказ.',
  byAuthors: (names) => `Автор: ${names}`,
  updated: (date) => `Обновлено ${date}`,
  photo: (credit) => `Фото: ${credit}`,
  licence: 'Лицензия',
  getLicence: 'Получить лицензию',

  loading: 'Загрузка…',
  failed: 'Не удалось загрузить.',
  noQuote: 'В этой статье нет цитат.',
  noDispute: 'В этой статье нет спорных заявлений.',
  noItem: 'Этой части в статье нет.',
  readArticle: 'Читать статью',
  tryAgain: 'Повторить',
};

registerLocale(ru);
