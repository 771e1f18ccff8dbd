package nl.driehoek.calendar;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class Ical4jBorderTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("nl.driehoek.calendar");

	@Test
	void oneClassKnowsIcal4j() {
		assertThat(CLASSES.stream().filter(Ical4jBorderTests::knowsIcal4j)).extracting(JavaClass::getSimpleName)
			.containsExactly("EventText");
	}

	@Test
	void dependsOnNoOtherModule() {
		assertThat(CLASSES.stream().flatMap((type) -> type.getDirectDependenciesFromSelf().stream()))
			.extracting((dependency) -> dependency.getTargetClass().getPackageName())
			.filteredOn((name) -> name.startsWith("nl.driehoek"))
			.containsOnly("nl.driehoek.calendar");
	}

	@Test
	void keepsIcal4jOffTheNetwork() {
		assertThat(Examples.allKinds()).isNotEmpty();

		assertThat(System.getProperty("net.fortuna.ical4j.timezone.update.enabled")).isEqualTo("false");
		assertThat(System.getProperty("net.fortuna.ical4j.timezone.cache.impl"))
			.isEqualTo("net.fortuna.ical4j.util.MapTimeZoneCache");
	}

	private static boolean knowsIcal4j(JavaClass type) {
		return type.getDirectDependenciesFromSelf()
			.stream()
			.anyMatch((dependency) -> dependency.getTargetClass().getPackageName().startsWith("net.fortuna"));
	}

}
