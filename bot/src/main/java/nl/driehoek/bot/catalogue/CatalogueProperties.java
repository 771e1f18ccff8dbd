package nl.driehoek.bot.catalogue;

import java.nio.file.Path;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The location of the programme files.
 *
 * @param programmes {@code DRIEHOEK_PROGRAMMES}: a folder that replaces the programmes
 * inside the jar; blank to use those in the jar
 */
@ConfigurationProperties("driehoek")
record CatalogueProperties(@DefaultValue("") String programmes) {

	Optional<Path> folder() {
		return Optional.of(this.programmes).filter(text -> !text.isBlank()).map(Path::of);
	}

}
