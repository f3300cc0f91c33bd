/** Runs in the browser and finds what a reader sees is wrong: texts over one another or cut, typography, codes instead of words, empty boxes. */

const isUnseen = (element) => {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
  // Its own text is not drawn, although it has a place.
  if (element.matches('details:not([open])')) return true;
  const hidden = element.closest('.only-read-aloud, option, select, script, style, noscript');
  if (hidden !== null) return true;
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 && height <= 1;
};

/** Floats above the page, so it may cover what is below. */
const floats = (element) => {
  for (let each = element; each !== null; each = each.parentElement)
    if (['fixed', 'sticky'].includes(getComputedStyle(each).position)) return true;
  return false;
};

/** Whether a box that scrolls hides this line: whoever scrolls it sees the line. */
function isScrolledAway(line, element) {
  for (let each = element; each !== null && each !== document.body; each = each.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(each);
    const box = each.getBoundingClientRect();
    if (['auto', 'scroll'].includes(overflowY) && (line.top > box.bottom || line.bottom < box.top)) return true;
    if (['auto', 'scroll'].includes(overflowX) && (line.left > box.right || line.right < box.left)) return true;
  }
  return false;
}

/** The texts that are seen, each with its lines as rectangles. */
function textsSeen() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? '';
    if (element === null || text.trim() === '' || isUnseen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(
      (line) => line.width > 1 && line.height > 1 && !isScrolledAway(line, element),
    );
    if (lines.length > 0) found.push({ element, text: text.trim(), lines });
  }
  return found;
}

const short = (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Rules of the typography of French, each with what breaks it. */
const typography = [
  ['a plain space before : ; ? !', /\S [:;?!](?=\s|$)/u],
  ['a straight apostrophe', /\p{L}'\p{L}/u],
  ['a straight quotation mark', /"/u],
  ['three dots', /\.\.\./u],
  ['an English quotation mark', /[“”]/u],
  ['a plain space within « »', /« | »/u],
  ['a space within a number that may break', /\d \d{3}(?!\d)/u],
];

const codes = [
  [
    'an id',
    /\b(?:actor|initiative|funding|matter|overlap|synergy|gap|relay|experiment|meeting|decision|change|import)-[a-z0-9]{2}/u,
  ],
  ['a code', /\b[A-Z]{2,}_[A-Z_]+\b/u],
  ['a value of the program', /\bundefined\b|\bNaN\b|\[object|\{\{|\bnull\b/u],
];

const english = /\b(?:the|and|with|from|your|this|that|which|are|has|have|known|loading)\b/iu;

/** Whether one of these lines covers a part of one of those that is seen. */
function covers(one, other) {
  for (const a of one)
    for (const b of other) {
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // The boxes of two lines touch; letters do not fill theirs.
      if (width > 2 && height > 0.4 * Math.min(a.height, b.height)) return true;
    }
  return false;
}

function findOverlaps(texts) {
  const settled = texts.filter(({ element }) => !floats(element));
  return settled.flatMap((one, place) =>
    settled
      .slice(place + 1)
      .filter((other) => covers(one.lines, other.lines))
      .map((other) => `over one another: ${short(one.text)} | ${short(other.text)}`),
  );
}

/** A box that scrolls shows the rest when it is scrolled; one that only cuts does not. */
function findCut(texts) {
  const width = document.documentElement.clientWidth;
  return texts.flatMap(({ element, text, lines }) => {
    const [left, right] = [Math.min(...lines.map((line) => line.left)), Math.max(...lines.map((line) => line.right))];
    const top = Math.min(...lines.map((line) => line.top));
    const bottom = Math.max(...lines.map((line) => line.bottom));
    let isScrolled = false;
    for (let each = element; each !== null && each !== document.body; each = each.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(each);
      const box = each.getBoundingClientRect();
      const isDrawing = each instanceof SVGSVGElement;
      const cutsX = isDrawing ? overflowX !== 'visible' : ['hidden', 'clip'].includes(overflowX);
      const cutsY = isDrawing ? overflowY !== 'visible' : ['hidden', 'clip'].includes(overflowY);
      if (cutsX && !isScrolled && (left < box.left - 2 || right > box.right + 2)) return [`cut: ${short(text)}`];
      if (cutsY && !isScrolled && (top < box.top - 4 || bottom > box.bottom + 4)) return [`cut: ${short(text)}`];
      if (['auto', 'scroll'].includes(overflowX)) isScrolled = true;
    }
    return !isScrolled && (right > width + 1 || left < -1) ? [`beyond the window: ${short(text)}`] : [];
  });
}

function findEmpty() {
  const said = (element) => (element.textContent ?? '').trim() !== '';
  const shows = (element) => element.querySelector('svg, canvas, img, input, textarea, select') !== null;
  const found = [];
  for (const box of document.querySelectorAll(
    'section, article, aside, dialog, li, ul, ol, dl, td, p, h1, h2, h3, summary',
  )) {
    if (isUnseen(box)) continue;
    const { width, height } = box.getBoundingClientRect();
    if (width < 4 || height < 4) continue;
    const heading = box.matches('section') ? box.querySelector('h2') : null;
    const isEmpty =
      heading === null
        ? !said(box) && !shows(box) && !box.matches('td')
        : (box.textContent ?? '').trim() === (heading.textContent ?? '').trim() && !shows(box);
    if (isEmpty)
      found.push(`empty: ${box.tagName.toLowerCase()} ${short((heading ?? box.parentElement)?.textContent ?? '')}`);
  }
  return found;
}

/** @param names the values of closed lists, which readers see as words */
globalThis.findFaults = (language, names) => {
  const known = new Set(names);
  const texts = textsSeen();
  const inWords = texts.flatMap(({ element, text }) => {
    if (element.closest('code, pre, [lang]:not(html)') !== null) return [];
    const rules = [...codes, ...(language === 'FR' ? [...typography, ['English', english]] : [])];
    const broken = rules.filter(([, sign]) => sign.test(text)).map(([what]) => `${what}: ${short(text)}`);
    return known.has(text) ? [...broken, `a code: ${text}`] : broken;
  });
  const waiting = [...document.querySelectorAll('[aria-busy=true]')].map(
    (box) => `still waiting: ${short(box.textContent ?? '')}`,
  );
  return [...new Set([...inWords, ...findOverlaps(texts), ...findCut(texts), ...findEmpty(), ...waiting])];
};
