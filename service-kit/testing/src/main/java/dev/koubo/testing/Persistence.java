package dev.koubo.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** Entities are the store's own affair. */
final class Persistence {

    private static final Set<String> MAPPED = Set.of(
            "jakarta.persistence.Entity", "jakarta.persistence.Embeddable", "jakarta.persistence.MappedSuperclass");

    private Persistence() {}

    static List<ArchRule> rules(House house) {
        DescribedPredicate<JavaClass> mapped = DescribedPredicate.describe(
                "are mapped to tables", type -> MAPPED.stream().anyMatch(type::isAnnotatedWith));
        return List.of(
                classes()
                        .that(mapped)
                        .should()
                        .resideInAPackage(house.packages(House.STORE))
                        .as("entities live in store"),
                classes()
                        .that(mapped)
                        .should()
                        .notHaveModifier(JavaModifier.PUBLIC)
                        .andShould()
                        .notHaveModifier(JavaModifier.PROTECTED)
                        .as("entities are package-private"));
    }
}
