package dev.koubo.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Passwords of the local stack: drawn at the first start, kept beside its data and readable by its owner only. */
final class Passwords {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final Map<String, String> passwords = new TreeMap<>();
    private final Path file;
    private final SecureRandom random = new SecureRandom();

    private Passwords(Path file) {
        this.file = file;
    }

    static Passwords keptIn(Path file) {
        Passwords passwords = new Passwords(file);
        passwords.read();
        return passwords;
    }

    /** The password of this name; drawn and kept when it is asked for the first time. */
    synchronized String of(String name) {
        String known = passwords.get(name);
        if (known != null) {
            return known;
        }
        StringBuilder drawn = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(index -> drawn.append(LETTERS.charAt(index)));
        passwords.put(name, drawn.toString());
        write();
        return drawn.toString();
    }

    /** The password of somebody who logs in. */
    String ofPerson(String user) {
        return of("person " + user);
    }

    private void read() {
        if (!Files.exists(file)) {
            return;
        }
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        kept.forEach((name, password) -> passwords.put(name.toString(), password.toString()));
    }

    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().normalize().resolveSibling(""));
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Properties kept = new Properties();
            kept.putAll(passwords);
            try (Writer writer = Files.newBufferedWriter(file)) {
                kept.store(writer, "Passwords of the local stack");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
