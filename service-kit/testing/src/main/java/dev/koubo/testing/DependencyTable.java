package dev.koubo.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.koubo.testing.House.DOMAIN;
import static dev.koubo.testing.House.EVENTS;
import static dev.koubo.testing.House.STORE;
import static dev.koubo.testing.House.USECASE;
import static dev.koubo.testing.House.WEB;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What may depend on what. */
final class DependencyTable {

    private static final String[] PLAIN = {
        "java..", "javax.crypto..", "org.jspecify.annotations..", "dev.koubo.calendar.."
    };
    private static final String[] STEPS = {
        "io.smallrye.mutiny..",
        "jakarta.inject..",
        "jakarta.enterprise..",
        "dev.koubo.request..",
        "dev.koubo.deadlines.."
    };
    private static final String[] PERSISTENCE = {
        "jakarta.persistence..", "org.hibernate..", "java.sql..", "io.vertx.sqlclient.."
    };
    private static final String[] KAFKA = {
        "org.apache.kafka..", "org.eclipse.microprofile.reactive.messaging..", "io.smallrye.reactive.messaging.."
    };
    private static final String[] RESOURCES = {"jakarta.ws.rs..", "org.jboss.resteasy.."};

    private DependencyTable() {}

    static List<ArchRule> rules(House house) {
        List<ArchRule> rules = new ArrayList<>(List.of(
                onlyPlain(house),
                onlySteps(house),
                koubo(house, WEB, "problem", "request", "calendar"),
                koubo(house, EVENTS, "messaging", "deadlines", "request", "calendar"),
                koubo(house, STORE, "request", "calendar"),
                foreign(house, WEB, PERSISTENCE, KAFKA),
                foreign(house, EVENTS, PERSISTENCE, RESOURCES),
                foreign(house, STORE, KAFKA, RESOURCES),
                everybodyHasARoom(house),
                rootKnowsNobody(house),
                noCycles(house)));
        for (String outpost : house.outposts()) {
            rules.add(koubo(house, outpost, "request", "calendar"));
            rules.add(foreign(house, outpost, PERSISTENCE, KAFKA));
        }
        return rules;
    }

    private static ArchRule onlyPlain(House house) {
        return classes()
                .that(house.residents(DOMAIN))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PLAIN).or(house.residents(DOMAIN)))
                .as("domain is plain Java");
    }

    private static ArchRule onlySteps(House house) {
        return classes()
                .that(house.residents(USECASE))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PLAIN)
                        .or(resideInAnyPackage(STEPS))
                        .or(resideInAnyPackage(house.root()))
                        .or(house.residents(DOMAIN))
                        .or(house.residents(USECASE)))
                .as("usecase uses domain, its own ports, request and Uni");
    }

    /** Within Koubo a room uses itself, usecase, domain, the service's configuration and some of the kit. */
    private static ArchRule koubo(House house, String room, String... kit) {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(house.packages(Stream.of(room, USECASE, DOMAIN)))
                .or(resideInAPackage(house.root()))
                .or(resideInAnyPackage(
                        Stream.of(kit).map(jar -> "dev.koubo." + jar + "..").toArray(String[]::new)));
        return classes()
                .that(house.residents(room))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("dev.koubo..")).or(allowed))
                .as(room + " uses usecase, domain and of the kit " + String.join(", ", kit));
    }

    private static ArchRule foreign(House house, String room, String[]... technologies) {
        return noClasses()
                .that(house.residents(room))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        Stream.of(technologies).flatMap(Stream::of).toArray(String[]::new)))
                .as(room + " leaves another room's technology to it");
    }

    private static ArchRule everybodyHasARoom(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.packages(house.rooms()))
                .and()
                .doNotHaveSimpleName("package-info")
                .and(not(Inventory.CONFIGURATION))
                .should()
                .resideInAPackage(house.root() + "..")
                .as("every class has a room; beside them there is the configuration alone");
    }

    private static ArchRule rootKnowsNobody(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.root())
                .should()
                .dependOnClassesThat(resideInAnyPackage(house.packages(house.roomsBut(DOMAIN))))
                .as("the configuration knows no room but domain");
    }

    private static ArchRule noCycles(House house) {
        return SlicesRuleDefinition.slices()
                .matching(house.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .as("packages have no cycles");
    }
}
