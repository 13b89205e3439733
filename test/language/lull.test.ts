import { expect, test } from 'vitest';
import { readLull } from '#language/lull.ts';

test.for([
  ['oke besok', 'goodbye'],
  ['ya udah nanti saya kesana', 'goodbye'],
  ['yo wis sesuk ae', 'goodbye'],
  ['bye', 'goodbye'],
  ['tunggu sebentar saya cari kacamata', 'wait'],
  ['masih di jalan bu', 'wait'],
  ['sebentar keluar sendiri', undefined],
  ['ya sudah bisa', undefined],
  ['besok saya ke kantor', undefined],
  ['sebentar tidak bisa cari email', undefined],
  ['besok buka jam berapa?', undefined],
  ['', undefined],
] as const)('"%s" is %s', ([text, lull]) => expect(readLull(text)).toBe(lull));
