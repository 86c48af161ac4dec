package dev.koubo.application.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A table that ships with the code: fields separated by semicolons, lines of comment begin with a hash. */
public final class DataFile {

    private DataFile() {}

    /**
     * The lines of a file beside a class, each split into its fields.
     *
     * @throws IllegalStateException if a line has another number of fields
     */
    public static List<List<String>> rows(Class<?> beside, String name, int fields) {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> split(name, line, fields))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read " + name, broken);
        }
    }

    private static List<String> split(String name, String line, int fields) {
        List<String> parts = List.of(line.split(";", -1));
        if (parts.size() != fields) {
            throw new IllegalStateException("%s: expected %d fields in: %s".formatted(name, fields, line));
        }
        return parts;
    }
}
