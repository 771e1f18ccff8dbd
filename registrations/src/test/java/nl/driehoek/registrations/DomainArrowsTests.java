package nl.driehoek.registrations;

import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class DomainArrowsTests {

	private static final JavaClasses DOMAIN = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("nl.driehoek.registrations");

	private static final JavaClasses OFFENDERS = new ClassFileImporter()
		.importPackages("nl.driehoek.offenders.registrations");

	@Test
	void looksAtTheWholeDomain() {
		Set<String> packages = DOMAIN.stream()
			.map(JavaClass::getPackageName)
			.map(name -> name.replaceFirst("nl\\.driehoek\\.registrations\\.?", ""))
			.collect(Collectors.toSet());

		assertThat(packages).containsExactlyInAnyOrder("", "gemeente", "party", "programme", "seat");
	}

	@ParameterizedTest
	@EnumSource
	void holdsInTheDomain(DomainRule rule) {
		rule.rule().check(DOMAIN);
	}

	@ParameterizedTest
	@EnumSource
	void isSeenWhenItIsBroken(DomainRule rule) {
		assertThat(rule.rule().evaluate(OFFENDERS).hasViolation()).isTrue();
	}

}
