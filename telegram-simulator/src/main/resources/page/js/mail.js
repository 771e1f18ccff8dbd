import { get } from './api.js';
import { byId, initials, make, say } from './dom.js';
import { day, instant, leaf, longDay, shortDay, size, timeOf } from './time.js';
import { badge } from './views.js';
import { words } from './words.js';

const read = new Set();
let mails = [];
let open = null;

/** All mails of the bot, for all recipients. */
export function startMail() {
	byId('mail').addEventListener('shown', draw);
}

export async function refreshMail(tell) {
	const known = new Set(mails.map((mail) => mail.id));
	mails = (await get('/api/mails')).reverse();
	if (tell) {
		mails.filter((mail) => !known.has(mail.id)).forEach((mail) => say(words.newMail(mail.subject)));
	}
	if (open === null) {
		draw();
	}
	count();
}

function count() {
	badge('mail', mails.filter((mail) => !read.has(mail.id)).length);
}

function draw() {
	if (open !== null) {
		return;
	}
	const pane = byId('mail');
	const focused = document.activeElement?.dataset?.mail;
	pane.replaceChildren(make('h2', { class: 'pane-title' }, words.mailTitle),
		mails.length ? make('ul', { class: 'mail-list' }, mails.map(line)) : make('p', { class: 'empty' }, words.mailEmpty));
	pane.querySelector(`[data-mail="${focused}"]`)?.focus({ preventScroll: true });
}

function line(mail) {
	const fresh = !read.has(mail.id);
	return make('li', {}, make('button', { class: fresh ? 'mail-line fresh' : 'mail-line', 'data-mail': mail.id, onclick: () => openMail(mail.id) },
		make('span', { class: `avatar c${mail.id % 6}`, 'aria-hidden': 'true' }, initials(plain(mail.to).replace(/[<@].*/, '') || '?')),
		make('span', { class: 'mail-line-text' },
			make('span', { class: 'row' }, make('span', { class: 'to' }, plain(mail.to)), mail.date && make('time', {}, shown(instant(mail.date)))),
			make('span', { class: 'subject' }, fresh && make('span', { class: 'sr-only' }, `${words.unread}: `), mail.subject),
			mail.method && make('span', { class: `chip ${mail.method.toLowerCase()}` }, words.invitationKinds[mail.method] ?? mail.method))));
}

const plain = (addresses) => addresses.join(', ').replaceAll('"', '');
const shown = (when) => `${shortDay(when)} ${timeOf(when)}`;

async function openMail(id) {
	const mail = await get(`/api/mails/${id}`);
	open = id;
	read.add(id);
	count();
	const back = make('button', { class: 'quiet-button', onclick: close }, `‹ ${words.mailBack}`);
	byId('mail').replaceChildren(make('div', { class: 'mail-open' }, back, letter(mail)));
	byId('mail').scrollTop = 0;
	back.focus();
}

function close() {
	const id = open;
	open = null;
	draw();
	document.querySelector(`[data-mail="${id}"]`)?.focus();
}

function letter(mail) {
	return make('article', { class: 'letter', 'aria-labelledby': 'letter-title' },
		make('h2', { id: 'letter-title' }, mail.head.subject),
		make('dl', { class: 'letter-head' }, fact(words.from, plain([mail.head.from])), fact(words.to, plain(mail.head.to)),
			mail.head.date && fact(words.date, `${longDay(instant(mail.head.date))}, ${timeOf(instant(mail.head.date))}`)),
		mail.invitation && card(mail),
		frame(mail),
		files(mail),
		details(mail));
}

const fact = (name, value) => [make('dt', {}, name), make('dd', {}, value)];

function card(mail) {
	const { method, event } = mail.invitation;
	const on = leaf(day(event.when.day));
	return make('section', { class: `card ${method.toLowerCase()}`, 'aria-label': words.invitation },
		make('div', { class: 'leaf', 'aria-hidden': 'true' }, make('span', {}, on.weekday), make('b', {}, on.day), make('span', {}, on.month)),
		make('div', { class: 'card-text' },
			make('h3', {}, `${words.invitationKinds[method] ?? method}: ${event.title}`),
			make('p', {}, `${longDay(day(event.when.day))}, ${hours(event.when)}`),
			event.place && make('p', { class: 'quiet' }, `${words.where}: ${event.place}`),
			event.organizer && make('p', { class: 'quiet' }, `${words.organizer}: ${event.organizer}`),
			make('a', { class: 'primary', href: `/api/mails/${mail.id}/invitation`, download: 'uitnodiging.ics' }, words.toCalendar)));
}

function hours(when) {
	if (!when.start) {
		return words.wholeDay;
	}
	return timeOf(instant(when.start)) + (when.end ? `–${timeOf(instant(when.end))}` : '');
}

function frame(mail) {
	const inside = make('iframe', {
		class: 'letter-body', sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
		src: `/api/mails/${mail.id}/html`, title: words.mailText(mail.head.subject),
	});
	inside.addEventListener('load', () => {
		inside.height = inside.contentDocument.documentElement.scrollHeight + 8;
	});
	return inside;
}

function files(mail) {
	return mail.attachments.length ? make('section', {}, make('h3', {}, words.attachments), make('ul', { class: 'files' }, mail.attachments.map((file, index) =>
		make('li', {}, make('a', { class: 'file', href: `/api/mails/${mail.id}/attachments/${index}`, download: file.name },
			make('span', { class: 'file-icon', 'aria-hidden': 'true' }, '↓'),
			make('span', {}, make('span', { class: 'sr-only' }, `${words.download} `), make('b', {}, file.name), make('small', {}, size(file.size)))))))) : null;
}

function details(mail) {
	return make('details', {}, make('summary', {}, words.headers),
		make('dl', { class: 'headers' }, mail.headers.map((header) => fact(header.name, header.value))),
		make('p', {}, make('a', { href: `/api/mails/${mail.id}/source`, target: '_blank' }, words.source)));
}
