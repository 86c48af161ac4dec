package dev.koubo.servers;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A topic to be made.
 *
 * @param configuration Kafka's topic settings, as {@code retention.ms}
 */
public record Topic(String name, int partitions, Map<String, String> configuration) {
    private static final String PARTITIONS = "partitions";

    public Topic {
        configuration = Map.copyOf(configuration);
    }

    /**
     * Reads a properties file with a line for each topic: {@code koubo.lottery = partitions=12 retention.ms=-1}.
     *
     * @throws IllegalArgumentException if a line has no number of partitions
     */
    public static List<Topic> readAll(Path file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .sorted()
                .map(name -> parse(name, properties.getProperty(name)))
                .toList();
    }

    private static Topic parse(String name, String settings) {
        var configuration = new HashMap<>(Arrays.stream(settings.trim().split("\\s+"))
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : "")));
        String partitions = configuration.remove(PARTITIONS);
        if (partitions == null) {
            throw new IllegalArgumentException("Topic " + name + " has no number of partitions");
        }
        return new Topic(name, Integer.parseInt(partitions), configuration);
    }

    /** The form that crosses class loaders: settings with the number of partitions among them. */
    Map<String, String> settings() {
        var settings = new HashMap<>(configuration);
        settings.put(PARTITIONS, Integer.toString(partitions));
        return settings;
    }
}
