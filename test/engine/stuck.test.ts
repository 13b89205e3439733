import { describe, expect, it } from 'vitest';
import { PNG } from '../content/folder.ts';
import { sandiWith, smallContent } from './content.ts';
import { Talk } from './conversation.ts';

describe('a button that is not found', () => {
  it('is looked for in the picture only where the step shows one', async () => {
    const content = await smallContent({
      ...sandiWith('Buka JMO.', 'Tekan `Login`.\n\n   ![Tombol Masuk](images/masuk.png)', 'Isi email.'),
      'knowledge/images/masuk.png': PNG,
    });
    const talk = new Talk(content);
    talk.say('lupa kata sandi');
    const help = () => {
      talk.tap('Macet di sini');
      return talk.tap('Tombol tidak ketemu')[0]?.outgoing;
    };
    expect(help()?.text).not.toContain('gambar');
    talk.tap('Sudah');
    const shown = help();
    expect(shown?.text).toContain('sama seperti di gambar');
    expect(shown?.picture).toBeDefined();
  });
});
