import { words } from './words.js';

/** Calls the HTTP API; an error response becomes an Error with its reason. */
async function call(method, path, body) {
	const options = { method };
	if (body !== undefined) {
		options.headers = { 'Content-Type': 'application/json' };
		options.body = JSON.stringify(body);
	}
	const answer = await fetch(path, options);
	const text = await answer.text();
	const json = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : {};
	if (!answer.ok) {
		throw new Error(words.problem(json.error ?? json.description ?? answer.status));
	}
	return json;
}

export const get = (path) => call('GET', path);
export const post = (path, body = {}) => call('POST', path, body);
export const remove = (path) => call('DELETE', path);
