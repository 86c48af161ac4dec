package dev.koubo.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** Endpoints are in web and public, and each says who may call it. */
final class Endpoints {

    private static final Set<String> SAYS_WHO = Set.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "io.quarkus.security.Authenticated");

    private Endpoints() {}

    static List<ArchRule> rules(House house) {
        DescribedPredicate<JavaMethod> endpoints = DescribedPredicate.describe("are endpoints", Endpoints::isEndpoint);
        return List.of(
                methods()
                        .that(endpoints)
                        .should()
                        .beDeclaredInClassesThat()
                        .resideInAPackage(house.packages(House.WEB))
                        .as("endpoints live in web"),
                methods().that(endpoints).should().bePublic().as("endpoints are public, or they are silently left out"),
                methods()
                        .that(endpoints)
                        .should(sayWho())
                        .as("every endpoint carries @RolesAllowed, @Authenticated or @PermitAll"));
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .anyMatch(annotation -> annotation.isAnnotatedWith("jakarta.ws.rs.HttpMethod"));
    }

    private static ArchCondition<JavaMethod> sayWho() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says = SAYS_WHO.stream()
                        .anyMatch(who ->
                                method.isAnnotatedWith(who) || method.getOwner().isAnnotatedWith(who));
                if (!says) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " does not say who may call it"));
                }
            }
        };
    }
}
