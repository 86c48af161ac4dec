package dev.koubo.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What was built, and where.
 *
 * @param root the checkout
 */
record Installation(Path root) {

    /** The checkout that the launching script names, or the one that holds the current folder. */
    static Installation found() {
        Path start =
                Path.of(System.getProperty("koubo.root", "")).toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/local/up"))) {
                return new Installation(folder);
            }
        }
        throw new IllegalStateException("no checkout of Koubo around " + start);
    }

    /** The folder of a built application: of a service, or of the gateway. */
    Path application(Part part) {
        String module = part == Part.GATEWAY ? "deploy/gateway" : part.label() + "-service";
        return root.resolve(module).resolve("target/quarkus-app");
    }

    /** The folder of the realm and of the demo people. */
    Path keycloak() {
        return root.resolve("deploy/keycloak");
    }

    Path topics() {
        return root.resolve("deploy/kafka/topics.properties");
    }

    /** Which applications are not built yet. */
    List<Part> missing() {
        return Part.APPLICATIONS.stream()
                .filter(part -> !Files.exists(application(part).resolve("quarkus-run.jar")))
                .toList();
    }
}
