# syntax=docker/dockerfile:1

# The bot in a container:
#   docker build -t ecomind .
#   docker run -d -v ecomind:/data -e SLACK_BOT_TOKEN -e SLACK_APP_TOKEN ecomind
# or, with requests coming in over HTTP instead of Socket Mode:
#   docker run -d -p 3000:3000 -v ecomind:/data -e SLACK_BOT_TOKEN -e SLACK_SIGNING_SECRET ecomind
# Other verbs of the command line take the place of "serve":
#   docker run --rm -i -v ecomind:/data -v "$PWD:/in:ro" ecomind import /in/review.md

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY config config
COPY src/main src/main
# The checks ran before this: "mvn verify" needs a browser, which has no place in an image.
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre-noble
LABEL org.opencontainers.image.title="EcoMind phase bot" \
      org.opencontainers.image.licenses="Apache-2.0"
RUN mkdir /data && chown 10001:10001 /data
WORKDIR /app
COPY LICENSE ./
# What changes least comes first: the libraries' layer is shared by releases.
COPY --from=build /build/target/lib lib
COPY --from=build /build/target/ecomind.jar ./

# Settings may also stand in /app/config/ecomind.conf, secrets in files named by NAME_FILE.
ENV ECOMIND_DATABASE_URL="jdbc:sqlite:/data/ecomind.db" \
    JAVA_OPTS="-Xmx128m -XX:+UseSerialGC"
VOLUME /data
USER 10001:10001

# 3000 is Slack's front door, shut in mere Socket Mode. 3001, health, is shut to the outside unless
# ECOMIND_ADMIN_HOST=0.0.0.0 opens it, as a probe of Kubernetes needs.
EXPOSE 3000 3001

# Bash speaks HTTP here because the image has neither curl nor wget for sure.
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/${ECOMIND_ADMIN_HOST:-127.0.0.1}/${ECOMIND_ADMIN_PORT:-3001} && printf 'GET /readyz HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r -t 3 _ status _ <&3 && [ \"$status\" = 200 ]"]

# "exec" lets the signal to stop reach the bot, which then finishes what it is sending.
ENTRYPOINT ["sh", "-c", "exec java $JAVA_OPTS -jar /app/ecomind.jar \"$@\"", "ecomind"]
CMD ["serve"]
