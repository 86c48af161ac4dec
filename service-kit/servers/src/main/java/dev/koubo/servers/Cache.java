package dev.koubo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/**
 * What is unpacked or built once a machine: {@code koubo.servers.cache}, else {@code ~/.cache/koubo}. Several JVMs may ask
 * at once; one of them works, the others wait for it.
 */
final class Cache {
    private Cache() {}

    @FunctionalInterface
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    /** The folder of that name; it is there whole or not at all. */
    static synchronized Path folder(String name, Filling filling) {
        Path root = root();
        Path folder = root.resolve(name);
        try {
            if (Files.isDirectory(folder)) {
                return folder;
            }
            Files.createDirectories(root);
            try (var lock = FileChannel.open(
                    root.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                if (!Files.isDirectory(folder)) {
                    Path partial = root.resolve(name + ".partial");
                    delete(partial);
                    filling.fill(Files.createDirectories(partial));
                    Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not prepare " + folder, e);
        }
    }

    /** A file of that name, which may not be there; the folder is. */
    static Path file(String name) {
        try {
            return Files.createDirectories(root()).resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The running JDK's version, as a part of a file's name. */
    static String jdk() {
        return Runtime.version().toString().replaceAll("[^0-9A-Za-z.]", "-");
    }

    private static Path root() {
        String given = System.getProperty("koubo.servers.cache");
        return given != null ? Path.of(given) : Path.of(System.getProperty("user.home"), ".cache", "koubo");
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
