# Build first (src/bin/imprimatur build), then: docker build -t imprimatur .
# Everything that must survive is in /opt/imprimatur/data: mount a volume there.
FROM eclipse-temurin:25-jre-noble
COPY --chown=nobody:nogroup target/dist /opt/imprimatur
COPY src/bin/container-start /usr/local/bin/imprimatur
USER nobody
EXPOSE 8080
VOLUME /opt/imprimatur/data
HEALTHCHECK --interval=30s --timeout=5s --start-period=2m CMD ["imprimatur", "health"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["imprimatur"]
CMD ["run"]
