/**
 * Texts that become code where somebody takes them for markup, for an attribute, for an address, for
 * a template, for a script or for a style. What they would do is call `hit()`, ask `hit.example` or
 * `/hit/` for something, add an element, set `--hit`, or change `document.title`.
 */

export const MARKUP = {
  'a script': '<script>hit()</script>',
  'a script from elsewhere': '<script src="https://hit.example/script.js"></script>',
  'a module': '<script type="module">hit()</script>',
  'an image that fails': '<img src="/hit/image" onerror="hit()">',
  'an image without quotation marks': '<img src=/hit/image-2 onerror=hit()>',
  'an image with slashes for spaces': '<img/src=/hit/image-3/onerror=hit()>',
  'an image in upper case': '<IMG SRC="/hit/image-4" ONERROR="hit()">',
  'an image without an end': '<img src="/hit/image-5" onerror="hit()" x="',
  'an image in a set': '<img srcset="https://hit.example/set 1x" onerror="hit()">',
  'a picture in SVG that loads': '<svg onload="hit()"></svg>',
  'a script in SVG': '<svg><script>hit()</script></svg>',
  'an animation in SVG':
    '<svg><animate onbegin="hit()" attributeName="x" dur="1s"></animate></svg>',
  'a link in SVG':
    '<svg><a xlink:href="javascript:hit()"><text x="20" y="20">Read on</text></a></svg>',
  'a page in SVG':
    '<svg><foreignObject><body onload="hit()"><img src="/hit/svg" onerror="hit()"></body></foreignObject></svg>',
  'SVG that uses a picture': '<svg><image href="https://hit.example/svg-image"></image></svg>',
  'a formula that mutates':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=/hit/math onerror=hit()&gt;">',
  'a formula that leads away':
    '<math href="javascript:hit()"><mi xlink:href="javascript:hit()">x</mi></math>',
  'a paragraph that closes SVG':
    '<svg></p><style><a id="</style><img src=/hit/svg-p onerror=hit()>">',
  'a title in SVG that mutates':
    '<svg><title><style><a title="</style></title><img src=/hit/svg-title onerror=hit()>">',
  'a template': '<template><img src="/hit/template" onerror="hit()"></template>',
  'a template that makes a shadow root':
    '<div><template shadowrootmode="open"><img src="/hit/shadow" onerror="hit()"></template></div>',
  'noscript that mutates': '<noscript><p title="</noscript><img src=/hit/noscript onerror=hit()>">',
  'a form within a form':
    '<form><math><mtext></form><form><mglyph><style></math><img src=/hit/form onerror=hit()>',
  'a form that leads away':
    '<form action="javascript:hit()"><button autofocus onfocus="hit()">Send</button></form>',
  'a field that takes the focus': '<input autofocus onfocus="hit()">',
  'a page in a page': '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  'a page in a page by address': '<iframe src="javascript:parent.hit()"></iframe>',
  'an object and an embed':
    '<object data="https://hit.example/object"></object><embed src="https://hit.example/embed">',
  'a film that fails': '<video><source onerror="hit()" src="/hit/film"></video>',
  'a sound that fails': '<audio src="/hit/sound" onerror="hit()"></audio>',
  'details that open': '<details open ontoggle="hit()"><summary>More</summary></details>',
  'a text that moves': '<marquee onstart="hit()">Late news</marquee>',
  'a base': '<base href="https://hit.example/">',
  'a refresh': '<meta http-equiv="refresh" content="0;url=https://hit.example/refresh">',
  'a style sheet from elsewhere': '<link rel="stylesheet" href="https://hit.example/sheet.css">',
  'an element of its own': '<hit-element></hit-element>',
  'one of our elements': '<news-quote-card text="Not said." speaker="Nobody"></news-quote-card>',
  'a slot and a part': '<slot name="hit"></slot><b part="name">Bold</b>',
  'an unknown element':
    '<xss onpointerenter="hit()" tabindex="1" autofocus onfocus="hit()">x</xss>',
  'a tag that never ends': '<b onmouseover="hit()" ',
  'a closing tag alone': '</p></div></article></blockquote>',
  'a comment that hides': 'Before <!-- hidden --> after <!-- and never shown',
  'a comment that closes itself': '<!--><img src=/hit/comment onerror=hit()>-->',
  'a processing instruction': '<?xml-stylesheet href="https://hit.example/xml"?><?php hit() ?>',
  'CDATA that ends early': '<![CDATA[ x ]]><img src="/hit/cdata" onerror="hit()">',
  'letters of full width': '＜script＞hit()＜/script＞',
} as const;

