package nl.driehoek.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Injects test parameters: the shared stage, with a running bot and a separate store; the
 * stored data of that stage; or the test's own stage, not started. Logs the output of the
 * programs when a test fails.
 */
final class Stages implements ParameterResolver, AfterTestExecutionCallback {

	private static final Logger logger = LoggerFactory.getLogger(Stages.class);

	private static final Namespace SPACE = Namespace.create(Stages.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Stage.class || type == Records.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		if (parameter.isAnnotated(OwnStage.class)) {
			return context.getStore(SPACE).computeIfAbsent(OwnStage.class, type -> opened(), Stage.class);
		}
		return (parameter.getParameter().getType() == Records.class) ? records(context) : shared(context);
	}

	private static Records records(ExtensionContext context) {
		Stage stage = shared(context);
		return context.getRoot().getStore(SPACE).computeIfAbsent(Records.class, type -> stage.records(), Records.class);
	}

	private static Stage shared(ExtensionContext context) {
		return context.getRoot()
			.getStore(SPACE)
			.computeIfAbsent(Stage.class, type -> opened().withStoreOutside().loggingMoves().start(), Stage.class);
	}

	private static Stage opened() {
		try {
			return new Stage();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void afterTestExecution(ExtensionContext context) {
		if (context.getExecutionException().isPresent()) {
			Stream.of(OwnStage.class, Stage.class)
				.flatMap(key -> Optional.ofNullable(context.getStore(SPACE).get(key, Stage.class)).stream())
				.findFirst()
				.ifPresent(stage -> logger.error("{} failed. Output of the programs:\n{}", context.getDisplayName(),
						stage.outputs()));
		}
	}

}
