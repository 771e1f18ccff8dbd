import { make } from './dom.js';
import { render } from './safe-html.js';
import { instant, size, timeOf } from './time.js';
import { words } from './words.js';

/** Draws one message with its file and buttons. */
export function bubble(message, acts) {
	const mine = message.from === 'user';
	const body = make('div', { class: 'bubble' }, sticker(message) || file(message.document), text(message, mine, acts), foot(message));
	return make('article', { class: mine ? 'message mine' : 'message', 'data-id': message.id, 'aria-label': mine ? words.you : words.bot },
		body, keyboard(message, acts));
}

function text(message, mine, acts) {
	if (message.html) {
		return make('div', { class: 'text' }, render(message.html, mine ? null : acts.send));
	}
	const kind = message.document ? '' : words.kinds[message.kind] || '';
	return kind && make('div', { class: 'text quiet' }, kind);
}

function foot(message) {
	const when = instant(message.date);
	return make('footer', {}, message.edited && `${words.edited} `, make('time', { datetime: when.toISOString() }, timeOf(when)));
}

function sticker(message) {
	return message.kind === 'sticker' && make('div', { class: 'sticker', role: 'img', 'aria-label': words.kinds.sticker }, '👍');
}

function file(document) {
	if (!document) {
		return null;
	}
	const address = `/api/files/${encodeURIComponent(document.fileId)}`;
	if (document.mime?.startsWith('image/')) {
		return make('img', { src: address, alt: document.name ?? '', class: 'picture' });
	}
	return make('a', { class: 'file', href: address, download: document.name },
		make('span', { class: 'file-icon', 'aria-hidden': 'true' }, '↓'),
		make('span', {}, make('span', { class: 'sr-only' }, `${words.download} `), make('b', {}, document.name), make('small', {}, size(document.size))));
}

function keyboard(message, acts) {
	if (!message.keyboard?.length) {
		return null;
	}
	return make('div', { class: 'keyboard' }, message.keyboard.map((row) =>
		make('div', { class: 'keys' }, row.map((key) => button(message, key, acts)))));
}

/** A label that does not fit is cut with an ellipsis, as Telegram does. */
function button(message, key, acts) {
	if (key.url) {
		return make('a', { class: 'key', href: /^https?:/.test(key.url) ? key.url : '#', target: '_blank', rel: 'noopener noreferrer' }, make('span', {}, key.text, ' ↗'));
	}
	return make('button', { class: 'key', type: 'button', 'data-key': key.data, onclick: (event) => acts.press(message, key, event.currentTarget) }, make('span', {}, key.text));
}
