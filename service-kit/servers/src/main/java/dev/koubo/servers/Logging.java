package dev.koubo.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the servers that log with Log4j 2 say: warnings, and one voice that tells of start and stop. */
final class Logging {
    private Logging() {}

    static Path write(Path home, String voice) throws IOException {
        return Files.write(
                home.resolve("log4j2.properties"),
                List.of(
                        "status=error",
                        "appender.console.type=Console",
                        "appender.console.name=console",
                        "appender.console.layout.type=PatternLayout",
                        "appender.console.layout.pattern=%d{ISO8601} %-5p %c{1} %m%n",
                        "rootLogger.level=warn",
                        "rootLogger.appenderRef.console.ref=console",
                        "logger.voice.name=" + voice,
                        "logger.voice.level=info"));
    }
}
