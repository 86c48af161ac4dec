package dev.koubo.local;

import dev.koubo.servers.FreePorts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The ports that one stack uses. */
final class Ports {

    private final Map<Part, Integer> ports;

    private Ports(Map<Part, Integer> ports) {
        this.ports = ports;
    }

    /** The documented ports, some of them changed. */
    static Ports documented(Map<Part, Integer> changed) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, changed.getOrDefault(part, part.defaultPort()));
        }
        return new Ports(ports);
    }

    /** Ports that nobody uses at this moment, so that a test never meets a running stack. */
    static Ports free() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, FreePorts.one());
        }
        return new Ports(ports);
    }

    int of(Part part) {
        return ports.getOrDefault(part, part.defaultPort());
    }

    /** What stands in the way, a sentence each; empty when the stack can start. */
    List<String> taken() {
        List<String> taken = new ArrayList<>();
        ports.forEach((part, port) -> {
            if (!FreePorts.isFree(port)) {
                taken.add("port %d (%s) is taken: free it, or choose another with --port %s=<number>"
                        .formatted(port, part.label(), part.label()));
            }
        });
        return taken;
    }
}
