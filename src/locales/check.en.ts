import type { CheckWording } from './check.ts';

/** What `posko check` says about each rule, and what to do about it. */
export const check: CheckWording = {
  'missing-file': {
    message: 'The file {{path}} is missing or may not be read.',
    remedy: 'Create it, copy it from the repository, or allow it to be read.',
  },
  'file-too-large': {
    message: 'This file has {{kilobytes}} kB; the most is {{most}} kB.',
    remedy: 'Split it: one problem, one file.',
  },
  'not-utf8': { message: 'This file is not UTF-8 text.', remedy: 'Save it again as UTF-8.' },
  outside: {
    message: '{{path}} lies outside flows/ and knowledge/.',
    remedy: 'Move it into flows/ or knowledge/; symbolic links that lead out are not followed.',
  },
  tangled: {
    message: 'The Markdown signs here are too dense or too deeply nested to be read.',
    remedy: 'Separate paragraphs by empty lines and remove needless * _ [ ] `.',
  },
  yaml: {
    message: 'The YAML cannot be read ({{reason}}).',
    remedy: 'Check indentation, quotation marks, colons, and the opening and closing ---.',
  },
  'unknown-language': {
    message: 'The language "{{tag}}" in the file name is unknown.',
    remedy: 'Indonesian is name.md, Javanese name.jv.md, English name.en.md.',
  },
  'unknown-key': {
    message: 'The key "{{key}}" is unknown.',
    remedy: 'Most similar: {{nearest}}. Change or remove it.',
  },
  'bad-value': { message: 'The value of "{{key}}" does not fit.', remedy: 'Write it like this: {{expects}}' },
  'unknown-topic': {
    message: 'The topic "{{topic}}" is not in knowledge/topics.yaml.',
    remedy: 'Most similar: {{nearest}}. Change it, or add the topic there.',
  },
  'reference-only': {
    message: 'The key "{{key}}" has no place in a translation.',
    remedy: 'Write it in the Indonesian file only; translations follow it.',
  },
  'missing-door': {
    message: 'The outcome is referred, but not to whom.',
    remedy: 'Add refers_to: HR, 175, branch, Dukcapil, Lapak Asik, or police.',
  },
  'needless-outcome': {
    message: 'This file has an outcome, but no section ends.',
    remedy: 'Remove the outcome, or the choices of the section that ends.',
  },
  unfilled: {
    message: '"{{key}}" is not filled in; workers read its placeholder.',
    remedy: 'Replace { unfilled: … } by the real value.',
  },
  'no-heading': { message: 'This file has no heading.', remedy: 'Begin with one line "# Heading".' },
  'before-heading': {
    message: 'Something stands before the first heading.',
    remedy: 'Move it below the "# " heading.',
  },
  'heading-level': {
    message: 'This heading has the wrong level.',
    remedy: 'Write it with "{{signs}} ": the first heading is "# ", the others "## ", none is deeper.',
  },
  'empty-heading': {
    message: 'This heading is empty or has no letters.',
    remedy: 'Give it a name with letters, so that links can find it.',
  },
  'duplicate-id': {
    message: 'The heading "{{heading}}" is already used in this file.',
    remedy: 'Change one of them, so that links know which is meant.',
  },
  block: {
    message: 'A chat cannot show this ({{kind}}).',
    remedy: 'Use paragraphs, pictures, numbered steps, and choices at the end.',
  },
  inline: {
    message: 'A chat cannot show this ({{kind}}).',
    remedy: 'Use plain text, *emphasis*, **strong** and `screen labels`.',
  },
  'link-in-prose': {
    message: 'A link to {{target}} stands in running text.',
    remedy: 'Make it a choice at the end of the section: - [Label]({{target}})',
  },
  'foreign-link': {
    message: '{{address}} is not an official address.',
    remedy: 'Use one of official in knowledge/places.yaml, for example {official.web}.',
  },
  'foreign-number': {
    message: '{{number}} is not an official number.',
    remedy: 'Use one of official in knowledge/places.yaml, for example {official.phone}.',
  },
  'choice-shape': {
    message: 'This item is not a choice.',
    remedy: 'Write - [Label](target.md) or - [Label](target.md) — hint; make other lists sentences.',
  },
  'choices-not-last': {
    message: 'Something stands after the choices.',
    remedy: 'Choices come last in their section; move this above them.',
  },
  'step-shape': {
    message: 'This step has the wrong shape.',
    remedy: 'One paragraph, then perhaps one picture, then perhaps a numbered list of at most four texts.',
  },
  'stretch-length': {
    message: 'This stretch has {{count}} steps; the most is {{most}}.',
    remedy: 'Split it where JMO may be left.',
  },
  'text-after-steps': {
    message: 'Text stands after the steps.',
    remedy: 'Move it above the first step, or make it a step.',
  },
  'picture-place': {
    message: 'This picture stands in the wrong place.',
    remedy: 'One picture per section or step, at the end of its paragraph.',
  },
  'unknown-attribute': {
    message: 'The attribute "{{attribute}}" is unknown.',
    remedy: 'Allowed: "score=1" (points of an answer) and "remind=120" (a reminder in 120 minutes).',
  },
  'too-many-choices': {
    message: '{{count}} choices; the most is {{most}}.',
    remedy: 'Join some, or ask two questions.',
  },
  'duplicate-label': {
    message: 'The label "{{label}}" is used twice.',
    remedy: 'Name them differently, so that it is clear which one is meant.',
  },
  'label-length': {
    message: 'The label "{{label}}" has {{length}} characters; the most is {{most}}.',
    remedy: 'Shorten it; put the rest after " — ".',
  },
  'hint-length': {
    message: 'This hint has {{length}} characters; the most is {{most}}.',
    remedy: 'Shorten it.',
  },
  'body-length': {
    message: 'The text above the choices has {{length}} characters; the most is {{most}}.',
    remedy: 'Shorten it, or make it steps.',
  },
  'step-sentences': {
    message: 'This step has {{count}} sentences; the most is {{most}}.',
    remedy: 'Make it two steps: one step, one thing.',
  },
  'unknown-label': {
    message: 'The screen label "{{label}}" is not in knowledge/glossary.yaml.',
    remedy: 'Most similar: {{nearest}}. Write it so, or add it there if the screen says it.',
  },
  'hard-word': {
    message: 'Hard word: "{{word}}".',
    remedy: 'Write instead: {{instead}}. If it is a screen label, write it as `code`.',
  },
  'shaming-word': {
    message: '"{{word}}" may make people feel blamed.',
    remedy: 'Write instead: {{instead}}',
  },
  'unknown-place': {
    message: '{ {{path}} } is not in knowledge/places.yaml.',
    remedy: 'Most similar: {{nearest}}. Change it, or add it there.',
  },
  'missing-picture': {
    message: 'The picture {{path}} is missing.',
    remedy: 'Put it there, or correct its name.',
  },
  'missing-alt': {
    message: 'The picture {{target}} has no description.',
    remedy: 'Say between the square brackets what is seen: ![Login page, Login button](…)',
  },
  'picture-too-large': {
    message: 'The picture {{path}} has more than {{kilobytes}} kB.',
    remedy: 'Make it smaller, so that it arrives on an old phone.',
  },
  'not-png': { message: '{{path}} is not a PNG picture.', remedy: 'Save it as PNG; renaming is not enough.' },
  'no-home': {
    message: 'There is no home menu.',
    remedy: 'Create flows/README.md with a heading and choices.',
  },
  'dead-link': {
    message: 'The link {{target}} leads nowhere.',
    remedy: 'Did you mean {{nearest}}? Correct the link, or write that section.',
  },
  'too-many-messages': {
    message: '{{count}} messages; the most is {{most}}.',
    remedy: 'Keep those that the screen shows most often.',
  },
  'message-without-screens': {
    message: '{{target}} has no screens.',
    remedy: 'Say in that file what the screen shows (screens), or remove it from messages.',
  },
  'dead-end': {
    message: 'Dead end: "{{heading}}" has neither choices nor an outcome.',
    remedy: 'Add choices, or outcome: resolved, handover, referred, or later.',
  },
  'no-way-out': {
    message: 'No way leads from {{id}} to an ending or home.',
    remedy: 'Add a choice that leads to an ending, a person, or the menu.',
  },
  unreachable: {
    message: 'No worker can come to {{id}}.',
    remedy: 'Link to it, give the first heading a topic or asks, or remove it.',
  },
  ring: {
    message: 'A ring without a question: {{ring}}.',
    remedy: 'Give one of them a second choice, or join them.',
  },
  'orphan-translation': {
    message: 'A translation without its Indonesian file.',
    remedy: 'Create {{base}}, or remove this translation.',
  },
  translation: {
    message: 'Out of step with {{base}}: {{part}} {{found}}, should be {{expected}}.',
    remedy: 'Give it the structure and targets of the Indonesian file.',
  },
  unreviewed: {
    message: 'Nobody has compared this guide with a phone.',
    remedy: 'Try it on a phone, then write reviewed: with the date.',
  },
  stale: {
    message: 'Last compared with a phone on {{date}}, {{days}} days ago (the most is {{most}}).',
    remedy: 'Try it on a phone again, then renew reviewed.',
  },
  expired: {
    message: 'This is valid only until {{date}}.',
    remedy: 'See whether it is still true, then change or remove valid_until.',
  },
  warning: 'Warning: {{message}}',
  summary: 'Errors: {{errors}}, warnings: {{warnings}}; {{nodes}} nodes from {{files}} files',
};
