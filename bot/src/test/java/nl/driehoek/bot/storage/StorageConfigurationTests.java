package nl.driehoek.bot.storage;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.MongoCredential;
import nl.driehoek.store.EmbeddedStore;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.BasicQuery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class StorageConfigurationTests {

	@TempDir
	private Path folder;

	@Test
	void embedsAStoreWhereNoMongoIsNamed(CapturedOutput output) {
		bot("mongodb.uri=").run(context -> {
			assertThat(context.getBean(MongoTemplate.class).getDb().getName()).isEqualTo("driehoek");
			assertThat(output).containsOnlyOnce("Storage: embedded store in " + this.folder);
		});
	}

	@Test
	void isHealthyOnTheEmbeddedStore() {
		bot().run(context -> assertThat(context.getBean(HealthIndicator.class).health()).extracting(Health::getStatus)
			.isEqualTo(Status.UP));
	}

	@Test
	void closesTheStoreAfterWhatUsesIt() {
		bot().withUserConfiguration(LastWordConfiguration.class).run(context -> assertThat(context).hasNotFailed());

		bot().run(context -> assertThat(lastWord(context.getBean(MongoTemplate.class))).isPresent());
	}

	@Test
	void usesTheMongoThatIsNamed() {
		try (EmbeddedStore store = EmbeddedStore.share(this.folder.resolve("other"), 0)) {
			String address = store.connectionString().replaceAll("/\\?.*", "");

			bot("mongodb.uri=" + address).withUserConfiguration(LastWordConfiguration.class)
				.run(context -> assertThat(context.getBean(MongoTemplate.class).getDb().getName())
					.isEqualTo("driehoek"));

			bot("mongodb.uri=" + address)
				.run(context -> assertThat(lastWord(context.getBean(MongoTemplate.class))).isPresent());
		}
	}

	@Test
	void namesTheMongoWithoutItsPassword(CapturedOutput output) {
		String uri = "mongodb://staff:geheim@db.example:27017";

		StorageConnection connection = StorageConnection.open(new StorageSettings(Optional.of(uri), this.folder));

		assertThat(connection.getConnectionString().getDatabase()).isEqualTo("driehoek");
		assertThat(connection.getConnectionString().getCredential()).extracting(MongoCredential::getSource)
			.isEqualTo("admin");
		assertThat(output).contains("Storage: MongoDB at [db.example:27017], database driehoek")
			.doesNotContain("geheim")
			.doesNotContain("staff");
	}

	@Test
	void storesUuidsInTheStandardWay() {
		bot().run(context -> {
			MongoTemplate template = context.getBean(MongoTemplate.class);
			UUID id = UUID.randomUUID();
			template.getCollection("entries").insertOne(new Document("_id", id));

			assertThat(template.getCollection("entries").find().first()).isNotNull().containsEntry("_id", id);
		});
	}

	@Test
	void quotesNoDocumentInTheLog(CapturedOutput output) {
		bot().run(context -> {
			MongoTemplate template = context.getBean(MongoTemplate.class);
			template.indexOps("entries").createIndex(new Index("mail", Direction.ASC).unique());
			template.insert(new Document("_id", 1).append("mail", "b.voorbeeld@zwolle.nl"), "entries");

			assertThatExceptionOfType(DuplicateKeyException.class)
				.isThrownBy(() -> template.findAndReplace(new BasicQuery("{_id: 2}"),
						new Document("mail", "b.voorbeeld@zwolle.nl"), FindAndReplaceOptions.options().upsert(),
						"entries"));
		});
		assertThat(output).doesNotContain("voorbeeld");
	}

	private ApplicationContextRunner bot(String... properties) {
		return new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(MongoAutoConfiguration.class, DataMongoAutoConfiguration.class,
					MongoHealthContributorAutoConfiguration.class))
			.withUserConfiguration(StorageConfiguration.class)
			.withPropertyValues("driehoek.data=" + this.folder)
			.withPropertyValues(properties);
	}

	private static Optional<Document> lastWord(MongoTemplate template) {
		return Optional.ofNullable(template.getCollection("entries").find(new Document("_id", "last word")).first());
	}

	@Configuration(proxyBeanMethods = false)
	static class LastWordConfiguration {

		@Bean
		DisposableBean lastWord(MongoTemplate template) {
			return () -> template.getCollection("entries").insertOne(new Document("_id", "last word"));
		}

	}

}
