package dev.koubo.servers;

import java.util.ArrayDeque;
import java.util.Deque;

/** The children of this JVM; one shutdown hook ends them, the youngest first. */
final class RunningChildren {
    private static final Deque<ChildProcess> CHILDREN = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(RunningChildren::closeAll, "end-children"));
    }

    private RunningChildren() {}

    static void add(ChildProcess child) {
        synchronized (CHILDREN) {
            CHILDREN.push(child);
        }
    }

    static void remove(ChildProcess child) {
        synchronized (CHILDREN) {
            CHILDREN.remove(child);
        }
    }

    private static void closeAll() {
        while (true) {
            ChildProcess youngest;
            synchronized (CHILDREN) {
                youngest = CHILDREN.poll();
            }
            if (youngest == null) {
                return;
            }
            youngest.close();
        }
    }
}
