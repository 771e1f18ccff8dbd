package nl.driehoek.bot;

import java.util.function.Predicate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * What docs/architecture.md promises about who sees whom; each core holds the arrows
 * within itself.
 */
enum HouseRule {

	ARROWS_NEVER_TURN_BACK(slices().matching("..bot.(*)..").should().beFreeOfCycles()),

	ADAPTERS_NEVER_KNOW_EACH_OTHER(slices().matching("..bot.(mail|telegram)..").should().notDependOnEachOther()),

	ONLY_MONGO_CLASSES_AND_STORAGE_SEE_MONGODB(noClasses().that(are("not named Mongo…", type -> !isMongo(type)))
		.and()
		.resideOutsideOfPackage("..bot.storage..")
		.should()
		.dependOnClassesThat(in("com.mongodb..", "org.bson.."))),

	ONLY_CONFIGURATIONS_HAND_MONGODB_ON(noClasses().that(are("not named Mongo…", type -> !isMongo(type)))
		.and()
		.resideOutsideOfPackage("..bot.storage..")
		.and()
		.haveSimpleNameNotEndingWith("Configuration")
		.should()
		.dependOnClassesThat(in("com.mongodb..", "org.bson..", "org.springframework.data.mongodb.."))),

	ONLY_TELEGRAM_SEES_TELEGRAM(noClasses().that()
		.resideOutsideOfPackage("..bot.telegram..")
		.should()
		.dependOnClassesThat(in("org.telegram.."))),

	ONLY_MAIL_SEES_A_MAIL_SERVER(noClasses().that()
		.resideOutsideOfPackage("..bot.mail..")
		.should()
		.dependOnClassesThat(in("jakarta.mail..", "org.eclipse.angus..", "org.springframework.mail.."))),

	ONLY_THE_MACHINE_SEES_STATEMACHINE(noClasses().that()
		.resideOutsideOfPackage("..conversation.machine..")
		.should()
		.dependOnClassesThat(in("org.springframework.statemachine.."))),

	ONLY_ONE_CLASS_SEES_ICAL4J(noClasses().that(are("not EventText", type -> !outermost(type).equals("EventText")))
		.should()
		.dependOnClassesThat(in("net.fortuna.."))),

	CORES_KNOW_NO_SPRING(noClasses().that()
		.resideInAnyPackage("..driehoek.registrations..", "..driehoek.calendar..", "..driehoek.conversation..",
				"..offenders.registrations..")
		.and()
		.resideOutsideOfPackage("..conversation.machine..")
		.should()
		.dependOnClassesThat(in("org.springframework.."))),

	THE_STORE_KNOWS_ITS_LIBRARIES_ALONE(classes().that()
		.resideInAnyPackage("..driehoek.store..", "..offenders.store..")
		.should()
		.onlyDependOnClassesThat(in("..driehoek.store..", "..offenders.store..", "java..", "org.jspecify..",
				"org.slf4j..", "io.netty..", "org.h2..", "de.bwaldvogel..")));

	@SuppressWarnings("ImmutableEnumChecker")
	private final ArchRule rule;

	HouseRule(ArchRule rule) {
		this.rule = rule;
	}

	ArchRule rule() {
		return this.rule;
	}

	private static DescribedPredicate<JavaClass> in(String... packages) {
		return resideInAnyPackage(packages);
	}

	private static DescribedPredicate<JavaClass> are(String description, Predicate<JavaClass> wanted) {
		return DescribedPredicate.describe(description, wanted);
	}

	private static boolean isMongo(JavaClass type) {
		return outermost(type).startsWith("Mongo");
	}

	/** Classes within a class are that class, as a reader sees it. */
	private static String outermost(JavaClass type) {
		return type.getName().replaceFirst("\\$.*", "").replaceFirst(".*\\.", "");
	}

}
