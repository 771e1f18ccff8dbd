package nl.driehoek.calendar.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Name, parameters and value of one unfolded line, without unescaping.
 */
record ContentLine(String name, Map<String, String> parameters, String value) {

	private static final String NAME = "[A-Za-z0-9-]+";

	private static final String PARAMETER_VALUE = "\"[^\"]*\"|[^\":;,]*";

	private static final Pattern PARAMETER = Pattern
		.compile(";(" + NAME + ")=((?:" + PARAMETER_VALUE + ")(?:,(?:" + PARAMETER_VALUE + "))*)");

	private static final Pattern LINE = Pattern
		.compile("(?<name>" + NAME + ")(?<parameters>(?:" + PARAMETER + ")*):(?<value>(?s:.*))");

	static boolean isWellFormed(String line) {
		return LINE.matcher(line).matches();
	}

	static ContentLine parse(String line) {
		Matcher matcher = LINE.matcher(line);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("Not a content line: " + line);
		}
		Map<String, String> parameters = new LinkedHashMap<>();
		Matcher found = PARAMETER.matcher(matcher.group("parameters"));
		while (found.find()) {
			parameters.merge(found.group(1), found.group(2), (first, second) -> first + " and " + second);
		}
		return new ContentLine(matcher.group("name"), parameters, matcher.group("value"));
	}

	String parameter(String name) {
		return this.parameters.getOrDefault(name, "");
	}

}
