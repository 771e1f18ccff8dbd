import { make } from './dom.js';

const tags = new Set(['B', 'STRONG', 'I', 'EM', 'U', 'S', 'CODE', 'PRE', 'BLOCKQUOTE', 'SPAN', 'BR']);
const links = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w/])\/[a-z][a-z0-9_]{0,31}\b(?!\/))/g;

/** Rebuilds a message from an allowlist of tags; any other tag is shown as text. */
export function render(html, onCommand) {
	const parsed = new DOMParser().parseFromString(html, 'text/html');
	const fragment = document.createDocumentFragment();
	copy(parsed.body, fragment, onCommand);
	return fragment;
}

function copy(from, to, onCommand) {
	for (const node of from.childNodes) {
		if (node.nodeType === Node.TEXT_NODE) {
			to.append(...linked(node.textContent, onCommand));
		}
		else if (node.nodeType === Node.ELEMENT_NODE) {
			to.append(element(node, onCommand));
		}
	}
}

function element(node, onCommand) {
	const copied = shell(node);
	copy(node, copied, node.nodeName === 'A' || node.nodeName === 'CODE' || node.nodeName === 'PRE' ? null : onCommand);
	return copied;
}

function shell(node) {
	if (node.nodeName === 'A' && /^(https?:|mailto:|tel:)/i.test(node.getAttribute('href') ?? '')) {
		return make('a', { href: node.getAttribute('href'), target: '_blank', rel: 'noopener noreferrer' });
	}
	if (node.nodeName === 'SPAN' && node.classList.contains('spoiler')) {
		return make('span', { class: 'spoiler', tabindex: '0', onclick: reveal, onkeydown: reveal });
	}
	return tags.has(node.nodeName) ? make(node.nodeName.toLowerCase()) : document.createDocumentFragment();
}

function reveal(event) {
	if (event.type === 'click' || event.key === 'Enter') {
		event.currentTarget.classList.add('shown');
	}
}

function linked(text, onCommand) {
	return onCommand ? text.split(links).map((part, index) => index % 2 ? link(part, onCommand) : part) : [text];
}

function link(part, onCommand) {
	if (part.startsWith('/')) {
		return make('button', { class: 'command', type: 'button', onclick: () => onCommand(part) }, part);
	}
	const href = part.includes('@') && !part.startsWith('http') ? `mailto:${part}` : part;
	return make('a', { href, target: '_blank', rel: 'noopener noreferrer' }, part);
}
