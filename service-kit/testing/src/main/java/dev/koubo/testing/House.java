package dev.koubo.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rooms of one service.
 *
 * @param root its root package
 * @param outposts names of further rooms
 */
record House(String root, Set<String> outposts) {

    static final String DOMAIN = "domain";
    static final String USECASE = "usecase";
    static final String WEB = "web";
    static final String EVENTS = "events";
    static final String STORE = "store";

    House {
        outposts = Set.copyOf(outposts);
    }

    static House of(String root) {
        return new House(root, Set.of());
    }

    House withOutpost(String name) {
        Set<String> all = new TreeSet<>(outposts);
        all.add(name);
        return new House(root, all);
    }

    /** The packages of a room, as ArchUnit writes them. */
    String packages(String room) {
        return root + "." + room + "..";
    }

    String[] packages(Stream<String> rooms) {
        return rooms.map(this::packages).toArray(String[]::new);
    }

    Stream<String> rooms() {
        return Stream.concat(Stream.of(DOMAIN, USECASE, WEB, EVENTS, STORE), outposts.stream());
    }

    Stream<String> roomsBut(String... some) {
        Set<String> left = Set.of(some);
        return rooms().filter(room -> !left.contains(room));
    }

    DescribedPredicate<JavaClass> residents(String room) {
        return JavaClass.Predicates.resideInAPackage(packages(room));
    }
}
