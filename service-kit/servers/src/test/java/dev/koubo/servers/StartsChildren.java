package dev.koubo.servers;

import java.nio.file.Path;
import java.util.List;

/** A JVM that starts two children, tells their process ids, and stays until it is ended from outside. */
final class StartsChildren {
    private StartsChildren() {}

    public static void main(String[] arguments) throws InterruptedException {
        var folder = Path.of(arguments[0]);
        for (String name : List.of("first", "second")) {
            String script = "trap 'echo " + name + " >> ended; exit' TERM; while :; do sleep 0.05; done";
            var child = ChildProcess.start(ChildCommand.of(name, folder, List.of("sh", "-c", script)));
            System.out.println(child.pid());
        }
        System.out.println("started");
        Thread.currentThread().join();
    }
}
