# syntax=docker/dockerfile:1
FROM maven:3.9.11-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY processes processes
COPY forms forms
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp package -DskipTests \
 && java -Djarmode=tools -jar target/dondoc-*.jar extract --layers --application-filename dondoc.jar --destination layers

FROM eclipse-temurin:17.0.19_10-jre-noble
RUN groupadd --system dondoc && useradd --system --gid dondoc --no-create-home --shell /usr/sbin/nologin dondoc
WORKDIR /app
# What changes least comes first: a new version of the application is one small layer
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER dondoc
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
  CMD ["curl", "--fail", "--silent", "--show-error", "--output", "/dev/null", "http://localhost:8080/actuator/health"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "dondoc.jar"]
