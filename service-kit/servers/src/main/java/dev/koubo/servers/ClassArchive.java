package dev.koubo.servers;

import java.util.List;

/**
 * Makes a JVM keep the classes that it has loaded in an archive when it ends, and begin from it the next time, which about
 * halves the work of its start. The JVM replaces an archive that does not fit, and runs without where there is none.
 */
final class ClassArchive {
    private ClassArchive() {}

    /** @param name says what runs; its version should be in it */
    static List<String> options(String name) {
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + Cache.file(name + "-java-" + Cache.jdk() + ".jsa"));
    }
}
