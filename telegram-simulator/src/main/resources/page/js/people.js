import { get, post } from './api.js';
import { byId, initials, make, say } from './dom.js';
import { instant, timeOf } from './time.js';
import { isShown } from './views.js';
import { words } from './words.js';

const people = new Map();
const seen = new Map();
let current = null;
let onChoose = () => {};

/** The list of invented users, each with the last message of the chat. */
export function startPeople(chosen) {
	onChoose = chosen;
	byId('people-add').addEventListener('submit', async (event) => {
		event.preventDefault();
		const form = event.currentTarget;
		try {
			const person = await post('/api/users', { firstName: form.elements.name.value.trim(), languageCode: form.elements.language.value });
			form.reset();
			await refreshPeople();
			choose(person.id);
		}
		catch (problem) {
			say(problem.message);
		}
	});
}

export async function refreshPeople() {
	const users = await get('/api/users');
	users.forEach((user) => people.set(user.id, { ...people.get(user.id), ...user }));
	await Promise.all(users.map((user) => look(user.id)));
	draw();
}

/** Reloads one chat. */
export async function touch(userId) {
	if (!people.has(userId)) {
		return refreshPeople();
	}
	await look(userId);
	return draw();
}

async function look(userId) {
	const chat = await get(`/api/chats/${userId}`);
	const person = people.get(userId);
	person.last = chat.messages.at(-1);
	person.newest = chat.messages.filter((message) => message.from === 'bot').at(-1)?.id ?? 0;
	const unread = chat.messages.filter((message) => message.from === 'bot' && message.id > (seen.get(userId) ?? 0)).length;
	person.unread = userId === current && isShown('chat') && !document.hidden ? 0 : unread;
	if (person.unread === 0) {
		seen.set(userId, person.newest);
	}
}

function choose(userId) {
	const person = people.get(userId);
	current = userId;
	person.unread = 0;
	seen.set(userId, person.newest ?? 0);
	draw();
	onChoose(person);
}

function draw() {
	const focused = document.activeElement?.closest?.('.person')?.dataset.id;
	byId('people-list').replaceChildren(...[...people.values()].map(row));
	if (focused) {
		document.querySelector(`.person[data-id="${focused}"]`)?.focus({ preventScroll: true });
	}
}

function row(person, index) {
	return make('li', {}, make('button', {
		class: 'person', 'data-id': person.id, 'aria-current': person.id === current ? 'true' : null, onclick: () => choose(person.id),
	},
	make('span', { class: `avatar c${index % 6}`, 'aria-hidden': 'true' }, initials(person.firstName)),
	make('span', { class: 'person-text' },
		make('b', {}, person.firstName),
		make('span', { class: 'row' }, make('span', { class: 'quiet preview' }, preview(person.last)),
			person.last && make('time', {}, timeOf(instant(person.last.date))),
			person.unread ? make('span', { class: 'badge' }, person.unread, make('span', { class: 'sr-only' }, ` ${words.unread}`)) : null))));
}

function preview(message) {
	if (!message) {
		return words.notStarted;
	}
	const text = message.text || (message.kind === 'document' && message.document?.name) || words.kinds[message.kind] || '';
	return (message.from === 'user' ? `${words.you}: ` : '') + text.replace(/\s+/g, ' ').slice(0, 80);
}
