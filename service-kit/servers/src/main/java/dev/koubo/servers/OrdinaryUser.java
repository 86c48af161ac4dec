package dev.koubo.servers;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a program that refuses to run as root (PostgreSQL does) is run by whoever we are. */
enum OrdinaryUser {
    /** We are no root: nothing to do. */
    OURSELVES(List.of(), null),
    /** A user namespace in which root's files are the program's own, though it is no root there. */
    NAMESPACE(List.of("unshare", "-U"), 0),
    /** Where user namespaces are refused (as in most containers): nobody, who owns the data and may pass our folders. */
    NOBODY(
            List.of(
                    "setpriv",
                    "--reuid=65534",
                    "--regid=65534",
                    "--clear-groups",
                    // Keeps the capability in what access(2) answers; initdb asks it whether it may run its neighbours.
                    "--securebits=+no_setuid_fixup",
                    "--inh-caps=+dac_override",
                    "--ambient-caps=+dac_override"),
            65534);

    private final List<String> prefix;
    private final @Nullable Integer owner;

    OrdinaryUser(List<String> prefix, @Nullable Integer owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    static OrdinaryUser find() {
        if (new UnixSystem().getUid() != 0) {
            return OURSELVES;
        }
        for (OrdinaryUser way : List.of(NAMESPACE, NOBODY)) {
            if (Shell.succeeds(way.line(List.of("true")))) {
                return way;
            }
        }
        throw new IllegalStateException(
                "PostgreSQL does not run as root, and neither unshare nor setpriv works here: run as an ordinary user");
    }

    List<String> line(List<String> command) {
        var line = new ArrayList<String>(prefix);
        line.addAll(command);
        return line;
    }

    /** The program insists on owning its data. */
    void own(Path folder) {
        if (owner == null) {
            return;
        }
        try {
            if (owner.equals(Files.getAttribute(folder, "unix:uid"))) {
                return;
            }
            try (var paths = Files.walk(folder)) {
                for (Path path : paths.toList()) {
                    Files.setAttribute(path, "unix:uid", owner);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
