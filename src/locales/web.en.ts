import type { WebKey } from './web.id.ts';

/** The web chat's own sentences in English. */
export const web: Record<WebKey, string> = {
  'web.title': 'Posko, help with JMO',
  'web.name': 'Posko',
  'web.who': 'Help with JMO. Not BPJS.',
  'web.who.person': '{{name}} is with you now',
  'web.who.someone': 'A helper is with you now',
  'web.who.queue': 'Waiting for a helper',
  'web.welcome': 'Stuck in JMO? Tap an answer, or say it in your own words.',
  'web.welcome.safe': 'We never ask for codes, passwords, ID cards or money.',
  'web.skip': 'Skip to the message box',
  'web.log': 'Conversation',
  'web.from.you': 'You',
  'web.from.bot': 'Posko',
  'web.from.person': 'Helper',
  'web.media': '(picture or voice)',
  'web.blanked': '(text not kept)',
  'web.answers': 'Answers to choose from',
  'web.write': 'Write a message',
  'web.placeholder': 'Write your problem here…',
  'web.send': 'Send',
  'web.waiting': 'Posko is writing',
  'web.see-answer': 'See the answer',
  'web.new-below': 'New answer below',
  'web.picture.enlarge': 'Enlarge picture: {{alt}}',
  'web.picture.close': 'Close picture',
  'web.pending': 'Not sent yet',
  'web.offline': 'No signal. Your text is safe on this phone and sends itself later.',
  'web.menu': 'Menu',
  'web.larger': 'Larger text',
  'web.smaller': 'Smaller text',
  'web.privacy': 'What is kept',
  'web.finish': 'Done / Not me',
  'web.back': 'Back to the chat',

  'web.too-fast': 'One moment, please. Send again in {{seconds}} seconds. Your text stays here.',
  'web.too-long': 'The message is too long. Write one or two sentences, then send again.',
  'web.not-stored':
    'Sorry, the message could not be taken in yet. Wait a little, then press Send again. Your text stays here.',
  'web.ended': 'The earlier chat was closed because it was not used for long. Press Send to start anew.',
  'web.cookies': 'Press Send once more. If this stays, please allow cookies in this browser.',
  'web.foreign': 'That message did not come from this page. Open the chat again and send it from there.',
  'web.cleared': 'All clear. The earlier chat can no longer be opened on this phone.',

  'web.finish.title': 'Done on this phone?',
  'web.finish.text':
    'The chat on this screen is cleared and cannot be opened again on this phone. Your JMO account and JHT money do not change.',
  'web.finish.yes': 'Yes, clear it',

  'web.missing.title': 'No such page',
  'web.missing.text': 'The address may be mistyped. Never mind, the chat is still there.',
  'web.failed.title': 'Sorry, something went wrong',
  'web.failed.text': 'What you sent is not lost. Wait a little, then open the chat again.',
  'web.too-long.title': 'The message is too long',
  'web.foreign.title': 'Please send from the chat',

  'web.privacy.title': 'What Posko keeps and does not keep',
  'web.privacy.intro': 'Posko is a help post for JMO for {{workers}}. It is not BPJS.',
  'web.privacy.never.title': 'We never ask for',
  'web.privacy.never': 'Codes, passwords, ID card photos or money. Whoever asks is not Posko.',
  'web.privacy.masked.title': 'Masked before it is kept',
  'web.privacy.masked':
    'ID, KPJ and phone numbers, e-mail, bank accounts, codes, passwords, mother’s name and birth dates in a text are replaced by a mark such as ‹KPJ›. The masking is careful but not always perfect: better not to write them.',
  'web.privacy.kept.title': 'Kept',
  'web.privacy.kept.steps': 'The steps you opened and the answers you tapped, to improve the guides.',
  'web.privacy.kept.text':
    'What you write, for at most 90 days, only if you tapped “Agree”. Otherwise it is erased once answered.',
  'web.privacy.kept.address': 'The address to answer you (WhatsApp number or Telegram), sealed.',
  'web.privacy.not.title': 'Not kept',
  'web.privacy.not.media':
    'Pictures and voice are not fetched by the bot. A helper opens them only when needed.',
  'web.privacy.not.network': 'This phone’s network address and its contacts.',
  'web.privacy.readers.title': 'Who reads',
  'web.privacy.readers':
    'Helpers ({{facilitators}}) read only chats that were handed to them. HR sees numbers, not chats.',
  'web.privacy.rights.title': 'Your rights',
  'web.privacy.rights':
    'Write “my data” to see your data, “delete my data” to erase it, “stop” to receive nothing more. Your JMO account and JHT money do not change.',
  'web.privacy.screen.title': 'On this page',
  'web.privacy.screen':
    'The chat in the browser uses no name. Press “Done / Not me” to clear it, above all on a shared phone. After 12 hours without use it closes by itself.',
  'web.privacy.ask': 'Still unsure? Ask at {{desk}}, {{hours}}.',

  'web.whatsapp.title': 'Connect WhatsApp',
  'web.whatsapp.connected': 'Connected. You may close this page.',
  'web.whatsapp.waiting': 'One moment, the connection is being prepared.',
  'web.whatsapp.unpaired': 'Not connected yet.',
  'web.whatsapp.own':
    'A number for Posko alone? Use one that is only for Posko, never a private one: the bot reads every chat that comes to it.',
  'web.whatsapp.scan':
    'On the phone that holds the number, open WhatsApp, Linked devices, Link a device, and scan this picture. It changes by itself.',
  'web.whatsapp.type':
    'On the phone that holds the number, open WhatsApp, Linked devices, Link a device, Link with phone number instead, and type this code.',
  'web.whatsapp.picture': 'QR code to scan with the phone',
  'web.whatsapp.elsewhere':
    'This page opens only on the machine Posko runs on. From another one: run ssh -L 3000:127.0.0.1:3000 name@server (3000 is POSKO_PORT), then open http://127.0.0.1:3000/whatsapp.',
};
