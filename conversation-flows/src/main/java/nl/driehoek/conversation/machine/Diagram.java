package nl.driehoek.conversation.machine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;

import org.springframework.statemachine.transition.Transition;

/**
 * Draws the transitions of one chapter so that a person can read them. Ways back are left
 * out, and the steps of all other chapters are one node.
 *
 * @param chapter the name of the chapter
 * @param merged steps that are drawn as one node, by the name of the node
 * @param groups steps whose common arrows are drawn once, by the name of the group
 */
record Diagram(String chapter, Map<String, List<Step>> merged, Map<String, List<Step>> groups) {

	private static final String ELSEWHERE = "elsewhere";

	private record Arrow(String from, String reason, String to) {

		boolean leadsLike(Arrow other) {
			return this.to.equals(other.to) && this.reason.equals(other.reason);
		}

	}

	String of(Collection<Transition<Step, Signal>> transitions) {
		Set<Arrow> arrows = transitions.stream().flatMap(one -> arrow(one).stream()).collect(Collectors.toSet());
		for (Map.Entry<String, List<Step>> group : this.groups.entrySet()) {
			Set<String> nodes = group.getValue().stream().map(this::node).collect(Collectors.toSet());
			arrows = gathered(group.getKey(), nodes, arrows);
		}
		return "flowchart TD\n" + String.join("", lines(arrows));
	}

	private Optional<Arrow> arrow(Transition<Step, Signal> transition) {
		String from = node(transition.getSource().getId());
		String to = node(transition.getTarget().getId());
		boolean leaves = to.equals(ELSEWHERE);
		boolean hidden = transition.getName().equals(Move.BACK) ? !leaves : leaves;
		if (hidden || (from.equals(ELSEWHERE) && leaves)) {
			return Optional.empty();
		}
		return Optional.of(new Arrow(from, leaves ? "left" : transition.getName(), to));
	}

	private String node(Step step) {
		if (!step.chapter().equals(this.chapter)) {
			return ELSEWHERE;
		}
		return this.merged.entrySet()
			.stream()
			.filter(node -> node.getValue().contains(step))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseGet(step::name);
	}

	private static Set<Arrow> gathered(String group, Set<String> nodes, Set<Arrow> arrows) {
		Set<Arrow> gathered = new HashSet<>(arrows);
		for (Arrow arrow : arrows) {
			List<Arrow> alike = nodes.stream()
				.filter(node -> !node.equals(arrow.to()))
				.map(node -> new Arrow(node, arrow.reason(), arrow.to()))
				.toList();
			if (gathered.containsAll(alike)) {
				gathered.removeIf(other -> nodes.contains(other.from()) && other.leadsLike(arrow));
				gathered.add(new Arrow(group, arrow.reason(), arrow.to()));
			}
		}
		return gathered;
	}

	private Set<String> lines(Set<Arrow> arrows) {
		Map<String, Set<String>> reasons = new TreeMap<>();
		for (Arrow arrow : arrows) {
			reasons.computeIfAbsent(arrow.from() + " -->|%s| " + arrow.to(), ends -> new TreeSet<>())
				.add(arrow.reason());
		}
		Set<String> lines = new TreeSet<>();
		reasons.forEach((ends, why) -> lines.add("    " + ends.formatted(String.join(" / ", why)) + "\n"));
		this.groups.keySet().forEach(group -> lines.add("    " + group + "{{" + group.replace('_', ' ') + "}}\n"));
		this.merged.keySet().forEach(node -> lines.add("    " + node + "[[" + node.replace('_', ' ') + "]]\n"));
		return lines;
	}

}
