package dev.koubo.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What every service has exactly once, and what every package has. */
final class Inventory {

    private static final String CONFIG_MAPPING = "io.smallrye.config.ConfigMapping";

    /** The typed configuration and what is nested in it. */
    static final DescribedPredicate<JavaClass> CONFIGURATION =
            DescribedPredicate.describe("typed configuration", Inventory::isConfiguration);

    private Inventory() {}

    static List<String> violations(House house, JavaClasses classes) {
        List<String> violations = new ArrayList<>();
        List<JavaClass> rulebooks = classes.stream()
                .filter(type -> type.getSimpleName().equals("Rulebook"))
                .toList();
        List<JavaClass> configurations = classes.stream()
                .filter(type -> type.isAnnotatedWith(CONFIG_MAPPING))
                .toList();
        exactlyOne("Rulebook", rulebooks, house.root() + "." + House.DOMAIN, violations);
        exactlyOne("@ConfigMapping", configurations, house.root(), violations);
        rulebooks.stream()
                .filter(rulebook -> !rulebook.isEnum())
                .forEach(rulebook -> violations.add("a Rulebook is an enum: " + rulebook.getName() + " is none"));
        packages(classes, house)
                .filter(part -> !part.getClasses().isEmpty() && !part.isAnnotatedWith(NullMarked.class))
                .forEach(part -> violations.add("every package is @NullMarked: " + part.getName() + " is not"));
        return violations;
    }

    private static void exactlyOne(String what, List<JavaClass> found, String place, List<String> violations) {
        if (found.size() != 1) {
            violations.add("a service has exactly one " + what + ": found "
                    + found.stream().map(JavaClass::getName).toList());
        }
        found.stream()
                .filter(type -> !type.getPackageName().equals(place))
                .forEach(type -> violations.add(what + " lives in " + place + ": " + type.getName() + " does not"));
    }

    private static boolean isConfiguration(JavaClass type) {
        return type.isAnnotatedWith(CONFIG_MAPPING)
                || type.getEnclosingClass().filter(Inventory::isConfiguration).isPresent();
    }

    private static Stream<JavaPackage> packages(JavaClasses classes, House house) {
        if (!classes.containPackage(house.root())) {
            return Stream.empty();
        }
        JavaPackage root = classes.getPackage(house.root());
        return Stream.concat(Stream.of(root), root.getSubpackagesInTree().stream());
    }
}
