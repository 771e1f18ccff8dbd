package nl.driehoek.registrations.gemeente;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds gemeenten by the letters of their names; built once, because every message is
 * looked up in it.
 */
final class GemeenteIndex {

	/** "Nuenen, Gerwen en Nederwetten" and its province. */
	private static final int MOST_WORDS = 6;

	private final Map<String, Set<Gemeente>> byLetters = new HashMap<>();

	private final Map<String, FormerGemeente> formerByLetters = new HashMap<>();

	private final List<Name> names = new ArrayList<>();

	GemeenteIndex(Collection<Gemeente> gemeenten, Collection<FormerGemeente> former) {
		gemeenten.forEach(this::add);
		former.forEach(this::add);
		this.names.sort(Comparator.comparing(Name::isFormer).thenComparing(Name::letters));
	}

	private void add(Gemeente gemeente) {
		GemeenteNames.lettersOf(gemeente).forEach(letters -> {
			this.names.add(new Name(letters, gemeente, false));
			add(letters, gemeente);
		});
		GemeenteNames.shortLetters(gemeente.plainName(), gemeente.province())
			.forEach(letters -> add(letters, gemeente));
	}

	private void add(String letters, Gemeente gemeente) {
		this.byLetters.computeIfAbsent(letters, key -> new LinkedHashSet<>()).add(gemeente);
	}

	private void add(FormerGemeente former) {
		former.now().forEach(now -> {
			GemeenteNames.lettersOf(former, now).forEach(letters -> {
				this.names.add(new Name(letters, now, true));
				this.formerByLetters.put(letters, former);
			});
			GemeenteNames.shortLetters(former.name(), now.province())
				.forEach(letters -> this.formerByLetters.put(letters, former));
		});
	}

	Set<Gemeente> named(String letters) {
		return this.byLetters.getOrDefault(letters, Set.of());
	}

	Optional<FormerGemeente> formerlyNamed(String letters) {
		return Optional.ofNullable(this.formerByLetters.get(letters));
	}

	/**
	 * Those with a name like this one, the fewest slips first.
	 */
	Stream<Gemeente> near(String letters) {
		int allowed = Typos.allowedIn(letters);
		return this.names.stream()
			.map(name -> new Guess(name.gemeente(), slips(letters, name.letters(), allowed)))
			.filter(guess -> guess.slips() <= allowed)
			.sorted(Comparator.comparingInt(Guess::slips))
			.map(Guess::gemeente);
	}

	/** A name that was only begun counts as one slip. */
	private static int slips(String typed, String meant, int allowed) {
		if (meant.startsWith(typed)) {
			return 1;
		}
		boolean mayBeMeant = Math.abs(meant.length() - typed.length()) <= allowed;
		return mayBeMeant ? Typos.between(typed, meant) : Integer.MAX_VALUE;
	}

	/**
	 * Those that are named among the words, in the order of the words; of two names that
	 * begin with the same word the longer one counts.
	 */
	Stream<Gemeente> within(List<String> words) {
		Set<Gemeente> found = new LinkedHashSet<>();
		int at = 0;
		while (at < words.size()) {
			at += take(words, at, found);
		}
		return found.stream();
	}

	private int take(List<String> words, int at, Set<Gemeente> found) {
		for (int end = Math.min(words.size(), at + MOST_WORDS); end > at; end--) {
			if (found.addAll(everNamed(String.join("", words.subList(at, end))))) {
				return end - at;
			}
		}
		return 1;
	}

	private Collection<Gemeente> everNamed(String letters) {
		Set<Gemeente> named = named(letters);
		return named.isEmpty() ? formerlyNamed(letters).map(FormerGemeente::now).orElse(List.of()) : named;
	}

	private record Name(String letters, Gemeente gemeente, boolean isFormer) {
	}

	private record Guess(Gemeente gemeente, int slips) {
	}

}
