package nl.driehoek.bot.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import nl.driehoek.registrations.programme.Meeting;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

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

	/**
	 * The clock of a trial is moved on purpose, so the time that it moves counts as
	 * running.
	 */
	@Bean
	ClockTrust clockTrust(MongoOperations mongo, Clock clock) {
		boolean isTrial = clock instanceof MovableClock;
		return new ClockTrust(new MongoSeenTimes(mongo), clock, isTrial
				? () -> Duration.between(Instant.EPOCH, clock.instant()) : () -> Duration.ofNanos(System.nanoTime()));
	}

	@Bean
	Watch watch(Clock clock, ClockTrust trust) {
		return new Watch(clock, trust::isTrusted);
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
