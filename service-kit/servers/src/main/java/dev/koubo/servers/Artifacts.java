package dev.koubo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The servers' files in the local Maven repository. The build has resolved them and noted their places in this jar. */
final class Artifacts {
    private Artifacts() {}

    /** The one artifact whose file name starts so. */
    static Path single(String nameStart) {
        return places("artifacts.txt").stream()
                .filter(place -> place.substring(place.lastIndexOf('/') + 1).startsWith(nameStart))
                .map(Artifacts::locate)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The build has noted no artifact " + nameStart));
    }

    static List<Path> kafkaClassPath() {
        return places("kafka-class-path.txt").stream().map(Artifacts::locate).toList();
    }

    private static List<String> places(String resource) {
        try (var stream = Objects.requireNonNull(Artifacts.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path locate(String place) {
        for (Path repository : repositories()) {
            if (Files.isRegularFile(repository.resolve(place))) {
                return repository.resolve(place);
            }
        }
        throw new IllegalStateException(place + " is in none of the local Maven repositories " + repositories()
                + "; let Maven fetch it: ./mvnw -pl service-kit/servers install (or set maven.repo.local)");
    }

    private static List<Path> repositories() {
        var repositories = new ArrayList<Path>();
        String given = System.getProperty("maven.repo.local");
        if (given != null) {
            repositories.add(Path.of(given));
        }
        Path own = repositoryOfThisJar();
        if (own != null) {
            repositories.add(own);
        }
        repositories.add(Path.of(System.getProperty("user.home"), ".m2", "repository"));
        return repositories;
    }

    /** An installed jar lies in {@code <repository>/dev/koubo/koubo-servers/<version>/}, beside what it names. */
    private static @Nullable Path repositoryOfThisJar() {
        var source = Artifacts.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return null;
        }
        URI location = URI.create(source.getLocation().toString());
        if (!"file".equals(location.getScheme()) || !location.getPath().endsWith(".jar")) {
            return null;
        }
        Path jar = Path.of(location);
        return jar.getNameCount() > 5 ? jar.resolve("../../../../..").normalize() : null;
    }
}
