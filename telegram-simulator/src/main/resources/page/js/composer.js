import { get } from './api.js';
import { byId, make, menu } from './dom.js';
import { isPhone } from './views.js';
import { words } from './words.js';

/** The input field below a chat: text, commands, and unexpected kinds of message. */
export function startComposer(write, whose) {
	const field = byId('composer-text');
	field.addEventListener('input', () => grow(field));
	field.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
			event.preventDefault();
			byId('composer').requestSubmit();
		}
	});
	byId('composer').addEventListener('submit', (event) => {
		event.preventDefault();
		const text = field.value.trim();
		if (text) {
			field.value = '';
			grow(field);
			write({ text });
		}
	});
	commands(write, whose);
	other(write);
	return { focus: () => isPhone() || byId('composer').hidden || field.focus({ preventScroll: true }) };
}

function grow(field) {
	field.rows = Math.min(6, Math.max(1, field.value.split('\n').length));
}

function commands(write, whose) {
	const list = byId('commands');
	const button = byId('commands-button');
	const close = menu(button, list);
	button.addEventListener('click', async () => {
		const { commands: known } = await get(`/api/commands?${new URLSearchParams({ chat: whose().id, languageCode: whose().languageCode })}`);
		list.replaceChildren(...known.map((command) => item(`/${command.command}`, command.description, () => {
			close();
			write({ text: `/${command.command}` });
		})));
		if (!known.length) {
			list.append(make('li', { class: 'quiet' }, words.noCommands));
		}
		list.querySelector('button')?.focus();
	});
}

function other(write) {
	const list = byId('other');
	const close = menu(byId('other-button'), list);
	list.append(...['sticker', 'photo', 'voice'].map((kind) => item(words[kind], '', () => {
		close();
		write({ [kind]: true });
	})));
}

const item = (name, description, onclick) => make('li', {}, make('button', { type: 'button', onclick }, make('b', {}, name), description && make('span', { class: 'quiet' }, description)));
