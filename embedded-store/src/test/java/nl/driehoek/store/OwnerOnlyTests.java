package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions")
class OwnerOnlyTests {

	@TempDir
	private Path folder;

	@Test
	void closesFolderAndFilesThatExistedOpen() throws IOException {
		use();
		try (Stream<Path> found = Files.walk(this.folder)) {
			for (Path path : found.toList()) {
				Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
			}
		}

		use();

		assertClosed();
	}

	@Test
	void closesCopiesAndReplacedFilesToo() throws IOException {
		Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		use();
		StoreCopies.of(this.folder).make();
		StoreCopies.of(this.folder).restore();

		assertClosed();
	}

	@Test
	@EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux has a folder that nobody can close")
	void refusesFolderThatItMayNotClose() {
		assertThatExceptionOfType(StoreExposedException.class)
			.isThrownBy(() -> EmbeddedStore.open(Path.of("/proc/self")))
			.withMessageContaining("/proc/self")
			.withMessageContaining("rwx------");
	}

	private void use() {
		try (StoreClient client = StoreClient.of(EmbeddedStore.open(this.folder))) {
			client.entries().insertOne(new Document());
		}
	}

	private void assertClosed() throws IOException {
		try (Stream<Path> found = Files.walk(this.folder)) {
			assertThat(found).hasSizeGreaterThan(3).allSatisfy(path -> {
				String expected = Files.isDirectory(path) ? "rwx------" : "rw-------";
				assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo(expected);
			});
		}
	}

}
