package nl.driehoek.registrations;

import java.util.stream.Stream;

import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * What docs/architecture.md promises about who sees whom within the domain.
 */
enum DomainRule {

	THE_ROOT_KNOWS_NO_PACKAGE(noClasses().that()
		.resideInAnyPackage("nl.driehoek.registrations", "nl.driehoek.offenders.registrations")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(packages("gemeente", "party", "programme", "seat"))),

	GEMEENTE_KNOWS_NO_OTHER_PACKAGE(never("gemeente", "party", "programme", "seat")),

	PARTY_KNOWS_NEITHER_PROGRAMME_NOR_SEAT(never("party", "programme", "seat")),

	PROGRAMME_KNOWS_NO_SEAT(never("programme", "seat"));

	@SuppressWarnings("ImmutableEnumChecker")
	private final ArchRule rule;

	DomainRule(ArchRule rule) {
		this.rule = rule;
	}

	ArchRule rule() {
		return this.rule;
	}

	/** An arrow between packages of the domain that would turn back. */
	private static ArchRule never(String from, String... to) {
		return noClasses().that()
			.resideInAPackage("..registrations." + from + "..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(packages(to));
	}

	private static String[] packages(String... names) {
		return Stream.of(names).map(name -> "..registrations." + name + "..").toArray(String[]::new);
	}

}
