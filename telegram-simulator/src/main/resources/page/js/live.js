/** Receives change events; debounces a burst of changes in one chat into one reload. */
export function listen(hearers) {
	const source = new EventSource('/api/live');
	const waiting = new Map();
	let lost = false;
	for (const name of ['change', 'mail', 'bot', 'clock']) {
		source.addEventListener(name, (event) => soon(name + event.data, () => hearers[name](JSON.parse(event.data))));
	}
	source.onerror = () => {
		lost = true;
		hearers.lost();
	};
	source.onopen = () => {
		if (lost) {
			lost = false;
			hearers.back();
		}
	};

	function soon(key, work) {
		if (!waiting.has(key)) {
			waiting.set(key, setTimeout(() => {
				waiting.delete(key);
				Promise.resolve(work()).catch((reason) => console.error(reason));
			}, 40));
		}
	}
}
