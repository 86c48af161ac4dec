package dev.koubo.testing;

/**
 * What one run of a module's tests shares. It is kept in system properties because Quarkus loads test resources, tests
 * and restarted applications by different class loaders of one JVM.
 */
final class TestState {

    static final String JDBC_URL = "koubo.test.jdbc-url";
    static final String REACTIVE_URL = "koubo.test.reactive-url";
    static final String BOOTSTRAP_SERVERS = "koubo.test.bootstrap-servers";
    static final String CLOCK_FILE = "koubo.test.clock-file";
    static final String PUBLIC_KEY = "koubo.test.public-key";
    static final String PRIVATE_KEY = "koubo.test.private-key";

    private TestState() {}

    static String get(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(
                    "The test class lacks @WithTestResource(ServiceServers.class): " + name + " is unknown");
        }
        return value;
    }

    static boolean has(String name) {
        return System.getProperty(name) != null;
    }

    static void set(String name, String value) {
        System.setProperty(name, value);
    }
}