export const ENTITIES = {
  'entities of markup': '&lt;img src=/hit/entity onerror=hit()&gt; &amp;lt;b&amp;gt;',
  'entities of quotation marks': '&quot; &#39; &apos; &ldquo;hit()&rdquo;',
  'numbered entities': '&#60;script&#62;hit()&#60;/script&#62; &#x3C;b&#x3e; &#0000060',
  'entities without an end': '&lt &gt &amp &copy &notit; &nbsp',
  'escapes of a script': '\\u003cscript\\u003ehit()\\x3c/script\\x3e \\74b\\76',
} as const;

export const ATTRIBUTES = {
  'an attribute that breaks out': '" onmouseover="hit()" autofocus onfocus="hit()" x="',
  'an attribute that breaks out with one mark':
    "' onmouseover='hit()' autofocus onfocus='hit()' x='",
  'an attribute that breaks out into a tag': '"><img src=/hit/attribute onerror=hit()>',
  'an attribute that breaks out into a style': '" style="--hit: 1; color: red" class="photo',
  'an attribute without quotation marks': 'x onmouseover=hit() style=--hit:1',
  'an attribute with backquotes': '`><img src=/hit/backquote onerror=hit()>`',
  'a part and an id': '" part="root" id="title" slot="hit" is="hit-element',
} as const;

export const TEMPLATES = {
  'an expression of JavaScript': '${hit()} ${constructor.constructor("hit()")()}',
  'an expression in braces': '{{constructor.constructor("hit()")()}} {{7*7}}',
  'an instruction of a server': '{% include "/hit/include" %}<%= hit() %><# hit() #>',
  'a marker of Lit': '<!--?lit$123456789$-->',
  'a part of Lit': '<?lit$123456789$?> lit$123456789$ <!--lit-part-->',
  'an attribute of Lit': 'text$lit$="lit$123456789$" @click="hit()" .innerHTML="<b>" ?hidden=1',
  'a result of Lit': '{"_$litType$":1,"strings":["<img src=/hit/lit onerror=hit()>"],"values":[]}',
  'a directive of Lit': '{"_$litDirective$":{},"values":["hit()"]}',
} as const;

export const SCRIPTS = {
  'the end of a script': '</script><script>hit()</script>',
  'the end of a script in upper case': '</ScRiPt ><img src=/hit/script-end onerror=hit()>',
  'a script within a comment': '<!--<script>hit()//-->',
  'a comment that never ends': '<!-- <script> ',
  'the end of a text in JSON': '","headline":"hit","x":"',
  'the end of an object in JSON': '"}],"__proto__":{"hit":true},"y":[{"z":"',
  'backslashes at the end': 'C:\\hit\\',
  'the end of a line of JavaScript': '\nhit()//\r\n*/hit()/*',
  'a call': "';hit();//",
  'the end of CDATA': ']]>]]&gt;',
  'a shell': '$(hit) `hit` ; | & > /hit',
  'a query': "' OR 1=1; DROP TABLE articles; --",
} as const;

export const STYLES = {
  'a value that goes on': 'red;--hit:1;background:url(//hit.example/value)',
  'a rule that goes on': '} * { --hit: 1; background: url(https://hit.example/rule) } {',
  'a style': '<style>* { --hit: 1; background: url(https://hit.example/style) }</style>',
  'the end of a style': '</style><style>:host, * { --hit: 1 }</style>',
  'an import': '@import url("https://hit.example/import.css");',
  'an expression of a style': 'expression(hit()); -moz-binding: url(//hit.example/binding)',
  'a property of ours': '--news-color-text: red; ::part(root) { --hit: 1 }',
  'a class of ours': 'visually-hidden photo light embedded',
} as const;
