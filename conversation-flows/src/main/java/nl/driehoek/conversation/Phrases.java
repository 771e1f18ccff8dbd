package nl.driehoek.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;

import nl.driehoek.registrations.party.Language;

/**
 * The phrases of one language, ready to be said.
 */
record Phrases(String language, Map<String, Template> templates) {

	static final Phrases NONE = new Phrases("no language", Map.of());

	static Phrases of(List<String> bundles, Language language) {
		Map<String, Template> templates = new HashMap<>();
		for (String bundle : bundles) {
			Bundle.load(bundle, language).forEach((key, phrase) -> {
				if (templates.put(key, Template.of(key, phrase)) != null) {
					throw new IllegalArgumentException("The phrase '" + key + "' of " + bundle + " is in two bundles");
				}
			});
		}
		return new Phrases(language.name(), Map.copyOf(templates));
	}

	Template the(String key) {
		Template template = this.templates.get(key);
		if (template == null) {
			throw new MissingResourceException("No phrase '" + key + "' in " + this.language, "Phrasebook", key);
		}
		return template;
	}

	Set<String> keys() {
		return this.templates.keySet();
	}

}
