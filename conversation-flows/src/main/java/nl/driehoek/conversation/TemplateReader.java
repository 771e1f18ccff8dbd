package nl.driehoek.conversation;

import java.util.ArrayList;
import java.util.List;

/**
 * Parses a phrase when it is loaded.
 */
final class TemplateReader {

	private final String key;

	private final String phrase;

	private int at;

	TemplateReader(String key, String phrase) {
		this.key = key;
		this.phrase = phrase;
	}

	List<Template.Part> read() {
		List<Template.Part> parts = partsUntil("}");
		expect(this.at == this.phrase.length(), "a } without {");
		return parts;
	}

	private List<Template.Part> partsUntil(String end) {
		List<Template.Part> parts = new ArrayList<>();
		while (this.at < this.phrase.length() && !isAt(end)) {
			parts.add(part(end));
		}
		return List.copyOf(parts);
	}

	private Template.Part part(String end) {
		if (isAt("*")) {
			return strong(end);
		}
		return isAt("{") ? braces() : text(end + "{*");
	}

	private Template.Part strong(String end) {
		this.at++;
		List<Template.Part> parts = partsUntil("*" + end);
		skip("*", "a * without another one");
		expect(!parts.isEmpty(), "nothing between two *");
		return new Template.Strong(parts);
	}

	private Template.Part text(String end) {
		int start = this.at;
		while (this.at < this.phrase.length() && !isAt(end)) {
			this.at++;
		}
		return new Template.Literal(this.phrase.substring(start, this.at));
	}

	private Template.Part braces() {
		this.at++;
		if (isAt("*")) {
			this.at++;
			skip("}", "a {* without }");
			return new Template.Literal("*");
		}
		return placeholder();
	}

	private Template.Part placeholder() {
		int number = number();
		List<List<Template.Part>> forms = new ArrayList<>();
		while (isAt("|")) {
			this.at++;
			forms.add(partsUntil("|}"));
		}
		skip("}", "a { without }");
		expect(forms.isEmpty() || forms.size() == 2 || forms.size() == 3, "a choice of " + forms.size());
		return forms.isEmpty() ? new Template.Placeholder(number) : new Template.Choice(number, forms);
	}

	private void skip(String sign, String otherwise) {
		expect(isAt(sign), otherwise);
		this.at++;
	}

	private int number() {
		expect(isAt("0123456789"), "a { without a number");
		return this.phrase.charAt(this.at++) - '0';
	}

	private boolean isAt(String anyOf) {
		return this.at < this.phrase.length() && anyOf.indexOf(this.phrase.charAt(this.at)) >= 0;
	}

	private void expect(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException("The phrase '" + this.key + "' has " + otherwise + ": " + this.phrase);
		}
	}

}
