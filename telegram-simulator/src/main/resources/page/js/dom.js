import { words } from './words.js';

export const byId = (id) => document.getElementById(id);

/** Creates an element; strings become text nodes, never markup. */
export function make(tag, options = {}, ...children) {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(options)) {
		set(element, name, value);
	}
	element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false && child !== ''));
	return element;
}

function set(element, name, value) {
	if (value === undefined || value === null || value === false) {
		return;
	}
	if (name.startsWith('on')) {
		element.addEventListener(name.slice(2), value);
	}
	else if (name === 'class') {
		element.className = value;
	}
	else {
		element.setAttribute(name, value === true ? '' : value);
	}
}

/** Fills in the texts of the page from the dictionary. */
export function fillWords(root = document) {
	root.querySelectorAll('[data-word]').forEach((at) => at.append(words[at.dataset.word]));
	root.querySelectorAll('[data-word-label]').forEach((at) => at.setAttribute('aria-label', words[at.dataset.wordLabel]));
	root.querySelectorAll('[data-word-placeholder]').forEach((at) => at.setAttribute('placeholder', words[at.dataset.wordPlaceholder]));
}

/** Announces a short text to screen readers, and removes it afterwards. */
export function say(text) {
	const words = make('p', {}, text.length > 300 ? `${text.slice(0, 300)}…` : text);
	byId('said').append(words);
	setTimeout(() => words.remove(), 5000);
}

export const initials = (name) => name.replace(/\(.*/, '').split(/[\s.]+/).filter(Boolean).map((part) => part[0]).slice(0, 2).join('').toUpperCase();

/** A menu under a button; Escape or a click elsewhere closes it. */
export function menu(button, list) {
	const close = () => {
		list.hidden = true;
		button.setAttribute('aria-expanded', 'false');
	};
	button.addEventListener('click', () => {
		list.hidden = !list.hidden;
		button.setAttribute('aria-expanded', String(!list.hidden));
		if (!list.hidden) {
			list.querySelector('button')?.focus();
		}
	});
	document.addEventListener('click', (event) => {
		if (!list.contains(event.target) && !button.contains(event.target)) {
			close();
		}
	});
	list.addEventListener('keydown', (event) => walk(event, list, () => {
		close();
		button.focus();
	}));
	return close;
}

function walk(event, list, leave) {
	const items = [...list.querySelectorAll('button')];
	const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (event.key === 'Escape') {
		leave();
	}
	else if (step && items.length) {
		event.preventDefault();
		items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
	}
}
