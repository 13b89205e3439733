import { colors } from './kit/colors.ts';
import { line } from './kit/text.ts';
import { type Scene, type Staged, stage } from './scene.ts';

/** A picture is one scene, or a strip of two to four for steps that are done in one go. */
export type Picture = Scene | readonly Scene[];

const width = 640;
const tallest = 800;

/** The picture as SVG: 640 pixels wide, at most 800 tall. */
export function svgOf(picture: Picture): string {
  if ('screen' in picture) {
    const { svg, bottom } = stage(picture);
    return sheet(svg, Math.min(tallest, Math.ceil(bottom)));
  }
  return sheet(strip(picture), tallest);
}

function sheet(inside: string, height: number): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Noto Sans">`,
    `<rect width="${width}" height="${height}" fill="${colors.shade}"/>`,
    inside,
    '</svg>',
  ].join('');
}

/** Panes from top to bottom, lettered like the parts of the step, each showing the part of its phone around the target. */
function strip(scenes: readonly Scene[]): string {
  const gap = 16;
  const height = (tallest - gap * (scenes.length + 1)) / scenes.length;
  return scenes
    .map((scene, n) => pane(stage(scene), scene.letter ?? 'abcd'.charAt(n), gap + n * (height + gap), height))
    .join('');
}

const left = 92;
const wide = width - left - 14;

function pane(scene: Staged, letter: string, top: number, height: number): string {
  const { glass } = scene;
  const scale = wide / glass.width;
  const seen = height / scale;
  const target = scene.target ?? glass;
  // A little below the target's middle, to leave room for the hand, but never above the ring.
  const wanted = Math.min(target.y + target.height / 2 + 30 - seen / 2, target.y - 22);
  const from = Math.max(glass.y, Math.min(wanted, glass.y + glass.height + 60 - seen));
  const frame = `x="${left}" y="${top}" width="${wide}" height="${height}" rx="22"`;
  return [
    `<clipPath id="pane-${letter}"><rect ${frame}/></clipPath>`,
    `<g clip-path="url(#pane-${letter})"><g transform="translate(${left} ${top}) scale(${scale}) translate(${-glass.x} ${-from})">${scene.svg}</g></g>`,
    `<rect ${frame} fill="none" stroke="${colors.ink}" stroke-width="5"/>`,
    `<circle cx="46" cy="${top + height / 2}" r="34" fill="${colors.ink}"/>`,
    line(46, top + height / 2 - 2, letter, { size: 44, color: colors.paper, anchor: 'middle' }),
  ].join('');
}
