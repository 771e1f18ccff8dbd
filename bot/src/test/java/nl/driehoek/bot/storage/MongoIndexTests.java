package nl.driehoek.bot.storage;

import org.bson.Document;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class MongoIndexTests {

	@OnEveryStore
	void replacesAnIndexWhoseOptionsChanged(MongoTemplate mongo, CapturedOutput output) {
		MongoRows rows = new MongoRows(mongo, "entries");
		rows.index("key");
		rows.index("key");
		assertThat(output).doesNotContain("built anew");

		rows.uniqueIndex("key");

		assertThat(rows.insert(new Document("_id", 1).append("key", "tea"))).isTrue();
		assertThat(rows.insert(new Document("_id", 2).append("key", "tea"))).isFalse();
		assertThat(output).containsOnlyOnce("The index key_1 of entries is built anew");
	}

}
