package nl.driehoek.bot.time;

import java.time.Clock;

import nl.driehoek.registrations.programme.Meeting;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Wires the clock, the sweeper and the worker threads.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TryProperties.class)
class TimeConfiguration {

	@Bean
	Clock clock(TryProperties properties) {
		return properties.start()
			.<Clock>map(now -> MovableClock.from(now, Clock.systemUTC()))
			.orElseGet(() -> Clock.system(Meeting.AMSTERDAM));
	}

	@Bean
	WorkerThreads workerThreads() {
		return new WorkerThreads();
	}

	@Bean(destroyMethod = "stop")
	Sweeper sweeper(ObjectProvider<Sweep> sweeps) {
		return new Sweeper(sweeps.orderedStream().toList());
	}

	@Bean
	ApplicationListener<ApplicationReadyEvent> startSweeping(Sweeper sweeper) {
		return ready -> sweeper.start();
	}

}
