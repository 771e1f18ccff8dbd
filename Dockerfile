# syntax=docker/dockerfile:1
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -DskipTests -pl bot -am package

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --home-dir /app driehoek \
	&& mkdir -p /app/data && chown -R driehoek /app
WORKDIR /app
COPY --from=build /source/bot/target/driehoek.jar driehoek.jar
USER driehoek
ENV SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8081 DRIEHOEK_DATA=/app/data
EXPOSE 8081
VOLUME /app/data
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
	CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8081 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
# One collector thread and the first compiler alone: the bot starts three times as fast in two thirds of the
# memory, and what it does is too little for the second compiler to earn back (docs/performance.md).
ENTRYPOINT ["java", "-Xmx128m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", "driehoek.jar"]
