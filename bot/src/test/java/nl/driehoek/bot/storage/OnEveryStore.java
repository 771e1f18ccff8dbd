package nl.driehoek.bot.storage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs on every store we promise to work with: in memory, embedded in a file,
 * and the MongoDB of {@code MONGODB_URI}, which is skipped, and says so, where there is
 * none.
 * <p>
 * The test may take a {@code MongoTemplate}. Each run has a fresh database.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(StoreInvocations.class)
public @interface OnEveryStore {

}
