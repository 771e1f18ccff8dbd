package nl.driehoek.bot.catalogue;

import nl.driehoek.registrations.gemeente.Gemeenten;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads the programmes and the gemeenten once, when the application starts.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CatalogueProperties.class)
class CatalogueConfiguration {

	@Bean
	Catalogue catalogue(CatalogueProperties properties) {
		return CatalogueReader.read(properties.folder()
			.map(folder -> ProgrammeFolder.open(folder).programmes())
			.orElseGet(ProgrammeFile::shipped));
	}

	@Bean
	Gemeenten gemeenten() {
		return Gemeenten.dutch();
	}

}
