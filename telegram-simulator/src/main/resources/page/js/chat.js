import { get, post } from './api.js';
import { startComposer } from './composer.js';
import { byId, make, say } from './dom.js';
import { bubble } from './message.js';
import { instant, longDay, sameDay } from './time.js';
import { words } from './words.js';

const drawn = new Map();
let person = null;
let lastToast = null;

const acts = { send: (text) => write({ text }), press };
const composer = startComposer(write, () => person);

byId('start').addEventListener('click', () => write({ text: '/start' }));
byId('unblock').addEventListener('click', () => block(false));
byId('chat-block').addEventListener('click', (event) => block(event.currentTarget.dataset.block === 'true'));

/** Opens the chat of a user with the bot. */
export async function openChat(whose) {
	person = whose;
	lastToast = null;
	drawn.clear();
	byId('chat-log').replaceChildren();
	await refreshChat(whose.id, true);
	toEnd();
	composer.focus();
}

/** Reloads a chat if it is the open one. */
export async function refreshChat(userId, first = false) {
	if (person?.id !== userId) {
		return;
	}
	const chat = await get(`/api/chats/${userId}`);
	if (person?.id === userId) {
		draw(chat, first);
	}
}

function draw(chat, first) {
	const log = byId('chat-log');
	const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 120;
	bar(chat);
	messages(chat, log, first);
	toast(chat.toast, first);
	if (atEnd) {
		toEnd();
	}
}

function bar(chat) {
	byId('chat-state').textContent = chat.blocked ? words.blocked : chat.typing ? words.typing : words.as(person.firstName);
	byId('chat-state').classList.toggle('typing', chat.typing);
	const blocking = byId('chat-block');
	blocking.hidden = !chat.started;
	blocking.textContent = chat.blocked ? words.unblockShort : words.block;
	blocking.setAttribute('aria-label', chat.blocked ? words.unblock : words.blockLabel);
	blocking.dataset.block = String(!chat.blocked);
	byId('composer').hidden = !chat.started || chat.blocked;
	byId('start').hidden = chat.started;
	byId('unblock').hidden = !chat.blocked;
	if (chat.typing) {
		setTimeout(() => refreshChat(chat.userId), 5200);
	}
}

function messages(chat, log, first) {
	if (!chat.messages.length) {
		log.replaceChildren(welcome());
		return;
	}
	log.querySelector('.welcome')?.remove();
	const kept = new Set(chat.messages.map((message) => message.id));
	[...drawn.keys()].filter((id) => !kept.has(id)).forEach((id) => {
		drawn.get(id).element.remove();
		drawn.delete(id);
	});
	chat.messages.forEach((message, index) => place(message, chat.messages[index - 1], log, first));
}

function place(message, before, log, first) {
	const signature = JSON.stringify(message);
	const old = drawn.get(message.id);
	if (old?.signature === signature) {
		return;
	}
	const element = bubble(message, acts);
	if (old) {
		replace(old.element, element);
	}
	else {
		separate(message, before, log);
		log.append(element);
		element.classList.toggle('fresh', !first);
	}
	drawn.set(message.id, { element, signature });
	if (message.from === 'bot' && !first && message.text && message.text !== old?.text) {
		say((old ? words.changedMessage : words.newMessage)(message.text));
	}
}

/** Keeps the keyboard focus on an edited card. */
function replace(old, element) {
	const focused = old.contains(document.activeElement);
	const key = document.activeElement?.dataset?.key;
	old.replaceWith(element);
	if (focused) {
		const same = [...element.querySelectorAll('.key')].find((button) => button.dataset.key === key);
		(same ?? element.querySelector('.key') ?? byId('composer-text')).focus({ preventScroll: true });
	}
}

function separate(message, before, log) {
	const when = instant(message.date);
	if (!before || !sameDay(when, instant(before.date))) {
		log.append(make('p', { class: 'day' }, make('span', {}, longDay(when))));
	}
}

function welcome() {
	return make('div', { class: 'welcome' }, make('h3', {}, words.welcomeTitle), make('p', {}, words.welcome));
}

function toast(shown, first) {
	const key = shown && shown.at + shown.text;
	if (!shown || key === lastToast) {
		return;
	}
	lastToast = key;
	if (first) {
		return;
	}
	if (shown.alert) {
		byId('alert-text').textContent = shown.text;
		byId('alert').showModal();
	}
	else {
		flash(shown.text);
	}
}

let flashing = 0;

function flash(text) {
	const at = byId('chat-toast');
	at.textContent = text;
	at.classList.add('shown');
	clearTimeout(flashing);
	flashing = setTimeout(() => {
		at.classList.remove('shown');
		at.textContent = '';
	}, 6000);
}

async function write(what) {
	try {
		await post(`/api/chats/${person.id}/messages`, what);
		await refreshChat(person.id);
		toEnd();
		composer.focus();
	}
	catch (problem) {
		flash(problem.message);
	}
}

async function press(message, key, button) {
	button.setAttribute('aria-busy', 'true');
	try {
		const pressed = await post(`/api/chats/${person.id}/presses`, { messageId: message.id, data: key.data });
		await answered(pressed);
	}
	catch (problem) {
		flash(problem.message);
	}
	button.removeAttribute('aria-busy');
}

async function answered(pressed) {
	for (let turn = 0; turn < 40 && !pressed.answered; turn++) {
		await new Promise((resolve) => setTimeout(resolve, 250));
		pressed = await get(`/api/presses/${pressed.callbackId}`);
	}
}

async function block(blocked) {
	try {
		await post(`/api/chats/${person.id}/block`, { blocked });
		await refreshChat(person.id);
	}
	catch (problem) {
		flash(problem.message);
	}
}

function toEnd() {
	const log = byId('chat-log');
	log.scrollTop = log.scrollHeight;
}
