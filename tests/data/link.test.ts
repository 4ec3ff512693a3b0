import { describe, expect, it } from 'vitest';
import { readImageAddress, readLink } from '../../src/data/link.js';

const BASE = 'https://news.example/2025/article.html';

const HOSTILE = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\tjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\t:alert(1)',
  'javascript://news.example/%0aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'blob:https://news.example/0-0',
  'file:///etc/passwd',
  'ftp://news.example/',
  'ws://news.example/',
  'tel:+4930123',
  'sms:+4930123',
  'about:blank',
  'view-source:https://news.example/',
  'intent://scan/#Intent;end',
  'feed:https://news.example/',
  'filesystem:https://news.example/',
  'x:y',
  'http://',
  'https://',
  'http://[',
  'https://a b/',
  'https://news.example:99999/',
];

describe('an address to follow', () => {
  it.each(HOSTILE)('is never %j [U1]', (address) => {
    expect(readLink(address)).toBeUndefined();
    expect(readLink(address, BASE)).toBeUndefined();
  });

  it.each([
    ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
    ['http://a.example', 'http://a.example/'],
    ['HTTPS://A.example/B', 'https://a.example/B'],
    ['mailto:desk@news.example', 'mailto:desk@news.example'],
    ['//a.example/b', 'https://a.example/b'],
    ['\\\\a.example\\b', 'https://a.example/b'],
    ['https:/a', 'https://news.example/a'],
    ['b.html', 'https://news.example/2025/b.html'],
    ['../b.html', 'https://news.example/b.html'],
    ['/b', 'https://news.example/b'],
    ['?b', 'https://news.example/2025/article.html?b'],
    ['#b', 'https://news.example/2025/article.html#b'],
    ['', 'https://news.example/2025/article.html'],
    ['https://пример.example/ё', 'https://xn--e1afmkfd.example/%D1%91'],
    ['a b.html', 'https://news.example/2025/a%20b.html'],
  ])('starts at the document: %j [U2 U5]', (address, expected) => {
    expect(readLink(address, BASE)).toBe(expected);
  });

  it.each(['b.html', '../b.html', '/b', '?b', '#b'])(
    'that is relative stays so where there is no document: %s [U2]',
    (address) => {
      expect(readLink(address)).toBe(address);
    },
  );

  it.each([
    ['https://a.example', 'https://a.example/'],
    ['//a.example/b', 'https://a.example/b'],
    ['mailto:desk@news.example', 'mailto:desk@news.example'],
  ])('that is whole needs no document: %s', (address, expected) => {
    expect(readLink(address)).toBe(expected);
  });

  it('is not made of a base that is none [U3]', () => {
    expect(readLink('b.html', 'nowhere')).toBeUndefined();
  });

  it('does not inherit what its document is not allowed', () => {
    expect(readLink('b.html', 'file:///home/a.html')).toBeUndefined();
  });
});

describe('the address of a picture', () => {
  it.each([
    ...HOSTILE,
    'mailto:desk@news.example',
    'MAILTO:desk@news.example',
    'data:image/svg+xml,<svg onload="alert(1)"/>',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:image/png',
    'data:image/pngx;base64,AA',
    'data:text/html;image/png;base64,AA',
    'data:,',
  ])('is never %j [U6]', (address) => {
    expect(readImageAddress(address)).toBeUndefined();
    expect(readImageAddress(address, BASE)).toBeUndefined();
  });

  it.each(['png', 'jpeg', 'gif', 'webp', 'avif', 'PNG'])('may hold a picture: %s [U6]', (type) => {
    const address = `data:image/${type};base64,AAAA`;
    expect(readImageAddress(address, BASE)).toBe(address);
  });

  it('starts at the document', () => {
    expect(readImageAddress('rain.jpg', BASE)).toBe('https://news.example/2025/rain.jpg');
    expect(readImageAddress('rain.jpg')).toBe('rain.jpg');
  });
});
