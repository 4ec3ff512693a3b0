/** Texts whose characters do what letters do not: they turn the line, are not seen, are no characters, or never end. */

/** Direction marks: overrides, embeddings, isolates, single marks and terminators. */
export const DIRECTIONS = {
  'an override that stays open': 'Ada \u202ellifrehtaelliuQ',
  'an override to the right': '\u202dשלום Ada',
  'embeddings that stay open': '\u202a\u202bAda \u202aQuillfeather',
  'isolates that stay open': '\u2066\u2067\u2068Ada Quillfeather',
  'an isolate with an override in it': '\u2067\u202eAda\u2069 Quillfeather',
  'ends of what was never opened': '\u202c\u2069\u202c\u2069Ada\u2069\u202c',
  'ends in the wrong order': '\u2067\u202bAda\u2069\u202c Quillfeather\u202c',
  'an end beyond its isolate': '\u202e\u2067Ada\u202c\u2069 Quillfeather',
  'a nest of two hundred': `${'\u202e\u2067'.repeat(100)}Ada`,
  'marks of direction': '\u200f\u061cAda\u200e\u200f',
  'letters of both directions': 'שלום Ada مرحبا (Quillfeather) ١٢٣!',
  'a name of a file in disguise': 'report\u202efdp.exe',
} as const;

export const CHARACTERS = {
  'half a character at the end': 'Rain \ud83d',
  'half a character at the start': '\udf27 Rain',
  'halves in the wrong order': 'Ra\udf27\ud83din',
  NUL: 'Ra\u0000in\u0000',
  'control characters': '\u0001\u0008Ra\u000bi\u001fn\u007f \u0085\u009f',
  'escape sequences': '\u001b[31mRain\u001b]8;;https://hit.example/\u0007',
  'tabs and line breaks': 'Ra\tin\r\n\r\nSun\nWind',
  'separators of lines and paragraphs': 'Rain\u2028and\u2029sun',
  'characters without a width': 'R\u200ba\u200ci\u200dn\u2060\ufeff!',
  'characters for one another': '\ufff9Rain\ufffaSun\ufffb\ufffc\ufffd',
  'characters that are none': 'Rain\ufdd0\ufffe\uffff\u{1ffff}',
  'characters of private use': '\ue000\u{f0000}\u{10fffd}',
  'tags of language': '\u{e0001}\u{e0065}\u{e006e}Rain\u{e007f}',
  'a family and flags': '👩‍👩‍👧‍👦🏳️‍🌈🏴󠁧󠁢󠁳󠁣󠁴󠁿🇦🇶',
  'letters that become longer': 'ŉ ﬁ ß İ ǰ ΐ Ω',
  'a Hangul filler and a Braille blank': 'Rain\u3164\u2800\u115f',
  'an order mark': '\ufeffRain',
  'quotation marks of all kinds': '“Rain„ ”Sun“ «Wind» ‹Snow› "Ice" \'Fog\' 「Hail」',
  'words inside quotation marks': '“hit()”',
  'a pair with a dash': 'Quillfeather–Vole',
} as const;

export const LENGTHS = {
  'five thousand letters without a break': 'W'.repeat(5000),
  'four hundred spaces that do not break': `Rain${'\u00a0'.repeat(400)}now`,
  'marks on marks': `Z\u0300\u0301\u0489${'\u0310\u0323\u0489'.repeat(60)}algo`,
  'two hundred variation selectors': `Ra${'\ufe0f\u{e0100}'.repeat(100)}in`,
  'a ligature of great width': '\ufdfd'.repeat(60),
  'a thousand line breaks': `Rain${'\n'.repeat(1000)}Sun`,
  'fifty tags deep': `${'<b>'.repeat(50)}Rain`,
} as const;

export const NAMES = {
  'the prototype': '__proto__',
  'the constructor': 'constructor',
  'a property of every object': 'hasOwnProperty',
  'a text of every object': 'toString',
  'a value of every object': 'valueOf',
  'a promise': 'then',
  'a length': 'length',
  'a property of the document': 'document.title',
  'not a number': 'NaN',
  'nothing in words': 'undefined null false',
  'a prototype in JSON': '{"__proto__":{"hit":true},"constructor":{"prototype":{"hit":true}}}',
} as const;

/** Texts that count as none. */
export const ABSENT = {
  'an object that was made a text': '[object Object]',
  'spaces that do not break alone': '\u00a0'.repeat(400),
  'control characters alone': '\u0000\u0001\u007f',
  'ends of directions alone': '\u2069 \u202c',
} as const;
