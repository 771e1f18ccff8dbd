package nl.driehoek.bot;

import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final JavaClasses HOUSE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("nl.driehoek.bot", "nl.driehoek.registrations", "nl.driehoek.calendar",
				"nl.driehoek.conversation", "nl.driehoek.store");

	private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("nl.driehoek.offenders");

	@Test
	void modulesKnowOnlyWhomTheySayTheyKnow() {
		ApplicationModules.of(BotApplication.class).verify();
	}

	@Test
	void looksAtTheWholeHouse() {
		Set<String> rooms = HOUSE.stream()
			.map(type -> type.getPackageName().replaceFirst("nl\\.driehoek\\.(\\w+).*", "$1"))
			.collect(Collectors.toSet());

		assertThat(rooms).containsExactlyInAnyOrder("bot", "registrations", "calendar", "conversation", "store");
	}

	@ParameterizedTest
	@EnumSource
	void holdsInTheHouse(HouseRule rule) {
		rule.rule().check(HOUSE);
	}

	@ParameterizedTest
	@EnumSource
	void isSeenWhenItIsBroken(HouseRule rule) {
		assertThat(rule.rule().evaluate(OFFENDERS).hasViolation()).isTrue();
	}

}
