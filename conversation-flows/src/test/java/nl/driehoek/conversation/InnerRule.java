package nl.driehoek.conversation;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import nl.driehoek.conversation.chapter.Chapter;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * What docs/architecture.md promises about who sees whom among the dialogs. A package
 * that holds a {@link Chapter} is a chapter.
 */
enum InnerRule {

	ONLY_THE_MACHINE_SEES_SPRING(noClasses().that()
		.resideOutsideOfPackage("..conversation.machine..")
		.should()
		.dependOnClassesThat(in("org.springframework.."))),

	CHAPTERS_NEVER_KNOW_EACH_OTHER(slices().assignedFrom(byChapter()).should().notDependOnEachOther()),

	CHAPTERS_NEVER_KNOW_THE_TALK(
			noClasses().that(areOfChapters()).should().dependOnClassesThat(in("..conversation.talking.."))),

	ONLY_THE_LIST_NAMES_CHAPTERS(noClasses().that()
		.resideInAPackage("..conversation.talking..")
		.and()
		.doNotHaveSimpleName("DriehoekTalk")
		.should()
		.dependOnClassesThat(areOfChapters())),

	WHAT_CHAPTERS_ARE_MADE_OF_KNOWS_NO_CHAPTER(noClasses().that()
		.resideInAnyPackage("nl.driehoek.conversation", "..conversation.reading..", "..conversation.scene..",
				"..conversation.chapter..", "..conversation.machine..")
		.should()
		.dependOnClassesThat(areOfChapters().or(in("..conversation.talking..")))),

	THE_ROOT_KNOWS_NO_OTHER_PACKAGE(noClasses().that()
		.resideInAPackage("..conversation")
		.should()
		.dependOnClassesThat(in("..conversation.*.."))),

	READING_KNOWS_ONLY_THE_ROOT(noClasses().that()
		.resideInAPackage("..conversation.reading..")
		.should()
		.dependOnClassesThat(in("..conversation.*..").and(not(in("..conversation.reading.."))))),

	ARROWS_NEVER_TURN_BACK(slices().matching("..conversation.(*)..").should().beFreeOfCycles());

	@SuppressWarnings("ImmutableEnumChecker")
	private final ArchRule rule;

	InnerRule(ArchRule rule) {
		this.rule = rule;
	}

	ArchRule rule() {
		return this.rule;
	}

	private static DescribedPredicate<JavaClass> in(String packages) {
		return Predicates.resideInAPackage(packages);
	}

	private static DescribedPredicate<JavaClass> areOfChapters() {
		return DescribedPredicate.describe("are of chapters", InnerRule::isOfChapter);
	}

	private static boolean isOfChapter(JavaClass type) {
		return type.getPackage()
			.getClasses()
			.stream()
			.anyMatch(other -> !other.isInterface() && other.isAssignableTo(Chapter.class));
	}

	private static SliceAssignment byChapter() {
		return new SliceAssignment() {

			@Override
			public SliceIdentifier getIdentifierOf(JavaClass type) {
				return isOfChapter(type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
			}

			@Override
			public String getDescription() {
				return "chapters";
			}

		};
	}

}
