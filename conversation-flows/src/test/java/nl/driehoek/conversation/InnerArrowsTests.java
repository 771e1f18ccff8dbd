package nl.driehoek.conversation;

import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.driehoek.conversation.chapter.Chapter;
import nl.driehoek.conversation.talking.DriehoekTalk;
import nl.driehoek.registrations.gemeente.Gemeenten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class InnerArrowsTests {

	private static final JavaClasses DIALOGS = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("nl.driehoek.conversation");

	private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("nl.driehoek.offenders",
			"nl.driehoek.conversation.chapter");

	@Test
	void findsTheChapters() {
		Set<String> chapters = DIALOGS.stream()
			.filter(type -> type.isAssignableTo(Chapter.class) && !type.isInterface())
			.map(JavaClass::getName)
			.collect(Collectors.toSet());

		assertThat(DriehoekTalk.chapters(Gemeenten.dutch())).extracting(chapter -> chapter.getClass().getName())
			.containsExactlyInAnyOrderElementsOf(chapters);
	}

	@ParameterizedTest
	@EnumSource
	void holdsAmongTheDialogs(InnerRule rule) {
		rule.rule().check(DIALOGS);
	}

	@ParameterizedTest
	@EnumSource
	void isSeenWhenItIsBroken(InnerRule rule) {
		assertThat(rule.rule().evaluate(OFFENDERS).hasViolation()).isTrue();
	}

}
