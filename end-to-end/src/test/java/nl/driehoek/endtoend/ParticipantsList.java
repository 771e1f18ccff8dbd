package nl.driehoek.endtoend;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import nl.driehoek.simulator.telegram.StoredFile;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The list of participants: requested by staff in the chat, parsed like a Dutch
 * spreadsheet program does.
 */
final class ParticipantsList {

	private static final CSVFormat DUTCH = CSVFormat.EXCEL.builder().setDelimiter(';').get();

	private ParticipantsList() {
	}

	static StoredFile askedBy(Griffier staff) {
		int before = staff.files().size();
		staff.says("/lijst");
		Patience.until("the file", () -> staff.files().size() > before);
		return staff.files().get(staff.files().size() - 1);
	}

	static List<CSVRecord> of(StoredFile file) throws IOException {
		String csv = new String(file.content(), UTF_8);
		return DUTCH.parse(new StringReader(csv.substring(1))).getRecords();
	}

}
