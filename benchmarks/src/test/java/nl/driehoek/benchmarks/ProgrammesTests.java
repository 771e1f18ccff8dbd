package nl.driehoek.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgrammesTests {

	@Test
	void useEachGemeenteOncePerProgramme() {
		List<Entry> entries = entries(Programmes.forDialogs(2_200, 1), 2_200);

		assertThat(entries).allMatch(Entry::registers)
			.extracting(entry -> entry.programme() + entry.gemeente().code().value())
			.doesNotHaveDuplicates();
	}

	@Test
	void useOtherGemeentenForUsersWhoStopAtTheSummary() {
		List<Entry> entries = entries(Programmes.forDialogs(10_000, 5), 10_000);

		List<Entry> registering = entries.stream().filter(Entry::registers).toList();
		assertThat(registering).hasSize(2_000);
		assertThat(entries).filteredOn(entry -> !entry.registers())
			.extracting(Entry::gemeente)
			.doesNotContainAnyElementsOf(registering.stream().map(Entry::gemeente).toList());
	}

	@Test
	void giveEachUserDifferentNames() {
		List<Entry> entries = entries(Programmes.forDialogs(10_000, 5), 10_000);

		assertThat(entries).extracting(entry -> entry.line("G")).doesNotHaveDuplicates();
	}

	private static List<Entry> entries(Programmes programmes, int dialogs) {
		return IntStream.range(0, dialogs).mapToObj(programmes::entry).toList();
	}

}
