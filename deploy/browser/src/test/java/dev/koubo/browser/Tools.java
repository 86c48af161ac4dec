package dev.koubo.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Where the repository and the programs of this machine are. */
final class Tools {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    private Tools() {}

    /** The root of the repository. */
    static Path root() {
        return Path.of(Objects.requireNonNull(System.getProperty("koubo.root"), "koubo.root"));
    }

    /** The browser. */
    static Path browser() {
        return onPath(BROWSERS);
    }

    /** What steers the browser. */
    static Path driver() {
        return onPath(List.of("chromedriver"));
    }

    private static Path onPath(List<String> names) {
        return names.stream()
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + String.join(", no ", names)
                        + " on the PATH. These tests need a Chromium and its driver;"
                        + " on Debian: apt-get install chromium chromium-driver fonts-ipafont-gothic"));
    }
}
