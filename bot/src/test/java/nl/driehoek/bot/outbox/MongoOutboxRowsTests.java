package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.util.Optional;

import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.storage.MongoRows;
import nl.driehoek.bot.storage.OnEveryStore;
import org.bson.Document;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class MongoOutboxRowsTests {

	private static final Instant NOW = Season.SECOND_OF_MARCH;

	@OnEveryStore
	void ofTwoThatReplaceTheSameRowOneLoses(MongoTemplate mongo) {
		MongoOutboxRows<Note> rows = rows(mongo);
		Note read = wanted(rows, "a", "x", NOW);

		assertThat(rows.replace(claimed(read))).isPresent();
		assertThat(rows.replace(claimed(read))).isEmpty();
	}

	@OnEveryStore
	void oneRowOfAReceiverIsClaimedAtATime(MongoTemplate mongo) {
		MongoOutboxRows<Note> rows = rows(mongo);
		Note first = wanted(rows, "a", "x", NOW);
		Note second = wanted(rows, "b", "x", NOW);
		Note other = wanted(rows, "c", "y", NOW);

		Note sending = rows.replace(claimed(first)).orElseThrow();
		assertThat(rows.replace(claimed(second))).as("the first is being sent").isEmpty();
		assertThat(rows.replace(claimed(other))).isPresent();
		Note retried = rows.replace(sending.with(sending.progress().again(NOW))).orElseThrow();
		assertThat(rows.replace(claimed(second))).as("the first is to be tried again").isEmpty();
		rows.replace(retried.with(retried.progress().sent(Optional.of(41))));

		assertThat(rows.replace(claimed(second))).isPresent();
		assertThat(rows.find("a")).map(Note::progress).map(Progress::message).contains(Optional.of(41));
	}

	@OnEveryStore
	void findsWhatIsDueInTheOrderInWhichItWasWanted(MongoTemplate mongo) {
		MongoOutboxRows<Note> rows = rows(mongo);
		wanted(rows, "new", "x", NOW);
		Note old = wanted(rows, "old", "x", NOW.minusSeconds(9));
		wanted(rows, "later", "x", NOW.plusSeconds(1));
		Note done = wanted(rows, "done", "x", NOW.minusSeconds(20));
		rows.replace(done.with(done.progress().ended(RowState.UNSURE)));
		rows.replace(old.with(old.progress().again(NOW)));

		assertThat(rows.due(NOW, 9)).extracting(Note::id).containsExactly("old", "new");
		assertThat(rows.due(NOW, 1)).extracting(Note::id).containsExactly("old");
		assertThat(rows.due(NOW.minusSeconds(1), 9)).isEmpty();
		assertThat(rows.nextDue()).contains(NOW);
	}

	private static MongoOutboxRows<Note> rows(MongoTemplate mongo) {
		return MongoOutboxRows.of(new MongoRows(mongo, "notes"),
				new MongoOutboxRows.Format<Note>(note -> new Document("receiver", note.receiver()),
						(row, progress) -> new Note(row.getString("_id"), row.getString("receiver"), progress)));
	}

	private static Note wanted(MongoOutboxRows<Note> rows, String id, String receiver, Instant since) {
		return rows.replace(new Note(id, receiver, Progress.wanted(since))).orElseThrow();
	}

	private static Note claimed(Note note) {
		return note.with(note.progress().claimed(NOW.plusSeconds(60)));
	}

	private record Note(String id, String receiver, Progress progress) implements Row<Note> {

		@Override
		public Note with(Progress next) {
			return new Note(this.id, this.receiver, next);
		}

	}

}
