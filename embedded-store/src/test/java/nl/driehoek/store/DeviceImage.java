package nl.driehoek.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file system in a file, mounted through a loop device: the file holds what the kernel
 * has written to the device, and not what is still in its cache.
 */
record DeviceImage(Path file, Path mount) implements AutoCloseable {

	static DeviceImage create(Path folder) throws IOException {
		Path file = folder.resolve("device.img");
		run("truncate", "--size=48M", file.toString());
		run("mkfs.ext4", "-q", file.toString());
		return mount(file, folder.resolve("mount"));
	}

	/** Mounts a copy of the device, as after a power cut. */
	DeviceImage copy(Path folder) throws IOException {
		Path copy = Files.copy(this.file, folder.resolve("device.img"));
		return mount(copy, folder.resolve("mount"));
	}

	static boolean isPossible() {
		try {
			run("losetup", "--find");
			return "root".equals(System.getProperty("user.name"));
		}
		catch (IllegalStateException ex) {
			return false;
		}
	}

	@Override
	public void close() {
		run("umount", this.mount.toString());
	}

	private static DeviceImage mount(Path file, Path mount) throws IOException {
		Files.createDirectory(mount);
		run("mount", "-o", "loop", file.toString(), mount.toString());
		return new DeviceImage(file, mount);
	}

	private static void run(String... command) {
		String line = String.join(" ", command);
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() != 0) {
				throw new IllegalStateException(line + ": " + output);
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(line, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(line, ex);
		}
	}

}
