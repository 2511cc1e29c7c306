/** The page's own line icons, drawn on a 20 × 20 grid. */
const SVG = 'http://www.w3.org/2000/svg';

const PATHS = {
  menu: ['M3.5 5.5h13M3.5 10h13M3.5 14.5h13'],
  close: ['M5 5l10 10M15 5L5 15'],
  plus: ['M10 4.5v11M4.5 10h11'],
  back: ['M12 4.5L6.5 10l5.5 5.5'],
  chevron: ['M5.5 8l4.5 4.5L14.5 8'],
  check: ['M4.5 10.5l3.7 3.7 7.3-8'],
  send: ['M3.5 10L3 4l14 6-14 6 .5-6zM3.5 10H10'],
  thread: ['M3.5 4.5h13v9H9l-3.5 3v-3h-2z', 'M7 8h6M7 10.5h4'],
  eye: ['M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5z', 'M10 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z'],
  warning: ['M10 3.2L17.6 16H2.4z', 'M10 8v4M10 13.9v.2'],
  clock: ['M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14z', 'M10 6v4.2l2.8 1.7'],
  pulse: ['M2.5 10.5h3.2L8 5l3.6 10.5 2.3-5h3.6'],
  more: ['M4.6 10h.1M10 10h.1M15.4 10h.1'],
  lock: ['M5 9h10v7.5H5z', 'M7 9V6.5a3 3 0 0 1 6 0V9'],
  home: ['M3.5 9.5L10 4l6.5 5.5', 'M5.2 8.3v8h9.6v-8'],
  file: ['M5 3h6.5L15 6.5V17H5z', 'M11.5 3v3.5H15'],
  leaf: ['M4.5 15.5C4 8.5 8 4.5 16 4.5c.3 7.5-3.2 12-9.6 11', 'M4 17c1.6-4 4-6.4 7.6-8'],
  external: ['M8 5H4.5v10.5H15V12', 'M11.5 4.5h4v4M15.2 4.8L9.5 10.5'],
  bolt: ['M11.2 3L5 11h4.4L8.8 17 15 9h-4.4z'],
  toBot: ['M4 10h11M11 6l4 4-4 4'],
  fromBot: ['M16 10H5M9 6l-4 4 4 4'],
};

export function icon(name) {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 20 20');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('class', `icon icon-${name}`);
  for (const line of PATHS[name] ?? []) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', line);
    drawing.append(path);
  }
  return drawing;
}
