# The program is the same on every machine: it is built on the one that builds, whatever it is built for.
FROM --platform=$BUILDPLATFORM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn --batch-mode --no-transfer-progress -Dmaven.test.skip=true package \
    && rm web/target/lib/embedded-postgres-binaries-darwin-*.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 hoego \
    && install --directory --owner=hoego /opt/hoego/cache /data \
    && ln -s /opt/hoego/hoego /usr/local/bin/hoego
COPY hoego /opt/hoego/
COPY --from=build /source/web/target/lib /opt/hoego/lib/
COPY --from=build /source/web/target/web-1.0-SNAPSHOT.jar /opt/hoego/
USER hoego
# Java learns to start fast, with a throw-away PostgreSQL, which refuses to run as root.
RUN hoego train
ENV HOEGO_HOST=0.0.0.0 HOEGO_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s CMD ["hoego", "health"]
ENTRYPOINT ["hoego"]
