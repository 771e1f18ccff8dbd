package nl.driehoek.conversation.machine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.statemachine.transition.Transition;

import nl.driehoek.conversation.Step;

/**
 * Draws the transitions of a machine. Steps that lead to the same place for the same
 * reason are drawn as one, so that a reader sees the wood.
 *
 * @param groups steps that may be drawn as one, by the name of the group
 */
record Diagram(Map<String, List<Step>> groups) {

	private record Arrow(String from, String reason, String to) {

	}

	String of(Collection<Transition<Step, Signal>> transitions) {
		Set<Arrow> arrows = transitions.stream()
			.map(one -> new Arrow(one.getSource().getId().name(), one.getName(), one.getTarget().getId().name()))
			.collect(Collectors.toSet());
		for (Map.Entry<String, List<Step>> group : this.groups.entrySet()) {
			List<String> steps = group.getValue().stream().map(Step::name).toList();
			arrows = gatheredTo(group.getKey(), steps, gatheredFrom(group.getKey(), steps, arrows));
		}
		return "flowchart TD\n" + String.join("", lines(arrows));
	}

	private static Set<Arrow> gatheredFrom(String group, List<String> steps, Set<Arrow> arrows) {
		Set<Arrow> gathered = new HashSet<>(arrows);
		for (Arrow arrow : arrows) {
			List<Arrow> alike = steps.stream()
				.filter(step -> !step.equals(arrow.to()))
				.map(step -> new Arrow(step, arrow.reason(), arrow.to()))
				.toList();
			if (gathered.containsAll(alike)) {
				alike.forEach(gathered::remove);
				gathered.add(new Arrow(group, arrow.reason(), arrow.to()));
			}
		}
		return gathered;
	}

	private static Set<Arrow> gatheredTo(String group, List<String> steps, Set<Arrow> arrows) {
		return turned(gatheredFrom(group, steps, turned(arrows)));
	}

	private static Set<Arrow> turned(Set<Arrow> arrows) {
		return arrows.stream()
			.map(arrow -> new Arrow(arrow.to(), arrow.reason(), arrow.from()))
			.collect(Collectors.toSet());
	}

	private Set<String> lines(Set<Arrow> arrows) {
		Map<String, Set<String>> reasons = new TreeMap<>();
		Set<String> lines = new TreeSet<>();
		for (Arrow arrow : arrows) {
			if (arrow.reason().equals(Move.BACK)) {
				lines.add("    " + arrow.from() + " -.-> " + arrow.to() + "\n");
			}
			else {
				reasons.computeIfAbsent(arrow.from() + " %s " + arrow.to(), ends -> new TreeSet<>())
					.add(arrow.reason());
			}
		}
		reasons
			.forEach((ends, why) -> lines.add("    " + ends.formatted("-->|" + String.join(" / ", why) + "|") + "\n"));
		drawnGroups(arrows).forEach(group -> lines.add("    " + group + "{{" + group.replace('_', ' ') + "}}\n"));
		return lines;
	}

	private Stream<String> drawnGroups(Set<Arrow> arrows) {
		return this.groups.keySet()
			.stream()
			.filter(group -> arrows.stream().anyMatch(arrow -> arrow.from().equals(group) || arrow.to().equals(group)));
	}

}
