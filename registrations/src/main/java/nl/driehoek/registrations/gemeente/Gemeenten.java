package nl.driehoek.registrations.gemeente;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All gemeenten, and the look-up of the one that somebody typed. It is costly to make, so
 * make it once.
 */
public final class Gemeenten {

	/** No gemeente has a longer name, not even in a sentence. */
	private static final int LONGEST = 200;

	private static final int MOST_CANDIDATES = 4;

	private static final Set<String> ANNOUNCING = Set.of("gemeente", "gem");

	private static final Set<String> PROVINCES = Stream.of(Province.values())
		.map(province -> Letters.of(province.properName()))
		.collect(Collectors.toUnmodifiableSet());

	private final List<Gemeente> all;

	private final Map<GemeenteCode, Gemeente> byCode;

	private final GemeenteIndex index;

	private Gemeenten(List<Gemeente> gemeenten, List<FormerGemeente> former) {
		this.all = List.copyOf(gemeenten);
		this.byCode = gemeenten.stream().collect(Collectors.toUnmodifiableMap(Gemeente::code, Function.identity()));
		this.index = new GemeenteIndex(gemeenten, former);
	}

	/**
	 * All gemeenten of the Netherlands.
	 */
	public static Gemeenten dutch() {
		List<Gemeente> present = GemeentenFile.read();
		return new Gemeenten(present, FormerGemeentenFile.read(present));
	}

	/**
	 * All of them, in the order of their codes.
	 */
	public List<Gemeente> all() {
		return this.all;
	}

	public Optional<Gemeente> withCode(GemeenteCode code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	/**
	 * Looks up what somebody typed: a name of today or since 2010, a name with a typing
	 * error, or a sentence with a name in it.
	 */
	public GemeenteMatch understand(String typed) {
		if (typed.length() > LONGEST) {
			return new GemeenteMatch.Unknown();
		}
		List<String> words = Letters.words(typed);
		String name = nameIn(words);
		Set<Gemeente> named = this.index.named(name);
		if (named.size() == 1) {
			return new GemeenteMatch.Found(named.iterator().next());
		}
		return named.isEmpty() ? formerOrGuess(name, words) : unsure(named.stream());
	}

	/** The words after "gemeente", else the words before it, else all words. */
	private String nameIn(List<String> words) {
		int size = words.size();
		for (int at = size; at > 0; at--) {
			if (ANNOUNCING.contains(words.get(at - 1))) {
				return String.join("", (at < size) ? words.subList(at, size) : words.subList(0, at - 1));
			}
		}
		return String.join("", words);
	}

	private GemeenteMatch formerOrGuess(String name, List<String> words) {
		return this.index.formerlyNamed(name)
			.<GemeenteMatch>map(former -> new GemeenteMatch.Former(former.name(), former.now()))
			.orElseGet(() -> guess(name, words));
	}

	private GemeenteMatch guess(String name, List<String> words) {
		if (name.isEmpty() || PROVINCES.contains(name)) {
			return new GemeenteMatch.Unknown();
		}
		return unsure(Stream.concat(this.index.near(name), this.index.within(words)));
	}

	private GemeenteMatch unsure(Stream<Gemeente> likeliestFirst) {
		List<Gemeente> candidates = likeliestFirst.distinct().limit(MOST_CANDIDATES).toList();
		return candidates.isEmpty() ? new GemeenteMatch.Unknown() : new GemeenteMatch.Unsure(candidates);
	}

}
