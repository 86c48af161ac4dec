package dev.koubo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** A line of the product's {@code acls.txt}. */
record Acl(String principal, String operation, String resource, String name) {

    static final Path FOLDER = Path.of(System.getProperty("koubo.root"), "deploy", "kafka");

    static List<Acl> readAll() {
        try {
            return Files.readAllLines(FOLDER.resolve("acls.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.trim().split("\\s+"))
                    .map(words -> new Acl(words[0], words[1], words[2], words[3]))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean isOfTopic() {
        return resource.equals("topic");
    }

    AclBinding binding() {
        return new AclBinding(
                new ResourcePattern(ResourceType.fromString(resource), name, PatternType.LITERAL),
                new AccessControlEntry(
                        "User:" + principal, "*", AclOperation.fromString(operation), AclPermissionType.ALLOW));
    }

    List<String> command(String bootstrapServers) {
        return List.of(
                "--bootstrap-server",
                bootstrapServers,
                "--add",
                "--allow-principal",
                "User:" + principal,
                "--operation",
                operation,
                "--" + resource,
                name);
    }
}
