/** A picture of the page as it is drawn there: a file has no style sheet, so each element takes its colours and letters along. */
import type { Drawing, Ink } from './frame-picture.ts';

const STYLES = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap'],
  ...['font-family', 'font-size', 'font-weight', 'text-anchor', 'opacity'],
];

/** @param shown with a viewBox */
export function copyPicture(shown: SVGSVGElement): Drawing & Ink {
  const copy = shown.cloneNode(true) as SVGSVGElement;
  const [from, to] = [shown, copy].map((each) => [...each.querySelectorAll('*')]);
  for (const [place, element] of (from ?? []).entries()) {
    const style = getComputedStyle(element);
    const target = to?.[place];
    for (const name of ['style', 'class']) target?.removeAttribute(name);
    for (const name of STYLES) target?.setAttribute(name, style.getPropertyValue(name));
  }
  const { x, y, width, height } = shown.viewBox.baseVal;
  const page = getComputedStyle(document.documentElement);
  const colour = (name: string) => page.getPropertyValue(name).trim();
  const content = [...copy.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join('');
  return {
    ...{ content: `<g transform="translate(${-x} ${-y})">${content}</g>`, width, height },
    ...{ ink: colour('--ink'), paper: colour('--card') },
  };
}
